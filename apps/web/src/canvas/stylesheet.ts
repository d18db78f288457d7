import type { ActorKind, Quad } from "@tumen/model";
import type cytoscape from "cytoscape";
import type { Palette } from "./palette.ts";

/** Shape of an actor, by kind; the legend names each. */
export const SHAPES: Readonly<Record<ActorKind, cytoscape.Css.NodeShape>> = {
  state: "round-rectangle",
  body: "hexagon",
  person: "ellipse",
  organisation: "round-diamond",
  unit: "round-triangle",
  group: "round-octagon",
  anonymous: "star",
};

/** Arrow head by quad class: the second cue beside colour. */
export const ARROWS: Readonly<Record<Quad, cytoscape.Css.ArrowShape>> = {
  "verbal-cooperation": "vee",
  "material-cooperation": "triangle",
  "verbal-conflict": "circle-triangle",
  "material-conflict": "triangle-cross",
};

const FONT = "Inter Variable, Noto Sans KR Variable, system-ui, sans-serif";

function nodeStyles(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)" as cytoscape.Css.NodeShape,
        width: 34,
        height: 34,
        "background-color": palette.node,
        "border-width": 2,
        "border-color": palette.nodeLine,
        label: "data(name)",
        "font-family": FONT,
        "font-size": 16,
        "font-weight": 500,
        color: palette.ink,
        "text-valign": "bottom",
        "text-margin-y": 6,
        "text-wrap": "wrap",
        "text-max-width": "130px",
        "text-background-color": palette.ground,
        "text-background-opacity": 0.85,
        "text-background-padding": "2px",
        "text-background-shape": "roundrectangle",
      },
    },
    {
      selector: 'node[kind = "state"]',
      style: { width: 46, height: 32, "font-weight": 700, "font-size": 18 },
    },
    { selector: "node.faded", style: { opacity: 0.35 } },
    {
      selector: "node.selected",
      style: { "border-width": 5, "border-color": palette.accent },
    },
    { selector: "node.near", style: { "border-width": 4 } },
  ];
}

function tieStyles(palette: Palette): cytoscape.StylesheetJson {
  const byQuad = Object.entries(palette.quads).map(([quad, color]) => ({
    selector: `edge[quad = "${quad}"]`,
    style: {
      "line-color": color,
      color,
      "target-arrow-color": color,
      "mid-target-arrow-color": color,
      "target-arrow-shape": ARROWS[quad as Quad],
    },
  }));
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)" as unknown as number,
        "curve-style": "bezier",
        "control-point-step-size": 34,
        "line-style": "data(line)" as cytoscape.Css.LineStyle,
        "line-dash-pattern": [9, 5],
        "arrow-scale": 1.1,
        "target-distance-from-node": 3,
        "source-distance-from-node": 3,
        opacity: 0.9,
      },
    },
    ...byQuad,
    { selector: 'edge[mutual = "yes"]', style: { "target-arrow-shape": "none" } },
    // A denial is struck through: a bar across the middle of its line.
    { selector: 'edge[denied = "yes"]', style: { "mid-target-arrow-shape": "tee" } },
    {
      selector: 'edge[disputed = "yes"]',
      style: {
        label: "≠",
        "font-family": FONT,
        "font-size": 17,
        "font-weight": 700,
        "text-background-color": palette.ground,
        "text-background-opacity": 1,
        "text-background-padding": "2px",
        "text-background-shape": "roundrectangle",
        "text-border-width": 1,
        "text-border-opacity": 1,
        "text-border-color": palette.faint,
      },
    },
    // Beside the bar of the denial, not upon it.
    { selector: 'edge[denied = "yes"][disputed = "yes"]', style: { "text-margin-y": -17 } },
    { selector: "edge.faded", style: { opacity: 0.1, "text-opacity": 0 } },
    { selector: "edge.hidden", style: { display: "none" } },
    {
      selector: "edge.hovered, edge.selected",
      style: {
        opacity: 1,
        "underlay-color": palette.accent,
        "underlay-opacity": 0.35,
        "underlay-padding": 5,
        "z-index": 10,
      },
    },
    { selector: "edge.selected", style: { "underlay-opacity": 0.6 } },
  ];
}

/** The whole style of the canvas for one palette. Selection and fading are classes, so it changes only with the theme. */
export function stylesheetOf(palette: Palette): cytoscape.StylesheetJson {
  return [...nodeStyles(palette), ...tieStyles(palette)];
}
