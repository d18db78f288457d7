import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drawnOnCanvas, waitForDrawn } from "./on-canvas.ts";
import { launchBrowser, SITES } from "./sites.ts";

const ARMS = "north-korea>russia.material-cooperation";
const DENIAL = "both Russia and North Korea have denied the existence of any arms deals";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterEach(() => page.close());
afterAll(() => browser.close());

describe.each(SITES)("evidence, on the $store store", ({ url }) => {
  test("RD2: a click on an actor's line leads to its sentences, one more to the passage, one more back", async () => {
    await page.goto(url);
    const tie = await waitForDrawn(page, "european-union>ukraine.verbal-cooperation");
    await page.mouse.click(tie.x, tie.y);
    const inspector = page.getByRole("region", { name: "Inspector" });
    await inspector.getByRole("heading", { level: 2 }).waitFor();
    const quote = inspector.locator(".claim-quote").first();
    await quote.waitFor();
    const words = ((await quote.textContent()) ?? "").trim();
    await quote.click();

    const passage = page.locator(".passage-active").first();
    await passage.waitFor();
    expect(words).toContain(((await passage.textContent()) ?? "").trim().slice(0, 30));
    expect(await passage.isVisible()).toBe(true);

    const panel = page.getByRole("complementary", { name: "Claims on this passage" });
    await panel
      .getByRole("button", { name: /→ Ukraine/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Close the document" }).click();
    await inspector.getByRole("heading", { level: 2 }).waitFor();
    const id = new URL(page.url()).searchParams.get("tie") ?? "";
    expect(await drawnOnCanvas(page, id)).toMatchObject({ selected: true, faded: false });
  });

  test("CO4, EX9: a tie of arms counts its claims, documents and disputes, and denials stand apart", async () => {
    await page.goto(`${url}/?tie=${encodeURIComponent(ARMS)}`);
    const inspector = page.getByRole("region", { name: "Inspector" });
    await inspector
      .getByText(/\d+ claims in 5 documents/)
      .first()
      .waitFor();
    await inspector.getByRole("button", { name: /^≠ \d+ disputed/ }).waitFor();
    await inspector.getByRole("region", { name: "Alleged" }).waitFor();
    await inspector.getByText(/other ties of the two/).click();
    await inspector.getByRole("button", { name: /denied/ }).click();
    await inspector.getByRole("region", { name: "Denied, or said not to be so" }).waitFor();
    expect(await inspector.locator(".claim-quote").allTextContents()).toContain(DENIAL);
  });

  test("RD3: a passage that the filter hides says by what, and comes back", async () => {
    const filter = encodeURIComponent(JSON.stringify({ stances: { include: ["asserts"] } }));
    await page.goto(`${url}/?document=historic-visit&filter=${filter}`);
    const passage = page.getByRole("button", { name: new RegExp(DENIAL) });
    await passage.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Claims on this passage" });
    await panel.getByText(/the filter hides it \(Asserted or denied: Asserted\)/).waitFor();
    await panel.getByRole("button", { name: "Show it" }).click();
    await panel.getByText(/the filter hides it/).waitFor({ state: "detached" });
    await panel.getByRole("button", { name: "North Korea → Russia" }).click();
    await expect
      .poll(() => drawnOnCanvas(page, `${ARMS}.denied`))
      .toMatchObject({ selected: true, faded: false });
  });

  test("RD7: a link opens cold at its passage", async () => {
    await page.goto(`${url}/?document=putin-thanks&passage=thanks-0027`);
    const passage = page.locator(".passage-active").first();
    await passage.waitFor();
    const box = await passage.boundingBox();
    expect(box === null ? -1 : box.y).toBeGreaterThan(0);
    expect(box === null ? 9999 : box.y).toBeLessThan(800);
    expect(await passage.textContent()).toMatch(/^Washington has previously stated/);
  });

  test("RD1: the reader names what is not known of a document", async () => {
    await page.goto(`${url}/document/deepened-partnership`);
    const head = page.locator(".document-head");
    await head.waitFor();
    const text = (await head.innerText()).replace(/\s+/g, " ");
    expect(text).toContain("Publisher unknown · date unknown · authors unknown · source F");
    expect(text).toMatch(/\d+ % of the text lies under a quote/);
    await page.getByText("About this document").click();
    expect((await head.innerText()).replace(/\s+/g, " ")).toMatch(
      /Annotated by Claude \(a large language model\)/,
    );
  });
});
