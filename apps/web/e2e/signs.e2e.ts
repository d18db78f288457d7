import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { waitForDrawn } from "./on-canvas.ts";
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

async function downloadAs(format: RegExp): Promise<Buffer> {
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: format }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download" }).click(),
  ]);
  return readFile(await file.path());
}

interface SignSeen {
  /** Pixels around the sign in which the PNG and the drawn SVG differ. */
  readonly unlike: number;
  /** Pixels around it in which the PNG and the same SVG without its signs differ. */
  readonly drawn: number;
}

/** Looks in a PNG for each sign of dispute where the SVG has it. */
function signsIn(png: Buffer, svg: string): Promise<SignSeen[]> {
  return page.evaluate(
    async ([pngAddress, text]) => {
      const imageOf = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return image;
      };
      const { naturalWidth: width, naturalHeight: height } = await imageOf(pngAddress);
      const pixelsOf = async (address: string) => {
        const canvas = document.createElement("canvas");
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext("2d") as CanvasRenderingContext2D;
        context.drawImage(await imageOf(address), 0, 0, width, height);
        return (x: number, y: number, size: number) =>
          new Uint32Array(context.getImageData(x, y, size, size).data.buffer);
      };
      const svgAddress = (svgText: string) =>
        URL.createObjectURL(new Blob([svgText], { type: "image/svg+xml" }));
      const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
      const [left = 0, top = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
      const signs = [...root.querySelectorAll("text")]
        .filter((one) => one.textContent === "≠" && one.getAttribute("font-size") === "13")
        .map((one) => ({ one, disc: one.previousElementSibling }));
      const spots = signs.map(({ disc }) => {
        let [x, y] = [
          Number(disc?.getAttribute("cx")) - left,
          Number(disc?.getAttribute("cy")) - top,
        ];
        for (let at = disc?.parentElement; at != null; at = at.parentElement) {
          const turn = at.getAttribute("transform") ?? "";
          const [right = 0, down = 0] = (turn.match(/-?[\d.]+/g) ?? []).map(Number);
          [x, y] = [x + right, y + down];
        }
        return { x: Math.round(x) - 7, y: Math.round(y) - 7 };
      });
      for (const { one, disc } of signs) {
        one.remove();
        disc?.remove();
      }
      const signless = new XMLSerializer().serializeToString(root);
      const [inPng, whole, without] = await Promise.all(
        [pngAddress, svgAddress(text), svgAddress(signless)].map(pixelsOf),
      );
      return spots.map(({ x, y }) => {
        const seen = inPng?.(x, y, 14) ?? new Uint32Array();
        const differing = (other: Uint32Array | undefined) =>
          seen.filter((pixel, at) => pixel !== other?.[at]).length;
        return { unlike: differing(whole?.(x, y, 14)), drawn: differing(without?.(x, y, 14)) };
      });
    },
    [`data:image/png;base64,${png.toString("base64")}`, svg] as const,
  );
}

function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 765;
}

const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const rootLook = () =>
  page.evaluate(() => {
    const { theme, contrast } = document.documentElement.dataset;
    return [theme, contrast];
  });

/** How long the longest transition or animation of anything on the page takes, in seconds. */
function longestMotion(): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("*")].flatMap((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return `${transitionDuration},${animationDuration}`.split(",").map(Number.parseFloat);
      }),
    ),
  );
}

describe.each(SITES)("signs and looks, on the $store store", ({ url }) => {
  test("VS2: each count of the legend is that of the claims which its click leaves listed", async () => {
    await page.goto(url);
    const entries = page.getByRole("region", { name: "Legend" }).locator(".legend-entry");
    await entries.filter({ hasText: /Disputed\s*[1-9]/ }).waitFor();
    const counts = await entries.locator(".count").allInnerTexts();
    expect(counts.length).toBeGreaterThan(12);
    for (const at of [0, 3, 5, 8, 9, 11]) {
      await entries.nth(at).click();
      await expect.poll(() => entries.nth(at).getAttribute("aria-pressed")).toBe("true");
      const filter = new URL(page.url()).searchParams.get("filter") ?? "";
      const query = new URLSearchParams({ filter, limit: "1" });
      const { total } = await (await page.request.get(`${url}/api/claims?${query}`)).json();
      expect([at, total]).toEqual([at, Number(counts[at])]);
      await page.keyboard.press("z");
      await expect.poll(() => entries.nth(at).getAttribute("aria-pressed")).toBe("false");
    }
  });

  test("VS3: each dispute that the SVG marks is marked in the PNG too", async () => {
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const svg = (await downloadAs(/^SVG/)).toString("utf8");
    await page.getByRole("dialog").getByRole("radio", { name: /^PNG/ }).check();
    await page.getByRole("dialog").getByRole("radio", { name: "1×" }).check({ force: true });
    const signs = await signsIn(await downloadAs(/^PNG/), svg);
    expect(signs.length).toBeGreaterThan(1);
    for (const { unlike, drawn } of signs) {
      expect(unlike).toBe(0);
      expect(drawn).toBeGreaterThan(20);
    }
  });

  test("VS4: colours and contrast follow the system while the page is open", async () => {
    await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    const light = await ground();
    expect(lightness(light)).toBeGreaterThan(0.9);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(rootLook).toEqual(["dark", expect.anything()]);
    await expect.poll(async () => lightness(await ground())).toBeLessThan(0.2);
    await page.emulateMedia({ contrast: "more" });
    await expect.poll(rootLook).toEqual(["dark", "more"]);
    await expect.poll(ground).toBe("rgb(0, 0, 0)");
    await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
    await expect.poll(ground).toBe(light);
  });

  test("VS4: nothing moves by itself for who asks for less motion", async () => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    expect(await longestMotion()).toBeGreaterThan(0.05);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await longestMotion()).toBe(0);
  });

  test("KB5: what has the focus shows it and is not covered, all the way through the first view", async () => {
    await page.goto(`${url}/?actor=russia`);
    await waitForDrawn(page, "actor:russia");
    await page.locator(".tie-list li").first().waitFor();
    const unseen: string[] = [];
    const stops = new Set<string>();
    for (let press = 0; press < 90; press += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return null;
        const shown =
          focused.getBoundingClientRect().width > 2
            ? focused
            : (focused.closest("label") ?? focused);
        const box = shown.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const isCovered = at === null || !(shown.contains(at) || at.contains(shown));
        const hasRing = [focused, shown, ...shown.children].some((one) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
          return (
            (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) ||
            boxShadow !== "none"
          );
        });
        const name = `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent?.trim().slice(0, 40)}`;
        return { name, isCovered, hasRing };
      });
      if (stop === null) continue;
      stops.add(stop.name);
      if (stop.isCovered || !stop.hasRing) unseen.push(JSON.stringify(stop));
    }
    expect(stops.size).toBeGreaterThan(40);
    expect(unseen).toEqual([]);
  });
});
