import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { placesOnCanvas } from "./on-canvas.ts";
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

const outline = () => page.getByRole("region", { name: "Outline: the graph in words" });

function parameter(name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Opens the app and turns to the outline; no test of this file touches the canvas. */
async function openOutline(url: string): Promise<void> {
  await page.goto(url);
  await page.getByText("In words").click();
  await outline().getByRole("heading", { level: 2 }).waitFor();
}

describe.each(SITES)("through the outline alone, on the $store store", ({ url }) => {
  test("KB3, task 1: from a sentence to the exact quote in its document, and back", async () => {
    await openOutline(url);
    const sentence = outline().getByRole("button", { name: "North Korea supplied Russia (mixed)" });
    await sentence.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".inspector") !== null))
      .toBe(true);
    await page.locator(".claim-quote").first().click();
    await page.locator(".passage-active").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(() => parameter("tie")).toBeNull();
    await expect.poll(() => sentence.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("KB3, task 2: bring in whom an actor is tied to, and take them back", async () => {
    await openOutline(url);
    const names = () => outline().getByRole("heading", { level: 3 }).allInnerTexts();
    const before = (await names()).length;
    await outline().getByRole("button", { name: "Russia", exact: true }).click();
    await page.getByRole("button", { name: /^Expand/ }).click();
    await expect.poll(async () => (await names()).length).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Undo expand Russia" }).click();
    await expect.poll(async () => (await names()).length).toBe(before);
  });

  test("KB3, task 3: ask who took part in an event, and read the claims that say so", async () => {
    await openOutline(url);
    await page.getByText("Events", { exact: true }).click();
    const visit = outline().getByRole("region", { name: "Putin visits Pyongyang" });
    await visit.getByRole("button", { name: "Vladimir Putin" }).click();
    const inspector = page.getByRole("region", { name: "Inspector" });
    await inspector
      .getByRole("heading", { name: "Vladimir Putin in: Putin visits Pyongyang" })
      .waitFor();
    await inspector.locator(".claim-card").first().waitFor();
    const quotes = await inspector.locator(".claim-quote").allInnerTexts();
    expect(quotes.length).toBeGreaterThan(0);
  });

  test("KB3, task 4: hear what one document says alone, and what it leaves out", async () => {
    await openOutline(url);
    const lines = () => outline().locator("li").count();
    const all = await lines();
    await page.getByRole("button", { name: "As told by all documents" }).click();
    await page
      .getByRole("group", { name: "As told by all documents" })
      .getByRole("button", { name: "Only Putin’s thanks" })
      .click();
    await expect.poll(lines).toBeLessThan(all);
    expect(
      await outline().getByText("outside the present filter or focus").count(),
    ).toBeGreaterThan(0);
    expect(JSON.parse(parameter("filter") ?? "{}")).toEqual({
      documents: { include: ["document:putin-thanks"] },
    });
  });

  test("KB3, task 5: go through the claims of a dispute one by one, each with how it stands to the others", async () => {
    await openOutline(
      `${url}/?tie=${encodeURIComponent("north-korea>russia.material-cooperation")}`,
    );
    await page.getByText("Claims", { exact: true }).click();
    await outline().getByRole("heading", { name: "The claims in words" }).waitFor();
    await expect
      .poll(() =>
        outline()
          .getByText(/^Corroborates: /)
          .count(),
      )
      .toBeGreaterThan(0);
    await outline().locator("[data-stop]").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter("claim")).not.toBeNull();
    await page.getByRole("region", { name: "Inspector" }).locator(".claim-card").waitFor();
  });

  test("KB3: every view told has the ids that the canvas draws", async () => {
    const kinds = { relations: "actor:", events: "event:", claims: "claim:" };
    for (const [show, kind] of Object.entries(kinds)) {
      await page.goto(`${url}/?show=${show}`);
      // The picture of ties stands until the answers of the other two are there.
      const drawn = async () => {
        const ids = Object.keys(await placesOnCanvas(page).catch(() => ({})));
        return ids.some((id) => id.startsWith(kind)) ? ids.length : 0;
      };
      await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(0);
      const nodes = await drawn();
      await page.getByText("In words").click();
      await outline().getByRole("heading", { level: 2 }).waitFor();
      const told = await page.evaluate(
        () => document.querySelectorAll(".outline h3, .outline-body > ul > li").length,
      );
      // Actors of the events and claims views are told within the sentences.
      if (show === "relations") expect(told).toBe(nodes);
      else expect(told).toBeLessThanOrEqual(nodes);
      expect(told).toBeGreaterThan(0);
    }
  });
});
