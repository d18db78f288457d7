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

function parameter(name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

function focusedText(): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

/** Presses a key until what has the focus fits; fails after a bounded number of presses. */
async function pressUntil(key: string, fits: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    if (await fits()) return;
    await page.keyboard.press(key);
    // As a hand does: a press that comes before the last one has its effect would lead past what is looked for.
    await page.waitForTimeout(80);
  }
  throw new Error(`${key} did not lead there.`);
}

/** Opens the app and waits until its commands are there. */
async function open(url: string): Promise<void> {
  await page.goto(url);
  await waitForDrawn(page, "actor:russia");
  await page.getByRole("button", { name: "Keys" }).waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press("?");
      await page.waitForTimeout(200);
      return page.getByRole("dialog", { name: "Keys" }).count();
    })
    .toBe(1);
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
}

async function runCommand(words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Commands" }).getByRole("combobox").waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.locator("dialog").waitFor({ state: "detached" });
}

// No test of this file touches the mouse.
describe.each(SITES)("by keyboard alone, on the $store store", ({ url }) => {
  test("KB2, task 1: find an actor, read the sentence behind its first tie, and step back", async () => {
    await open(url);
    await page.keyboard.press("/");
    await page.keyboard.type("김정은");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(focusedText).toBe("Kim Jong Un");
    const isTie = () => page.evaluate(() => document.activeElement?.closest(".tie-list") !== null);
    await pressUntil("Tab", isTie);
    await page.keyboard.press("Enter");
    await page.locator(".claim-quote").first().waitFor();
    await pressUntil("Tab", () =>
      page.evaluate(() => document.activeElement?.closest(".claim-quote") !== null),
    );
    await page.keyboard.press("Enter");
    await page.locator(".passage-active").first().waitFor();
    expect(parameter("passage")).not.toBeNull();
    await page.keyboard.press("Escape");
    await expect.poll(() => parameter("document")).toBeNull();
    await page.keyboard.press("Escape");
    await expect.poll(() => parameter("tie")).toBeNull();
  });

  test("KB2, task 2: walk the graph to a neighbour, on to its next tie, and read what is behind it", async () => {
    await open(`${url}/?actor=russia`);
    await page.keyboard.press("g");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => parameter("actor")).not.toBe("russia");
    await page.keyboard.press("t");
    await expect.poll(() => parameter("tie")).not.toBeNull();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".inspector") !== null))
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")))
      .toBe("application");
  });

  test("KB7, task 3: narrow to what is disputed, see the chip, and undo it", async () => {
    await open(url);
    await runCommand("only disputed");
    await page.getByRole("button", { name: "Remove Only disputed" }).waitFor();
    await page.keyboard.press("z");
    await page.getByRole("button", { name: "Remove Only disputed" }).waitFor({ state: "detached" });
    await page.keyboard.press("Shift+Z");
    await page.getByRole("button", { name: "Remove Only disputed" }).waitFor();
  });

  test("EX7, LY3, task 4: focus on an actor's neighbours, pin it, and take both back", async () => {
    await open(`${url}/?actor=south-korea`);
    const before = await placesOnCanvas(page);
    await page.keyboard.press("g");
    for (const degrees of ["3", "2", "1"]) {
      await page.keyboard.press(degrees);
      await expect.poll(() => parameter("focus")).toBe(`south-korea~${degrees}`);
    }
    await expect
      .poll(async () => (await drawnOnCanvas(page, "actor:vladimir-putin"))?.faded)
      .toBe(true);
    expect(await placesOnCanvas(page)).toEqual(before);
    await page.keyboard.press("p");
    await expect.poll(() => parameter("pin")).toContain("south-korea~");
    await page.keyboard.press("Escape");
    await expect.poll(() => parameter("focus")).toBeNull();
    for (const title of [
      "everyone again",
      "pin South Korea",
      "focus on South Korea, 1 step",
      "focus on South Korea, 2 steps",
      "focus on South Korea, 3 steps",
    ]) {
      await page.getByRole("button", { name: `Undo ${title}` }).waitFor();
      await page.keyboard.press("z");
    }
    await expect.poll(() => placesOnCanvas(page)).toEqual(before);
  });

  test("EX12, task 5: go to the events, choose one there, and read its claims one by one", async () => {
    await open(`${url}/?actor=russia`);
    await page.keyboard.press("g");
    await page.keyboard.press("v");
    await waitForDrawn(page, "event:putin-visits-pyongyang");
    await page.keyboard.press("g");
    await pressUntil("ArrowRight", async () => parameter("event") !== null);
    await page.keyboard.press("c");
    await expect.poll(() => parameter("show")).toBe("claims");
    expect(parameter("of")).toBe(`event.${parameter("event")}`);
    await expect
      .poll(async () => Object.keys(await placesOnCanvas(page)).join())
      .toContain("claim:");
    for (let read = 0; read < 2; read += 1) {
      const before = parameter("claim");
      await page.keyboard.press("g");
      await pressUntil(read === 0 ? "ArrowLeft" : "ArrowDown", async () => {
        const now = parameter("claim");
        return now !== null && now !== before;
      });
      await page.keyboard.press("Enter");
      await page.locator(".claim-card .claim-quote").first().waitFor();
    }
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await expect.poll(() => parameter("show")).toBeNull();
  });

  test("KB1: the map of keys names every command that has one, and single keys can be switched off", async () => {
    await open(url);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.locator("kbd").first().waitFor();
    const keys = await dialog.locator("kbd").allInnerTexts();
    for (const key of [
      "/",
      "z",
      "shift z",
      "?",
      "ctrl K",
      "e",
      "i",
      "h",
      "x",
      "p",
      "1",
      "2",
      "3",
    ]) {
      expect(keys).toContain(key);
    }
    await pressUntil("Tab", () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === "checkbox"),
    );
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.waitForTimeout(300);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Commands" }).waitFor();
  });

  test("KB4: changes are said in words", async () => {
    await open(`${url}/?actor=russia`);
    const status = page.locator("[role=status][aria-live=polite]").last();
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await expect.poll(() => status.textContent()).toMatch(/added beside Russia|on the graph/);
    await page.keyboard.press("h");
    await expect.poll(() => status.textContent()).toBe("hide Russia");
    await page.keyboard.press("z");
    await expect.poll(() => status.textContent()).toBe("Undone: hide Russia");
  });
});
