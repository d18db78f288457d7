import { QUADS } from "@tumen/model";
import type cytoscape from "cytoscape";
import { CARD } from "./elements.ts";
import type { Metrics } from "./frame.ts";
import type { Palette } from "./palette.ts";

type Style = Record<string, unknown>;

/** What events, claims and their lines need to know of the look. */
interface Tones {
  readonly palette: Palette;
  readonly metrics: Metrics;
}

function eventStyles({ palette, metrics }: Tones): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node[is = "event"]',
      style: {
        shape: "cut-rectangle",
        width: metrics.node * 1.3,
        height: metrics.node * 0.8,
        "border-width": 4,
        "font-style": "italic",
      },
    },
    ...QUADS.map((quad) => ({
      selector: `node[quad = "${quad}"]`,
      style: { "border-color": palette.quads[quad] },
    })),
  ];
}

function claimStyles(palette: Palette): cytoscape.StylesheetJson {
  const box: Style = {
    shape: "round-rectangle",
    width: CARD.width,
    height: "data(height)",
    "border-style": "data(line)",
    "border-width": 2.5,
    "font-size": CARD.font,
    "font-weight": 400,
    "text-valign": "center",
    "text-halign": "center",
    "text-max-width": `${CARD.width - 2 * CARD.padding}px`,
    "text-outline-width": 0,
    "background-color": palette.node,
  };
  return [{ selector: 'node[is = "claim"]', style: box as cytoscape.Css.Node }];
}

/** Parts and relations have no class, so they have no hue: arrow heads and words tell them apart. */
export function partAndRelationLines(palette: Palette): cytoscape.StylesheetJson {
  const plain: Style = {
    width: 1.4,
    "line-style": "solid",
    "line-color": palette.nodeLine,
    "target-arrow-color": palette.nodeLine,
    "source-arrow-color": palette.nodeLine,
    color: palette.ink,
  };
  return [
    {
      selector: 'edge[is = "part"], edge[is = "relation"]',
      style: plain as cytoscape.Css.Edge,
    },
    {
      selector: 'edge[role = "acts"], edge[role = "receives"]',
      style: { "target-arrow-shape": "triangle" },
    },
    { selector: 'edge[role = "benefits"]', style: { "target-arrow-shape": "diamond" } },
    {
      selector: 'edge[role = "says"]',
      style: { "source-arrow-shape": "circle", "source-arrow-fill": "hollow" },
    },
    {
      selector: 'edge[is = "relation"]',
      style: {
        width: 2,
        label: "data(type)",
        "font-size": CARD.font,
        "text-background-color": palette.ground,
        "text-background-opacity": 1,
        "text-background-padding": "2px",
        "target-arrow-shape": "vee",
      },
    },
    // The sign of a dispute is the same everywhere; neither end comes first.
    {
      selector: 'edge[type = "contradicts"]',
      style: { label: "≠", "font-weight": 700, "target-arrow-shape": "none" },
    },
    { selector: 'edge[type = "distinct"]', style: { "target-arrow-shape": "none" } },
  ];
}

/** Style of events and claims. */
export function eventClaimNodes(tones: Tones): cytoscape.StylesheetJson {
  return [...eventStyles(tones), ...claimStyles(tones.palette)];
}

/** A small dot on what the user has put in its place; at the corner of a claim, whose middle holds text. */
export function pinnedStyles(palette: Palette): cytoscape.StylesheetJson {
  const dot = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><circle cx="5" cy="5" r="4" fill="${palette.nodeLine}"/></svg>`;
  return [
    {
      selector: "node.pinned",
      style: {
        "background-image": `data:image/svg+xml;utf8,${encodeURIComponent(dot)}`,
        "background-width": "8px",
        "background-height": "8px",
        "background-position-x": "50%",
        "background-position-y": "50%",
        "background-image-containment": "over",
        "background-clip": "none",
      },
    },
    {
      selector: 'node[is = "claim"].pinned',
      style: { "background-position-x": "100%", "background-position-y": "0%" },
    },
  ];
}
