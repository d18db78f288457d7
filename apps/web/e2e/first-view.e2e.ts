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
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });

    await page.goto(url);
    await page.locator("canvas").first().waitFor();
    const beforePicture = [...scripts];

    const bodies = await Promise.all(beforePicture.map((response) => response.body()));
    const gzipKb = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024;
    expect(gzipKb).toBeGreaterThan(0);
    expect(gzipKb).toBeLessThanOrEqual(SCRIPT_BUDGET_KB);
    await page.close();
  });
});
