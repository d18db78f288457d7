import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { placesOnCanvas, waitForDrawn } from "./on-canvas.ts";
import { launchBrowser, SITES } from "./sites.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());
afterAll(() => browser.close());

/** A busy machine is no failure. */
const PATIENCE = { timeout: 15_000 };
const TIE = "russia>north-korea.material-cooperation";

function dialog(name = "Export") {
  return page.getByRole("dialog", { name });
}

function fileField() {
  return page.locator("input[type=file]").first();
}

async function openExport(address: string): Promise<void> {
  await page.goto(address);
  await waitForDrawn(page, "actor:russia");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await dialog().getByRole("button", { name: "Download" }).waitFor();
}

async function openWindow(link: string, title: string): Promise<void> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await dialog().getByRole("button", { name: link }).click();
  await dialog(title).waitFor();
}

async function download(): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog().getByRole("button", { name: "Download" }).click(),
  ]);
  return file;
}

async function contentOf(file: Download): Promise<Buffer> {
  return readFile(await file.path());
}

function jsonFile(name: string, value: unknown) {
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(value)) };
}

/** How many kinds of pixels a picture has: one where it is blank. */
function coloursOf(png: PNG): number {
  const pixels = new Set<number>();
  for (let at = 0; at < png.data.length; at += 4) pixels.add(png.data.readUInt32BE(at));
  return pixels.size;
}

