import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { Probe } from "./in-page.ts";
import { type Site, serveTexts } from "./serve-graph.ts";

const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>Bare Cytoscape</title>
<style>html,body,#bare{margin:0;height:100%}</style></head><body><div id="bare"></div>
<script src="/cytoscape.js"></script><script src="/picture.js"></script></body></html>`;

/** As light as Cytoscape draws: straight solid lines without arrow heads, dots without names. The app's own picture has all of these. */
const STYLE = [
  {
    selector: "node",
    style: {
      width: 28,
      height: 28,
      "background-color": "#ffffff",
      "border-width": 2,
      "border-color": "#2f3a48",
    },
  },
  {
    selector: "edge",
    style: { width: 1.7, "curve-style": "haystack", "line-color": "#2a7fc0", opacity: 0.85 },
  },
];

const START = `cytoscape({ container: document.getElementById("bare"), elements: picture.elements,
  style: picture.style, layout: { name: "preset", fit: true }, minZoom: 0.02, maxZoom: 3 });`;

/** A page of Cytoscape alone that draws the actors and ties of an app's page in the same places. */
export async function serveBare(page: Page): Promise<Site> {
  const elements = await page.evaluate(() => {
    const drawn = (window as unknown as { probe: () => Probe }).probe();
    const nodes = drawn
      .nodes()
      .map(({ id, position }) => ({ group: "nodes", data: { id }, position }));
    const edges = drawn
      .lines()
      .map(({ id, source, target }) => ({ group: "edges", data: { id, source, target } }));
    return [...nodes, ...edges];
  });
  const picture = JSON.stringify({ elements, style: STYLE });
  const cytoscape = createRequire(import.meta.url).resolve("cytoscape/dist/cytoscape.min.js");
  const type = "text/javascript";
  return serveTexts({
    "/": { type: "text/html", body: HTML },
    "/cytoscape.js": { type, body: readFileSync(cytoscape, "utf8") },
    "/picture.js": { type, body: `const picture = ${picture};\n${START}` },
  });
}
