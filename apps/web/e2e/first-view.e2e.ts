import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, SITES } from "./sites.ts";

const SCRIPT_BUDGET_KB = 300;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const DISPUTED = `/?filter=${encodeURIComponent('{"disputed":true}')}`;
/** Shapes stand in the legend once the last answer is there. */
const LEGEND = ".legend-channel:nth-child(3) li";
const SUMMARY = ".view-summary";

/** Desk and phone, and what loads last on each; a link with a filter has a row of its own above the picture. */
const SCREENS = [
  { what: "a desk", path: "/", size: { width: 1280, height: 800 }, last: LEGEND },
  { what: "a wide desk", path: "/", size: { width: 1440, height: 900 }, last: LEGEND },
  {
    what: "a desk with a filter",
    path: DISPUTED,
    size: { width: 1280, height: 800 },
    last: LEGEND,
  },
  { what: "a phone", path: "/", size: { width: 390, height: 844 }, last: SUMMARY },
  { what: "a small phone", path: "/", size: { width: 360, height: 640 }, last: SUMMARY },
];

/**
 * Notes from the start, in every frame that has a picture, where the canvas is and where the actors on it are: each such
 * place once. In the page, since the first picture is long gone when a robot looks.
 */
async function notePlaces(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Core {
      nodes(): { map(of: (node: Node) => string): string[] };
    }
    interface Node {
      id(): string;
      renderedPosition(): { readonly x: number; readonly y: number };
    }
    const noted: string[] = [];
    Object.assign(window, { noted });
    requestAnimationFrame(function look() {
      requestAnimationFrame(look);
      const surface = document.querySelector(".graph-canvas-surface");
      const core = (surface as unknown as { _cyreg?: { cy: Core } } | null)?._cyreg?.cy;
      if (surface === null || core === undefined) return;
      const actors = core.nodes().map((node) => {
        const { x, y } = node.renderedPosition();
        return `${node.id()} ${Math.round(x)} ${Math.round(y)}`;
      });
      if (actors.length === 0) return;
      const { x, y, width, height } = surface.getBoundingClientRect();
      const box = [x, y, width, height].map(Math.round).join(" ");
      const now = `canvas ${box}; ${actors.join("; ")}`;
      if (noted.at(-1) !== now) noted.push(now);
    });
  });
}

describe.each(SITES)("on the $store store", ({ url }) => {
  test("the first view has a heading, no errors, and asks no other host", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    const hosts = new Set<string>();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("request", (request) => hosts.add(new URL(request.url()).host));

    await page.goto(url, { waitUntil: "networkidle" });

    expect(await page.title()).toContain("Tumen");
    expect(await page.getByRole("heading").first().textContent()).not.toBe("");
    expect(errors).toEqual([]);
    expect([...hosts]).toEqual([new URL(url).host]);
    await page.close();
  });

  test("the overview is asked for once, before the app runs", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/api/overview") asked.push(request.url());
    });
    // Without the app itself only what runs before it can ask.
    await page.route("**/assets/index-*.js", (route) => route.abort());
    await page.goto(`${url}/?first=7`, { waitUntil: "networkidle" });
    expect(asked).toEqual([`${url}/api/overview?limit=7`]);

    await page.unroute("**/assets/index-*.js");
    asked.length = 0;
    await page.goto(`${url}/?first=8`);
    await page.locator(".view-summary").waitFor();
    expect(asked).toEqual([`${url}/api/overview?limit=8`]);
    await page.close();
  });

  test("the first picture needs no more script than its budget", async () => {
    const page = await browser.newPage();
    const scripts = new Map<string, Response>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.set(response.url(), response);
    });
    // The page itself notes the moment: to a robot that looks now and then, later scripts would seem to come before.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.querySelector("canvas") === null) return;
        performance.mark("picture");
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });

    await page.goto(url, { waitUntil: "networkidle" });
    await page.locator("canvas").first().waitFor();
    const before = await page.evaluate(() => {
      const pictureMs = performance.getEntriesByName("picture")[0]?.startTime ?? 0;
      const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      // The layout worker asks again for files that the page has: they come from the cache and cost no transfer.
      return entries
        .filter((entry) => entry.startTime <= pictureMs && entry.transferSize > 0)
        .map((entry) => entry.name);
    });

    const needed = before.flatMap((address) => scripts.get(address) ?? []);
    const bodies = await Promise.all(needed.map((response) => response.body()));
    const gzipKb = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024;
    expect(gzipKb).toBeGreaterThan(100);
    expect(gzipKb).toBeLessThanOrEqual(SCRIPT_BUDGET_KB);
    await page.close();
  });

  test.each(SCREENS)(
    "on $what nothing of the first picture moves while the rest loads",
    async ({ path, size, last }) => {
      const page = await browser.newPage({ viewport: size });
      await notePlaces(page);

      await page.goto(`${url}${path}`);
      await page.locator(last).first().waitFor();
      await page.locator(".search input").waitFor();
      await page.locator(".masthead-tools .menu").first().waitFor();
      await page.locator(".centre-head .tool-row").first().waitFor();
      // Two frames on, what has come is drawn and noted.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );

      const places = await page.evaluate(() => (window as unknown as { noted: string[] }).noted);
      expect(places).toHaveLength(1);
      await page.close();
    },
  );
});
