import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { scaleFreeGraph } from "../../../bench/browser/scale-free-graph.ts";
import { type Site, serveGraph } from "../../../bench/browser/serve-graph.ts";
import { drawnOnCanvas, placesOnCanvas, waitForDrawn } from "./on-canvas.ts";
import { launchBrowser } from "./sites.ts";

const SIZE = { actors: 700, ties: 1_400 };
const HUB = "actor:drawn-00000";

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const webFolder = fileURLToPath(new URL("../../../dist/web", import.meta.url));
  site = await serveGraph(scaleFreeGraph(SIZE), webFolder);
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.url}/?first=${SIZE.actors}`);
  await page.getByRole("button", { name: "Keys" }).waitFor();
  await waitForStill();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Waits until the arrangement has found its end. */
async function waitForStill(): Promise<void> {
  let [before, same] = ["", 0];
  for (let turn = 0; turn < 100 && same < 4; turn += 1) {
    const { x, y } = await waitForDrawn(page, HUB);
    same = before === `${x} ${y}` ? same + 1 : 0;
    before = `${x} ${y}`;
    await page.waitForTimeout(200);
  }
  expect(same).toBe(4);
}

function parameter(name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** The share of the picture's pixels that are not as they were. */
async function changedShare(before: Buffer): Promise<number> {
  const after = await page.locator(".graph-canvas-surface").screenshot();
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      let changed = 0;
      for (let at = 0; at < (one?.length ?? 0); at += 4) {
        if (one?.[at] !== other?.[at] || one?.[at + 1] !== other?.[at + 1]) changed += 4;
      }
      return changed / (one?.length || 1);
    },
    [before, after].map((picture) => picture.toString("base64")),
  );
}

function picture(): Promise<Buffer> {
  return page.locator(".graph-canvas-surface").screenshot();
}

describe("a picture of more relations than anybody reads one by one", () => {
  test("SZ1, KB2: an actor is chosen by a click, stands out, and is left by keyboard for a neighbour", async () => {
    const { x, y } = await waitForDrawn(page, HUB);
    await page.mouse.click(x, y);
    await expect.poll(() => parameter("actor")).toBe("drawn-00000");
    await expect.poll(async () => (await drawnOnCanvas(page, HUB))?.selected).toBe(true);
    await page.getByRole("heading", { name: "Drawn actor 0" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => parameter("actor")).not.toBe("drawn-00000");
    expect(parameter("actor")).not.toBeNull();
  });

  test("SZ1, SZ2: among too many lines to tell apart, those of the chosen actor can be clicked", async () => {
    const onLine = () =>
      page.evaluate((hub) => {
        interface Line {
          readonly curve: Record<"from" | "to", { readonly x: number; readonly y: number }>;
        }
        interface Node {
          readonly id: string;
          readonly place: { readonly x: number; readonly y: number };
          readonly lines: readonly Line[];
        }
        const surface = document.querySelector(".graph-canvas-surface") as unknown as Element & {
          crowdStage: {
            seen(): {
              crowd: { nodes: readonly Node[]; nodeOf: ReadonlyMap<string, Node> };
              camera: { x: number; y: number; zoom: number };
              size: { width: number; height: number };
            };
          };
        };
        const { crowd, camera, size } = surface.crowdStage.seen();
        const places = (crowd.nodeOf.get(hub)?.lines ?? []).flatMap(({ curve: { from, to } }) =>
          [0.3, 0.4, 0.5, 0.6, 0.7].map((share) => ({
            x: from.x + (to.x - from.x) * share,
            y: from.y + (to.y - from.y) * share,
          })),
        );
        const free = places.find((at) =>
          crowd.nodes.every(
            ({ place }) => Math.hypot(place.x - at.x, place.y - at.y) * camera.zoom > 8,
          ),
        );
        if (free === undefined) throw new Error("Actors stand upon every line.");
        const box = surface.getBoundingClientRect();
        return {
          x: box.x + (free.x - camera.x) * camera.zoom + size.width / 2,
          y: box.y + (free.y - camera.y) * camera.zoom + size.height / 2,
        };
      }, HUB);
    const before = await onLine();
    await page.mouse.click(before.x, before.y);
    await page.waitForTimeout(500);
    expect(parameter("tie")).toBeNull();
    const { x, y } = await waitForDrawn(page, HUB);
    await page.mouse.click(x, y);
    await expect.poll(async () => (await drawnOnCanvas(page, HUB))?.selected).toBe(true);
    const after = await onLine();
    await page.mouse.click(after.x, after.y);
    await expect.poll(() => parameter("tie")).not.toBeNull();
  });

  test("SZ1, EX8: an expansion brings neighbours in and moves nobody", async () => {
    const before = await placesOnCanvas(page);
    const { x, y } = await waitForDrawn(page, HUB);
    await page.mouse.dblclick(x, y);
    await expect
      .poll(async () => Object.keys(await placesOnCanvas(page)).length)
      .toBeGreaterThan(SIZE.actors);
    const after = await placesOnCanvas(page);
    expect(Object.keys(before).filter((id) => before[id]?.x !== after[id]?.x)).toEqual([]);
  });

  test("SZ1, FI11: a filter fades the rest where it stands, and the picture shows it", async () => {
    const places = await placesOnCanvas(page);
    const before = await picture();
    await page
      .getByRole("button", { name: /^Verbal conflict/ })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Remove/ })
      .first()
      .waitFor();
    await expect.poll(() => changedShare(before)).toBeGreaterThan(0.02);
    expect(await placesOnCanvas(page)).toEqual(places);
  });

  test("SZ1, SZ2: the sheet is moved and zoomed under the pointer, and brought into sight again", async () => {
    const start = await waitForDrawn(page, HUB);
    const ground = await page.locator(".graph-canvas-surface").boundingBox();
    if (ground === null) throw new Error("There is no canvas.");
    await page.mouse.move(ground.x + 6, ground.y + 6);
    await page.mouse.down();
    await page.mouse.move(ground.x + 46, ground.y + 26, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => Math.round(((await drawnOnCanvas(page, HUB))?.x ?? 0) - start.x))
      .toBe(40);
    const moved = await waitForDrawn(page, HUB);
    await page.mouse.move(moved.x, moved.y);
    await page.mouse.wheel(0, -240);
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(300);
    const zoomed = await waitForDrawn(page, HUB);
    expect(Math.abs(zoomed.x - moved.x)).toBeLessThan(1);
    expect(Math.abs(zoomed.y - moved.y)).toBeLessThan(1);
    await page
      .getByRole("button", { name: /everything/i })
      .first()
      .click();
    await expect
      .poll(async () => Math.round(((await drawnOnCanvas(page, HUB))?.x ?? 0) - start.x))
      .toBe(0);
  });

  test("SZ1, LY3: an actor that is dragged stays where it was put", async () => {
    const start = await waitForDrawn(page, HUB);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 60, start.y + 30, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => parameter("pin")).toContain("drawn-00000~");
    const dropped = await waitForDrawn(page, HUB);
    expect(Math.abs(dropped.x - start.x - 60)).toBeLessThan(2);
    expect(Math.abs(dropped.y - start.y - 30)).toBeLessThan(2);
  });

  test("SZ1, EX8: an expansion that makes a crowd of the picture leaves everybody where they were", async () => {
    const sizeOf = async (limit: number) => {
      const { actors, ties } = (await (
        await fetch(`${site.url}/api/overview?limit=${limit}`)
      ).json()) as { actors: unknown[]; ties: unknown[] };
      return actors.length + ties.length;
    };
    let first = SIZE.actors;
    while ((await sizeOf(first)) > 1_200) first -= 5;
    await page.goto(`${site.url}/?first=${first}`);
    await waitForStill();
    const isCrowd = () => page.locator(".crowd-surface").count();
    expect(await isCrowd()).toBe(0);
    const before = await waitForDrawn(page, HUB);
    await page.mouse.dblclick(before.x, before.y);
    await expect.poll(isCrowd).toBe(1);
    const after = await waitForDrawn(page, HUB);
    expect(Math.abs(after.x - before.x)).toBeLessThan(1);
    expect(Math.abs(after.y - before.y)).toBeLessThan(1);
  });
});
