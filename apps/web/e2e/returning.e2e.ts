import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drawnOnCanvas, placesOnCanvas, waitForDrawn } from "./on-canvas.ts";
import { launchBrowser, SITES } from "./sites.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());
afterAll(() => browser.close());

const DISPUTED = "north-korea>russia.material-cooperation";
const FILTER = JSON.stringify({ modalities: { exclude: ["planned"] } });

/** What each kind of short link leads to: the heading of its panel. */
const SHORT = [
  ["actor", "/actor/kim-jong-un", "Kim Jong Un"],
  ["event", "/event/putin-visits-pyongyang", "Putin visits Pyongyang"],
  ["claim", "/claim/visit-0001", "One claim"],
  ["tie in dispute", `/tie/${encodeURIComponent(DISPUTED)}`, /North Korea.*Russia/],
] as const;

/** Changes the view in every way that a link carries, by the means of the screen. */
async function arrange(url: string): Promise<void> {
  await page.goto(`${url}/?actor=russia&filter=${encodeURIComponent(FILTER)}`);
  await waitForDrawn(page, "actor:russia");
  await page.getByRole("button", { name: /^Expand/ }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("add")).not.toBeNull();
  await page.getByRole("button", { name: "Move Russia" }).click();
  await page.getByRole("button", { name: "down", exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("pin")).toContain("russia~");
  await page.keyboard.press("Escape");
}

describe.each(SITES)("returning, on the $store store", ({ url }) => {
  test.each(SHORT)("SH2: a short link to one %s opens cold", async (_kind, path, heading) => {
    await page.goto(url + path);
    await page
      .getByRole("region", { name: "Inspector" })
      .getByRole("heading", { level: 2, name: heading })
      .waitFor();
    expect(await page.getByText("could not be read").count()).toBe(0);
  });

  test.each([
    ["document", "/document/historic-visit", null],
    ["passage", "/document/historic-visit?passage=visit-0020", "visit-0020"],
  ])("SH2: a short link to one %s opens cold", async (_kind, path, passage) => {
    await page.goto(url + path);
    await page.locator(".document-head h2").waitFor();
    if (passage !== null) await page.locator(".passage-active").first().waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("document"), searchParams.get("passage")]).toEqual([
      "historic-visit",
      passage,
    ]);
  });

  test("SH1: a link gives a stranger the same view: who is shown and where, filter, selection and passage", async () => {
    await arrange(url);
    await page.locator(".tie-list button").first().click();
    await page.locator(".claim-quote").first().click();
    await page.locator(".passage-active").first().waitFor();
    const passage = await page.locator(".passage-active").first().innerText();
    const link = page.url();
    const places = await placesOnCanvas(page);
    const other = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const stranger = await other.newPage();
    await stranger.goto(link);
    await waitForDrawn(stranger, "actor:russia");
    await stranger.locator(".passage-active").first().waitFor();
    expect(await stranger.locator(".passage-active").first().innerText()).toBe(passage);
    await expect.poll(() => placesOnCanvas(stranger)).toEqual(places);
    const tie = new URL(link).searchParams.get("tie") ?? "";
    await expect
      .poll(async () => (await drawnOnCanvas(stranger, tie))?.selected)
      .toBe((await drawnOnCanvas(page, tie))?.selected);
    await stranger.getByRole("button", { name: /^Remove How surely: not/ }).waitFor();
    expect(stranger.url()).toBe(link);
    await other.close();
  });

  test("SH8: a reload gives the same view with its steps, and the mark goes when the view is saved", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
    await arrange(url);
    const before = { link: page.url(), places: await placesOnCanvas(page) };
    const unsaved = page.getByRole("button", { name: /changed since it was last saved/ });
    await unsaved.waitFor();
    await page.reload();
    await waitForDrawn(page, "actor:russia");
    expect(page.url()).toBe(before.link);
    await expect.poll(() => placesOnCanvas(page)).toEqual(before.places);
    await page.getByRole("button", { name: "Undo move Russia down" }).click();
    await page.getByRole("button", { name: "Undo expand Russia" }).waitFor();
    await page.getByRole("button", { name: "Redo move Russia down" }).click();
    await expect.poll(() => page.url()).toBe(before.link);
    await page.getByRole("button", { name: /^Share/ }).click();
    await expect.poll(() => unsaved.count()).toBe(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(before.link);
  });

  test("FI13: the link, the exported manifest and undo hold the very filter that is on", async () => {
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    await page.getByLabel(/^Putin visits Pyongyang/).check();
    await page.getByRole("checkbox", { name: /^Only disputed/ }).check();
    const filter = { events: { include: ["event:putin-visits-pyongyang"] }, disputed: true };
    const inLink = () => JSON.parse(new URL(page.url()).searchParams.get("filter") ?? "{}");
    await expect.poll(inLink).toEqual(filter);
    await page.getByRole("button", { name: /^Undo only disputed/ }).click();
    const { disputed: _disputed, ...before } = filter;
    await expect.poll(inLink).toEqual(before);
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: /^What the filter shows/ }).check();
    await dialog.getByRole("radio", { name: /^JSON, the whole/ }).check();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Download" }).click(),
    ]);
    const { manifest, claims } = JSON.parse(await readFile(await file.path(), "utf8"));
    expect(manifest.filter).toEqual(before);
    expect(manifest.words.join(" ")).toContain("Putin visits Pyongyang");
    expect(claims.length).toBeGreaterThan(0);
  });
});
