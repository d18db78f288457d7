import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, SITES } from "./sites.ts";

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
});
