import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { BROWSER_ARGUMENTS, findBrowser } from "../../tools/browser.mjs";
import { ensureBuilt } from "../../tools/setup/build.mjs";
import { serveBare } from "./bare-page.ts";
import { watchPage } from "./in-page.ts";
import {
  elementCount,
  heapMb,
  hoverP95,
  longestTask,
  longestTaskOf,
  panFps,
  pointOfActor,
  settled,
} from "./page-probe.ts";
import { type DrawnSize, scaleFreeGraph } from "./scale-free-graph.ts";
import { type Site, serveGraph } from "./serve-graph.ts";

const SIZES: readonly DrawnSize[] = [
  { actors: 1_000, ties: 2_000 },
  { actors: 5_000, ties: 15_000 },
];
const RUNS = 3;
/** 2,000 elements in all: the size that the budgets of selecting, filtering and expanding are for. */
const WORKING_SIZE: DrawnSize = { actors: 640, ties: 1_300 };

type Row = Readonly<Record<string, number>>;

const MEASURES = [
  "settled ms",
  "longest task ms",
  "select: longest task ms",
  "filter: longest task ms",
  "expand: longest task ms",
  "pan, first fps",
  "pan, warm fps",
  "hover p95 ms",
  "heap MB",
  "script KB gzip",
] as const;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function openPage(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  // The loader of TypeScript names functions with this helper, which the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.addInitScript(watchPage);
  await page.goto(url, { waitUntil: "commit" });
  return {
    page,
    scriptKb: async () => (await Promise.all(sizes)).reduce((a, b) => a + b, 0) / 1024,
  };
}

async function moved(page: Page): Promise<Row> {
  return {
    "pan, first fps": await panFps(page),
    "pan, warm fps": await panFps(page),
    "hover p95 ms": await hoverP95(page),
    "heap MB": await heapMb(page),
  };
}

/** Filters by address, as the browser's way back does: the app hears it like any other change. */
function filterBy(page: Page, firstActors: number): Promise<void> {
  return page.evaluate((first) => {
    const query = new URLSearchParams({
      first: String(first),
      filter: JSON.stringify({ modalities: { include: ["fact"] } }),
    });
    history.pushState(null, "", `/?${query}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, firstActors);
}

/** Brings in neighbours of the strongest actor; throws when none came, since nothing was measured then. */
async function expand(page: Page): Promise<number> {
  const before = await elementCount(page);
  const { x, y } = await pointOfActor(page);
  const longest = await longestTaskOf(page, () => page.mouse.dblclick(x, y));
  if ((await elementCount(page)) <= before) throw new Error("The expansion brought nobody in.");
  return longest;
}

async function worked(page: Page, size: DrawnSize): Promise<Row> {
  const { x, y } = await pointOfActor(page);
  const select = await longestTaskOf(page, () => page.mouse.click(x, y));
  const expanded = await expand(page);
  const filter = await longestTaskOf(page, () => filterBy(page, size.actors));
  return {
    "select: longest task ms": select,
    "filter: longest task ms": filter,
    "expand: longest task ms": expanded,
  };
}

async function measureApp(browser: Browser, site: Site, size: DrawnSize): Promise<Row> {
  const { page, scriptKb } = await openPage(browser, `${site.url}/?first=${size.actors}`);
  const settledMs = await settled(page, size);
  const longest = await longestTask(page, 0);
  const row = {
    "settled ms": settledMs,
    "longest task ms": longest,
    "script KB gzip": await scriptKb(),
  };
  const motion = await moved(page);
  const work = await worked(page, size);
  await page.close();
  return { ...row, ...motion, ...work };
}

async function measureBare(browser: Browser, bare: Site, size: DrawnSize): Promise<Row> {
  const { page } = await openPage(browser, bare.url);
  const row = {
    "settled ms": await settled(page, size),
    "longest task ms": await longestTask(page, 0),
  };
  const motion = await moved(page);
  await page.close();
  return { ...row, ...motion };
}

async function bareSite(browser: Browser, site: Site, size: DrawnSize): Promise<Site> {
  const { page } = await openPage(browser, `${site.url}/?first=${size.actors}`);
  await settled(page, size);
  const bare = await serveBare(page);
  await page.close();
  return bare;
}

function medians(rows: readonly Row[]): Row {
  const names = MEASURES.filter((name) => rows[0]?.[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, median(rows.map((row) => row[name] ?? 0))]));
}

async function benchSize(browser: Browser, size: DrawnSize, webFolder: string) {
  const site = await serveGraph(scaleFreeGraph(size), webFolder);
  const bare = await bareSite(browser, site, size);
  const app: Row[] = [];
  const alone: Row[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    app.push(await measureApp(browser, site, size));
    alone.push(await measureBare(browser, bare, size));
  }
  await bare.close();
  await site.close();
  return { size, app: medians(app), alone: medians(alone) };
}

function printTable(columns: readonly (readonly [string, Row])[]): void {
  const line = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
  line(["", ...columns.map(([title]) => title)]);
  line(columns.map(() => "---").concat("---"));
  for (const name of MEASURES) {
    line([name, ...columns.map(([, row]) => row[name]?.toFixed(0) ?? "–")]);
  }
}

/** Measures the built app in a browser beside Cytoscape alone with the same elements; medians of three runs, as Markdown. */
export async function benchBrowser(): Promise<void> {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Error("No browser of the Chromium family can be had here.");
  const webFolder = process.env["TUMEN_WEB"] ?? "dist/web";
  if (process.env["TUMEN_WEB"] === undefined) await ensureBuilt();
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGUMENTS, "--enable-precise-memory-info"],
  });
  const columns: [string, Row][] = [];
  for (const size of [WORKING_SIZE, ...SIZES]) {
    const { app, alone } = await benchSize(browser, size, webFolder);
    const title = `${size.actors}/${size.ties}`;
    columns.push([`Tumen ${title}`, app], [`bare Cytoscape ${title}`, alone]);
  }
  await browser.close();
  printTable(columns);
}
