import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, SITES } from "./sites.ts";

const SCRIPT_BUDGET_KB = 300;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

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
});
