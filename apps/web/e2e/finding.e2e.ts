import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drawnOnCanvas, placesOnCanvas, waitForDrawn } from "./on-canvas.ts";
import { launchBrowser, SITES } from "./sites.ts";

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

describe.each(SITES)("finding, on the $store store", ({ url }) => {
  test.each([
    ["Гутерриш", "António Guterres"],
    ["북한", "North Korea"],
    ["김정은", "Kim Jong Un"],
    ["putni", "Vladimir Putin"],
  ])("SE1, SE2: a search for %s by keyboard alone finds %s", async (text, name) => {
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: /^Search/ }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")))
      .toBe("combobox");
    await page.keyboard.type(text);
    const first = page.getByRole("option").first();
    await first.waitFor();
    expect(await first.innerText()).toContain(name);
    await page.keyboard.press("Enter");
    const inspector = page.getByRole("region", { name: "Inspector" });
    await inspector.getByRole("heading", { level: 2, name }).waitFor();
  });

  test("FI11, FI12: a filter moves nobody, says itself in a chip, and its chip takes it away", async () => {
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    const before = await placesOnCanvas(page);
    await page.getByLabel(/^Putin visits Pyongyang/).check();
    const chip = page.getByRole("button", { name: "Remove Event: Putin visits Pyongyang" });
    await chip.waitFor();
    await expect
      .poll(async () => (await drawnOnCanvas(page, "russia>ukraine.material-conflict"))?.faded)
      .toBe(true);
    expect(await placesOnCanvas(page)).toEqual(before);
    expect(new URL(page.url()).searchParams.get("filter")).toBe(
      JSON.stringify({ events: { include: ["event:putin-visits-pyongyang"] } }),
    );
    await chip.click();
    await expect
      .poll(async () => (await drawnOnCanvas(page, "russia>ukraine.material-conflict"))?.faded)
      .toBe(false);
  });

  test("FI11: an empty result names what emptied it and offers the way out", async () => {
    const filter = { speakers: { include: ["actor:nbc-news"] }, stances: { include: ["negated"] } };
    await page.goto(`${url}/?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    const chips = page.getByRole("region", { name: "Filter in force" });
    await chips.getByText("Nothing passes this filter.").waitFor();
    await chips.getByRole("button", { name: "Remove Who says it: NBC News" }).click();
    await chips.getByText("Nothing passes this filter.").waitFor({ state: "detached" });
  });

  test("VS2: the legend filters, and undo takes it back", async () => {
    await page.goto(url);
    const legend = page.getByRole("region", { name: "Legend" });
    const conflict = legend.getByRole("button", { name: /^Material conflict/ });
    await conflict.click();
    expect(await conflict.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("z");
    await expect.poll(() => conflict.getAttribute("aria-pressed")).toBe("false");
  });

  test("EX1, EX8: an expansion is one request, adds beside, moves nobody, and undoes", async () => {
    await page.goto(`${url}/?actor=russia`);
    await waitForDrawn(page, "actor:russia");
    const before = await placesOnCanvas(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/neighbours")) asked.push(request.url());
    });
    await page.getByRole("button", { name: "Expand" }).click();
    await expect
      .poll(async () => Object.keys(await placesOnCanvas(page)).length)
      .toBeGreaterThan(Object.keys(before).length);
    expect(asked.length).toBe(1);
    const after = await placesOnCanvas(page);
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => placesOnCanvas(page)).toEqual(before);
  });

  test("LY2: two visits give the same picture", async () => {
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    const first = await placesOnCanvas(page);
    await page.reload();
    await waitForDrawn(page, "actor:russia");
    expect(await placesOnCanvas(page)).toEqual(first);
  });
});
