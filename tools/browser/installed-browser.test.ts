import { join } from "node:path";
import { expect, test } from "vitest";
import { browserPlaces, installedBrowser } from "./installed-browser.mjs";

test("a browser that is named is taken, and one that is named but not there is an error", () => {
  const here = process.execPath;
  expect(installedBrowser({ CHROMIUM: here, CHROME_PATH: "/nowhere" })).toBe(here);
  expect(installedBrowser({ CHROME_PATH: here })).toBe(here);
  expect(() => installedBrowser({ CHROMIUM: "/nowhere/chromium" })).toThrow(
    "CHROMIUM names /nowhere/chromium, which does not exist.",
  );
});

test("without a browser on the path there is none", () => {
  expect(installedBrowser({ PATH: "/nowhere" }, "linux")).toBeNull();
});

test("each system has its own places, Chromium and Chrome before Edge", () => {
  expect(browserPlaces({ PATH: "/a:/b" }, "linux").slice(0, 2)).toEqual([
    "/a/chromium",
    "/b/chromium",
  ]);
  expect(browserPlaces({}, "darwin")[0]).toContain("Google Chrome");
  expect(browserPlaces({ PROGRAMFILES: "C:" }, "win32")).toEqual([
    join("C:", "Google/Chrome/Application/chrome.exe"),
    join("C:", "Microsoft/Edge/Application/msedge.exe"),
  ]);
});
