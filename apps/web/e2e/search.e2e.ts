import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drawnOnCanvas, waitForDrawn } from "./on-canvas.ts";
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

const box = () => page.getByRole("combobox", { name: /^Search/ });
const options = () => page.getByRole("listbox", { name: "Search results" }).getByRole("option");

/** Opens the app and types into the search box, without a mouse. */
async function searchFor(address: string, text: string): Promise<void> {
  await page.goto(address);
  await waitForDrawn(page, "actor:russia");
  await page.keyboard.press("/");
  await box().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")))
    .toBe("combobox");
  await page.keyboard.type(text);
  // The hits of the first letters come first.
  await expect.poll(groupNames).toEqual(await groupsExpected(new URL(address).origin, text));
}

async function groupNames(): Promise<(string | null)[]> {
  const groups = await page
    .getByRole("listbox", { name: "Search results" })
    .getByRole("group")
    .all();
  return Promise.all(groups.map((one) => one.getAttribute("aria-label")));
}

const GROUPS = [
  ["actors", "Actors"],
  ["events", "Events"],
  ["claims", "Claims"],
  ["passages", "In the texts"],
] as const;

/** The groups that the server's answer should show, with its counts. */
async function groupsExpected(url: string, text: string, filter = {}): Promise<string[]> {
  const query = new URLSearchParams({ text, filter: JSON.stringify(filter) });
  const answer = await (await page.request.get(`${url}/api/search?${query}`)).json();
  return GROUPS.filter(([name]) => answer[name].total > 0).map(
    ([name, title]) => `${title}, ${answer[name].total}`,
  );
}

/** Whether the hit that the arrow keys stand on is of a kind. */
async function isActive(kind: string): Promise<boolean> {
  const active = page.locator('[role=option][aria-selected="true"]');
  return ((await active.getAttribute("class")) ?? "").split(" ").includes(`search-hit-${kind}`);
}

async function downTo(kind: string): Promise<void> {
  for (let press = 0; press < 60 && !(await isActive(kind)); press += 1) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await isActive(kind)).toBe(true);
}

describe.each(SITES)("searching, on the $store store", ({ url }) => {
  test("SE1, SE3: one box finds actors, events, claims and passages, counted by group and marked in each hit", async () => {
    await searchFor(url, "North Korea");
    expect(await groupNames()).toHaveLength(GROUPS.length);
    for (const hit of await options().all()) {
      const marked = (await hit.locator("mark").allInnerTexts()).join(" ").toLowerCase();
      expect(marked).toMatch(/north|korea|dprk/);
    }
    const active = () => box().getAttribute("aria-activedescendant");
    const first = await active();
    await page.keyboard.press("ArrowUp");
    expect(await active()).not.toBe(first);
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBe(first);
  });

  test("SE4: a hit is looked at by Enter", async () => {
    await searchFor(url, "Pyongyang");
    await downTo("event");
    const title = await page.locator('[aria-selected="true"] .search-title').innerText();
    await page.keyboard.press("Enter");
    const heading = page
      .getByRole("region", { name: "Inspector" })
      .getByRole("heading", { level: 2 });
    await heading.waitFor();
    expect(title).toContain(await heading.innerText());
  });

  test("SE4: a hit's actors come onto the graph by Shift with Enter", async () => {
    await searchFor(url, "Russian forces");
    expect(await drawnOnCanvas(page, "actor:russian-forces")).toBeNull();
    expect(await options().first().innerText()).toContain("Russian forces");
    await page.keyboard.press("Shift+Enter");
    await waitForDrawn(page, "actor:russian-forces");
    expect(new URL(page.url()).searchParams.get("add")).toBe("russian-forces");
  });

  test("SE4: a hit's text opens at the passage by Control with Enter", async () => {
    await searchFor(url, "shells");
    await downTo("claim");
    await page.keyboard.press("Control+Enter");
    await page.locator(".passage-active").first().waitFor();
    expect(new URL(page.url()).searchParams.get("passage")).not.toBeNull();
  });

  test("SE5: searches within the present filter by one switch, and the counts change", async () => {
    const filter = { documents: { include: ["document:putin-thanks"] } };
    await searchFor(`${url}/?filter=${encodeURIComponent(JSON.stringify(filter))}`, "Kim");
    const everywhere = await groupsExpected(url, "Kim");
    const within = await groupsExpected(url, "Kim", filter);
    expect(within).not.toEqual(everywhere);
    const toggle = page.getByRole("checkbox", { name: "Only within the present filter" });
    await toggle.focus();
    await page.keyboard.press("Space");
    await expect.poll(groupNames).toEqual(within);
    await page.keyboard.press("Space");
    await expect.poll(groupNames).toEqual(everywhere);
  });

  test("SE6: finds in the open document, counts, and goes round", async () => {
    await page.goto(`${url}/document/full-support`);
    const field = page.getByLabel("Find in this document");
    await field.fill("partnership");
    const said = page.locator(".find-bar output");
    await expect.poll(() => said.innerText()).toMatch(/^1 of \d+$/);
    const all = Number(/\d+$/.exec(await said.innerText())?.[0]);
    const answer = await page.request.get(`${url}/api/documents/document:full-support`);
    const { text } = ((await answer.json()) as { document: { text: string } }).document;
    expect(all).toBeGreaterThan(1);
    expect(all).toBe(text.toLowerCase().split("partnership").length - 1);
    await field.press("Shift+Enter");
    await expect.poll(() => said.innerText()).toBe(`${all} of ${all}`);
    await field.press("Enter");
    await expect.poll(() => said.innerText()).toBe(`1 of ${all}`);
  });
});
