import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser, SITES } from "./sites.ts";

const ARMS = "north-korea>russia.material-cooperation";

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

/** The part of an element's middle that lies inside what scrolls. */
async function isInSight(mark: Locator, scroller: Locator): Promise<boolean> {
  const [own, seen] = [await mark.boundingBox(), await scroller.boundingBox()];
  if (own === null || seen === null) return false;
  const middle = own.y + own.height / 2;
  return middle > seen.y && middle < seen.y + seen.height;
}

describe.each(SITES)("reading, on the $store store", ({ url }) => {
  test("RD6: one act opens two documents, each at its passage, and Escape closes the second first", async () => {
    await page.goto(`${url}/?tie=${encodeURIComponent(ARMS)}`);
    await page.getByRole("button", { name: "What contradicts it" }).first().click();
    const both = page.getByRole("button", { name: "Read both passages side by side" });
    await both.first().click();
    const sides = page.locator(".readers-two .reader");
    await sides.nth(1).locator(".passage-active").first().waitFor();
    for (const side of [sides.nth(0), sides.nth(1)]) {
      const mark = side.locator(".passage-active").first();
      await mark.waitFor();
      await expect
        .poll(() => isInSight(mark, side.locator(".reader-scroll")), { timeout: 5000 })
        .toBe(true);
    }
    const link = new URL(page.url()).searchParams;
    expect([link.has("document"), link.has("beside")]).toEqual([true, true]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".reader").count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".reader").count()).toBe(0);
  });

  test("RD7: a short link opens cold, scrolled to the passage", async () => {
    await page.goto(`${url}/document/full-support?passage=support-0079`);
    const mark = page.locator(".passage-active").first();
    await mark.waitFor();
    const scroller = page.locator(".reader-scroll");
    await expect.poll(() => isInSight(mark, scroller)).toBe(true);
    expect(await scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  });

  test("RD9: Tab and Enter reach a mark, and whom a paragraph names", async () => {
    await page.goto(`${url}/?document=full-support`);
    await page.locator(".document-text").waitFor();
    await page.getByText("About this document").focus();
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.textContent()).toMatch(/^Kim Vows/);
    const said = await focused.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${said}"]`).textContent()).toMatch(/^\d claims?$/);
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Claims on this passage" }).waitFor();
    await page.locator(".row-used .margin-note").first().focus();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toMatch(/Named here: Kim Jong Un, Russia/);
    await page.keyboard.press("Enter");
    const popover = page.getByRole("dialog", { name: "In the text: Kim Jong Un" });
    await popover
      .getByText(/\d+ claims in \d documents/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "detached" });
    expect(await page.locator(":focus").textContent()).toMatch(/^\s*Named here/);
    expect(await page.locator(".reader").count()).toBe(1);
  });

  test("RD4: a name's pop-over counts as the picture's ties do under the same filter", async () => {
    const filter = { modalities: { include: ["alleged"] } };
    const query = encodeURIComponent(JSON.stringify(filter));
    await page.goto(`${url}/?document=full-support&filter=${query}`);
    await page
      .locator("span.mention", { hasText: /^Russia$/ })
      .first()
      .click();
    const popover = page.getByRole("dialog", { name: "In the text: Russia" });
    await popover.locator(".popover-ties li").first().waitFor();
    const said = await popover.locator(".popover-ties .muted").allTextContents();
    const answer = await page.request.get(`${url}/api/overview?limit=5000&filter=${query}`);
    const { ties } = (await answer.json()) as {
      ties: { subject: string; object: string; claims: number; documents: number }[];
    };
    const drawn = ties
      .filter((tie) => [tie.subject, tie.object].includes("actor:russia"))
      .map(({ claims, documents }) => `${claims} in ${documents}`);
    expect(said.length).toBeGreaterThan(0);
    for (const words of said) {
      const [claims, documents] = words.match(/\d+/g) ?? [];
      expect(drawn).toContain(`${claims} in ${documents}`);
    }
  });
});
