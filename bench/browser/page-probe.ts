import type { Page } from "playwright-core";
import type { Probe } from "./in-page.ts";

/** How the page is read; see `in-page.ts`. */
interface Seen {
  readonly tasks: readonly { readonly start: number; readonly ms: number }[];
  readonly changedAt: number;
  readonly signature: string;
}

const QUIET_MS = 900;
const PATIENCE_MS = 120_000;
const PAN_MS = 1500;
const HOVERS = 40;

function read(page: Page): Promise<Seen & { readonly now: number }> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen };
    return { ...seen, now: performance.now() };
  });
}

/**
 * Waits until as many elements as asked for are drawn, nothing changes and no long task runs any more; milliseconds since
 * navigation.
 */
export async function settled(
  page: Page,
  { actors, ties }: { readonly actors: number; readonly ties: number },
): Promise<number> {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += 100) {
    const { signature, changedAt, tasks, now } = await read(page);
    const elements = Number.parseInt(signature, 10);
    const quietSince = Math.max(changedAt, ...tasks.map((one) => one.start + one.ms));
    if (elements >= actors + ties && now - quietSince > QUIET_MS) return quietSince;
    await page.waitForTimeout(100);
  }
  const { signature } = await read(page);
  throw new Error(`The picture did not settle; it holds ${signature || "nothing"}.`);
}

/** How many nodes and lines are on the canvas. */
export async function elementCount(page: Page): Promise<number> {
  return Number.parseInt((await read(page)).signature, 10);
}

/** The longest task on the page since a moment, 0 where none took 50 ms. */
export async function longestTask(page: Page, sinceMs: number): Promise<number> {
  const { tasks } = await read(page);
  return Math.max(0, ...tasks.filter((one) => one.start + one.ms > sinceMs).map((one) => one.ms));
}

/** Does something, waits until it is quiet, and says what the longest task of it was. */
export async function longestTaskOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  const { now } = await read(page);
  await act();
  await page.waitForTimeout(1500);
  return longestTask(page, now);
}

/** Where on the page an actor is drawn: the first of the strongest ones that is well in sight. */
export function pointOfActor(page: Page): Promise<{ x: number; y: number; id: string }> {
  return page.evaluate(() => {
    const { probe } = window as unknown as { probe: () => Probe };
    const box = document.querySelector(".graph-canvas-surface, #bare")?.getBoundingClientRect();
    if (box === undefined) throw new Error("There is no canvas.");
    const [best] = probe()
      .nodes()
      .filter(({ at }) => at.x > 60 && at.y > 60 && at.x < box.width - 60 && at.y < box.height - 60)
      .sort((a, b) => b.degree - a.degree);
    if (best === undefined) throw new Error("No actor is in sight.");
    return { x: box.x + best.at.x, y: box.y + best.at.y, id: best.id };
  });
}

/** Drags the ground for a while and counts the frames that came meanwhile, per second. */
export async function panFps(page: Page): Promise<number> {
  const box = await page.locator(".graph-canvas-surface, #bare").boundingBox();
  if (box === null) throw new Error("There is no canvas.");
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.evaluate(() => {
    const count = { frames: 0, start: performance.now() };
    const next = () => {
      count.frames += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { count });
  });
  const start = Date.now();
  for (let step = 0; Date.now() - start < PAN_MS; step += 1) {
    await page.mouse.move(box.x + 8 + (step % 60), box.y + 8 + (step % 40));
  }
  const fps = await page.evaluate(() => {
    const { count } = window as unknown as { count: { frames: number; start: number } };
    return (count.frames / (performance.now() - count.start)) * 1000;
  });
  await page.mouse.up();
  return fps;
}

/** Moves the pointer across the picture; 95 % of the moves are on the screen after so many milliseconds. */
export async function hoverP95(page: Page): Promise<number> {
  const box = await page.locator(".graph-canvas-surface, #bare").boundingBox();
  if (box === null) throw new Error("There is no canvas.");
  await page.evaluate(() => {
    const waits: number[] = [];
    addEventListener("mousemove", (event) =>
      requestAnimationFrame(() =>
        setTimeout(() => waits.push(performance.now() - event.timeStamp)),
      ),
    );
    Object.assign(window, { waits });
  });
  for (let step = 0; step < HOVERS; step += 1) {
    const along = step / HOVERS;
    await page.mouse.move(
      box.x + box.width * (0.2 + 0.6 * along),
      box.y + box.height * (0.3 + (0.4 * ((step * 7) % HOVERS)) / HOVERS),
    );
    await page.waitForTimeout(40);
  }
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits);
  return [...waits].sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Number.NaN;
}

/** Memory of the page's scripts in megabytes. */
export function heapMb(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize /
      1e6,
  );
}
