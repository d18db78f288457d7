import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { type Site, serveTexts } from "./serve-graph.ts";

const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>Bare Cytoscape</title>
<style>html,body,#bare{margin:0;height:100%}</style></head><body><div id="bare"></div>
<script src="/cytoscape.js"></script><script src="/picture.js"></script></body></html>`;

const START = `cytoscape({ container: document.getElementById("bare"), elements: picture.elements,
  style: picture.style, layout: { name: "preset", fit: true }, minZoom: 0.02, maxZoom: 3 });`;

/** A page of Cytoscape alone with what an app's page draws: the same elements, places and style. */
export async function serveBare(page: Page): Promise<Site> {
  const picture = await page.evaluate(() => {
    interface Core {
      elements(): { jsons(): unknown };
      style(): { json(): unknown };
    }
    const { core } = window as unknown as { core: () => Core };
    return JSON.stringify({ elements: core().elements().jsons(), style: core().style().json() });
  });
  const cytoscape = createRequire(import.meta.url).resolve("cytoscape/dist/cytoscape.min.js");
  const type = "text/javascript";
  return serveTexts({
    "/": { type: "text/html", body: HTML },
    "/cytoscape.js": { type, body: readFileSync(cytoscape, "utf8") },
    "/picture.js": { type, body: `const picture = ${picture};\n${START}` },
  });
}