describe.each(SITES)("taking away, on the $store store", ({ url }) => {
  test("EP: a selection leaves as JSON and as GraphML, the same claims in both", async () => {
    await openExport(`${url}/?tie=${TIE}`);
    await dialog()
      .getByRole("radio", { name: /^The selection: Russia → North Korea/ })
      .check();
    const json = await download();
    expect(json.suggestedFilename()).toMatch(/^tumen-graph-[0-9a-f]{8}-\d{4}-\d{2}-\d{2}\.json$/);
    const { manifest, claims } = JSON.parse((await contentOf(json)).toString("utf8"));
    expect(manifest.scope).toEqual({ tie: TIE });
    expect(manifest.words.join()).toContain("Russia → North Korea");
    expect(claims.length).toBe(manifest.counts.claims);
    expect(claims.length).toBeGreaterThan(0);
    await dialog()
      .getByText(/^Saved as tumen-graph/)
      .waitFor();
    await dialog()
      .getByRole("radio", { name: /^GraphML/ })
      .check();
    const graphml = (await contentOf(await download())).toString("utf8");
    for (const { id } of claims) expect(graphml).toContain(id);
    const others = await (await page.request.get(`${url}/api/claims?limit=100`)).json();
    const inside = new Set(claims.map((one: { id: string }) => one.id));
    const outside = others.claims
      .map((one: { claim: { id: string } }) => one.claim.id)
      .filter((id: string) => !inside.has(id) && !graphml.includes(id));
    expect(outside.length).toBeGreaterThan(0);
  });

  test("EP1: a PNG has the size of the SVG times the scale, and is not blank", async () => {
    await openExport(url);
    await dialog().getByRole("radio", { name: /^SVG/ }).check();
    const svg = (await contentOf(await download())).toString("utf8");
    const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "")
      .split(" ")
      .map(Number);
    expect(width).toBeGreaterThan(400);
    await dialog().getByRole("radio", { name: /^PNG/ }).check();
    for (const scale of [1, 2, 4]) {
      await dialog()
        .getByRole("radio", { name: `${scale}×` })
        .check({ force: true });
      const png = PNG.sync.read(await contentOf(await download()));
      expect([png.width, png.height]).toEqual([
        Math.round(width * scale),
        Math.round(height * scale),
      ]);
      expect(coloursOf(png)).toBeGreaterThan(20);
    }
  });

  test("EP2: an SVG shows its labels as text in the browser, every line with its quotes", async () => {
    await openExport(url);
    await dialog().getByRole("radio", { name: /^SVG/ }).check();
    const svg = await contentOf(await download());
    const shown = await context.newPage();
    await shown.goto(`data:image/svg+xml;base64,${svg.toString("base64")}`);
    await shown.getByText("North Korea", { exact: true }).first().waitFor();
    const seen = await shown.evaluate(() => ({
      texts: [...document.querySelectorAll("text")].map((one) => one.textContent ?? ""),
      titles: [...document.querySelectorAll("g > title")].map((one) => one.textContent ?? ""),
      scripts: document.querySelectorAll("script").length,
      width: document.documentElement.getBoundingClientRect().width,
    }));
    expect(seen.texts.join("\n")).toContain("Vladimir Putin".split(" ")[1]);
    expect(seen.titles.some((one) => one.includes("“"))).toBe(true);
    expect(seen.scripts).toBe(0);
    expect(seen.width).toBeGreaterThan(400);
  });

  test("EP3: a session saved, and opened after a reload, gives the same view in the same places", async () => {
    const filter = encodeURIComponent(JSON.stringify({ modalities: { exclude: ["planned"] } }));
    await page.goto(`${url}/?actor=russia&filter=${filter}`);
    await waitForDrawn(page, "actor:russia");
    await page.getByRole("button", { name: "Expand" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("add"), PATIENCE).not.toBeNull();
    const before = { address: page.url(), places: await placesOnCanvas(page) };
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await dialog()
      .getByRole("radio", { name: /^Session/ })
      .check();
    const session = await contentOf(await download());
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    expect(page.url()).not.toBe(before.address);
    await openWindow("Open a session file …", "Open a session file");
    await fileField().setInputFiles({
      name: "mine.tumen.json",
      mimeType: "application/json",
      buffer: session,
    });
    const open = dialog("Open a session file");
    await open.getByText("How surely: not Planned").waitFor();
    await open.getByText("This server has all that the view names.").waitFor();
    await open.getByRole("button", { name: "Open this view" }).click();
    await expect.poll(() => page.url(), PATIENCE).toBe(before.address);
    await expect.poll(() => placesOnCanvas(page), PATIENCE).toEqual(before.places);
    await page.getByRole("button", { name: "Undo open mine.tumen.json" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("add"), PATIENCE).toBeNull();
  });

  test("EP3: what a session names and the server lacks is listed, and the rest opens in its places", async () => {
    await openExport(url);
    await dialog()
      .getByRole("radio", { name: /^Session/ })
      .check();
    const session = JSON.parse((await contentOf(await download())).toString("utf8"));
    const places = { ...session.places, "actor:russia": { x: 0, y: -0.5 } };
    const changed = {
      ...session,
      manifest: { ...session.manifest, seedHash: "0".repeat(64) },
      view: { ...session.view, hidden: ["actor:nobody-knows", "actor:japan"] },
      places,
    };
    await dialog().getByRole("button", { name: "Open a session file …" }).click();
    await fileField().setInputFiles(jsonFile("old.tumen.json", changed));
    const open = dialog("Open a session file");
    await open
      .getByText("This server lacks 1 thing that the view names: actor:nobody-knows")
      .waitFor();
    await open.getByText("other data than this server has").waitFor();
    const before = await placesOnCanvas(page);
    await open.getByRole("button", { name: "Open this view" }).click();
    await expect
      .poll(async () => (await placesOnCanvas(page))["actor:russia"], PATIENCE)
      .not.toEqual(before["actor:russia"]);
    const after = await placesOnCanvas(page);
    expect(after["actor:north-korea"]).toEqual(before["actor:north-korea"]);
    expect(after["actor:russia"]?.x).toBe(0);
  });

  test("SD7: hostile session files are refused in words, and nothing in them runs", async () => {
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    await openWindow("Open a session file …", "Open a session file");
    const open = dialog("Open a session file");
    const address = page.url();
    for (const [file, words] of [
      [jsonFile("a.json", { format: "tumen-session", version: 2 }), "written by a newer Tumen"],
      [
        jsonFile("b.json", { format: "<img src=x onerror=window.ran=1>", version: 1 }),
        "This file is no session of Tumen.",
      ],
      [
        jsonFile("c.json", {
          format: "tumen-session",
          version: 1,
          __proto__: { x: 1 },
          view: "alert(1)",
        }),
        "This session cannot be opened",
      ],
      [
        {
          name: "d.json",
          mimeType: "application/json",
          buffer: Buffer.from("<script>window.ran=1</script>"),
        },
        "This file is no JSON",
      ],
      [
        { name: "e.json", mimeType: "application/json", buffer: Buffer.alloc(20_000_001, "[") },
        "too large for a session",
      ],
    ] as const) {
      await fileField().setInputFiles(file);
      await open.getByRole("alert").filter({ hasText: words }).waitFor();
      expect(await open.getByRole("button", { name: "Open this view" }).count()).toBe(0);
    }
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(page.url()).toBe(address);
  });

  test("EP17: claims are copied as a table, and a picture as a picture", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
    await openExport(`${url}/?tie=${TIE}`);
    await dialog()
      .getByRole("radio", { name: /^The selection/ })
      .check();
    await dialog().getByRole("button", { name: "Copy as a table" }).click();
    await dialog()
      .getByText(/^Copied: \d+ rows? of \d+ claims?\./)
      .waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType("text/html"))?.text();
      return {
        types: item?.types ?? [],
        html: html ?? "",
        text: await navigator.clipboard.readText(),
      };
    });
    expect([...copied.types].sort()).toEqual(["text/html", "text/plain"]);
    const [head = "", ...rows] = copied.text.trimEnd().split("\n");
    expect(head.split("\t")[0]).toBe("Claim");
    for (const row of rows) expect(row.split("\t").length).toBe(head.split("\t").length);
    expect(copied.html.match(/<tr>/g)?.length).toBe(rows.length + 1);
    await dialog().getByRole("radio", { name: /^PNG/ }).check();
    await dialog().getByRole("button", { name: "Copy the picture" }).click();
    await dialog()
      .getByText(/^Copied, \d+ × \d+ pixels/)
      .waitFor();
    const types = await page.evaluate(
      async () => (await navigator.clipboard.read())[0]?.types ?? [],
    );
    expect(types).toEqual(["image/png"]);
  });

  test("EP17: a copy that the browser refuses is said", async () => {
    await openExport(`${url}/?tie=${TIE}`);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await dialog().getByRole("button", { name: "Copy as a table" }).click();
    await dialog().getByRole("alert").filter({ hasText: "does not let this page copy" }).waitFor();
  });

  test("EP15: an exported file is sound against the server's documents; a tampered quote is found", async () => {
    await openExport(url);
    const bytes = await contentOf(await download());
    await dialog().getByRole("button", { name: "Check an exported file …" }).click();
    const check = dialog("Check an exported file");
    const asJson = (buffer: Buffer) => ({ name: "g.json", mimeType: "application/json", buffer });
    await fileField().setInputFiles(asJson(bytes));
    await check.getByRole("button", { name: "Check", exact: true }).click();
    await check.getByText("Every quote is exact, and every text is what its hash says.").waitFor();
    expect(await check.getByRole("row").count()).toBe(7);
    const file = JSON.parse(bytes.toString("utf8"));
    const [quote] = file.claims[0].quotes;
    quote.exact = `${quote.exact} never`;
    await fileField().setInputFiles(asJson(Buffer.from(JSON.stringify(file))));
    await check.getByRole("button", { name: "Check", exact: true }).click();
    await check.getByText("Not all is as the file says.").waitFor();
    const wrong = check.getByRole("region", { name: "What is wrong" });
    expect(await wrong.innerText()).toContain(file.claims[0].id);
    expect(await wrong.innerText()).toContain("lost");
  });
});
