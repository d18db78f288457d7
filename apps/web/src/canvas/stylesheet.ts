import type { ActorKind, Quad } from "@tumen/model";
import type cytoscape from "cytoscape";
import { NAME_MARGIN, OUTSIDE_WIDTH } from "./actor-box.ts";
import { eventClaimNodes, partAndRelationLines, pinnedStyles } from "./event-claim-style.ts";
import type { Metrics } from "./frame.ts";
import type { Palette } from "./palette.ts";
import { NAME_LEVELS } from "./zoom.ts";

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
const ARROWS: Readonly<Record<Quad, cytoscape.Css.ArrowShape>> = {
  "verbal-cooperation": "vee",
  "material-cooperation": "triangle",
  "verbal-conflict": "circle-triangle",
  "material-conflict": "triangle-cross",
};

/** How the whole is drawn. */
export interface Look {
  readonly palette: Palette;
  readonly metrics: Metrics;
  /** Names go away when they are too small to read; main actors keep theirs (`suitZoom`). */
  readonly crowded: boolean;
  /** Lines do not hear the pointer unless `suitZoom` lets them. */
  readonly deaf: boolean;
}

/** What names are written in. */
export const FONT = "Inter Variable, Noto Sans KR Variable, system-ui, sans-serif";
/** Distance between neighbouring control points of a bundle; its curves are half as far apart in the middle. */
const BUNDLE_STEP = 28;

function nameSides(): cytoscape.StylesheetJson {
  const beside = { "text-valign": "center", "text-max-width": `${OUTSIDE_WIDTH}px` } as const;
  return [
    {
      selector: 'node[nameSide = "bottom"]',
      style: { "text-valign": "bottom", "text-margin-y": NAME_MARGIN },
    },
    {
      selector: 'node[nameSide = "top"]',
      style: { "text-valign": "top", "text-margin-y": -NAME_MARGIN },
    },
    {
      selector: 'node[nameSide = "left"]',
      style: { ...beside, "text-halign": "left", "text-margin-x": -NAME_MARGIN },
    },
    {
      selector: 'node[nameSide = "right"]',
      style: { ...beside, "text-halign": "right", "text-margin-x": NAME_MARGIN },
    },
  ];
}

function nodeStyles(look: Look): cytoscape.StylesheetJson {
  const { palette, metrics, crowded } = look;
  return [
    {
      selector: "node",
      style: {
        width: metrics.node,
        height: metrics.node,
        "background-color": palette.node,
        "border-width": 2,
        "border-color": palette.nodeLine,
        label: "data(name)",
        "font-family": FONT,
        "font-size": metrics.font,
        "font-weight": 500,
        "line-height": 1.15,
        color: palette.ink,
        "text-wrap": "wrap",
        "text-max-width": `${metrics.labelWidth}px`,
        "text-outline-color": palette.ground,
        "text-outline-width": 3,
        "min-zoomed-font-size": crowded ? 8 : 0,
        "overlay-opacity": 0,
      },
    },
    {
      selector: 'node[is = "actor"]',
      style: { shape: "data(shape)" as cytoscape.Css.NodeShape },
    },
    {
      selector: 'node[kind = "state"]',
      style: { height: metrics.node * 0.8, "font-weight": 600 },
    },
    // A function, because the size in pixels hangs on the frame and not on the actor.
    {
      selector: "node[size > 1]",
      style: {
        width: (node: cytoscape.NodeSingular) => metrics.node * Number(node.data("size")),
        height: (node: cytoscape.NodeSingular) => metrics.node * Number(node.data("size")),
      },
    },
    ...nameSides(),
    ...eventClaimNodes(look),
    ...pinnedStyles(palette),
    ...NAME_LEVELS.map(({ growth }) => ({
      selector: `node[growth = ${growth}]`,
      style: {
        "font-size": metrics.font * growth,
        "text-max-width": `${metrics.labelWidth * growth}px`,
        "text-outline-width": 2 * growth,
        "min-zoomed-font-size": 0,
        "z-index": 5,
      },
    })),
    { selector: "node.faded", style: { opacity: 0.3 } },
    { selector: "node.hovered", style: { "border-width": 3 } },
    { selector: "node.near", style: { "border-width": 4 } },
    {
      selector: "node.selected",
      style: {
        "border-width": 3,
        "outline-width": 3,
        "outline-offset": 3,
        "outline-color": palette.accent,
        "outline-opacity": 1,
      },
    },
  ];
}

function quadStyles(palette: Palette): cytoscape.StylesheetJson {
  return Object.entries(palette.quads).map(([quad, color]) => ({
    selector: `edge[quad = "${quad}"]`,
    style: {
      "line-color": color,
      color,
      "target-arrow-color": color,
      "mid-target-arrow-color": color,
      "target-arrow-shape": ARROWS[quad as Quad],
      "text-border-color": color,
    },
  }));
}

function tieMarks({ palette, metrics }: Look): cytoscape.StylesheetJson {
  return [
    { selector: 'edge[mutual = "yes"]', style: { "target-arrow-shape": "none" } },
    // A denial is struck through: a bar across the middle of its line.
    {
      selector: 'edge[denied = "yes"]',
      // The bar is as wide as an arrow head; at their usual size it would hardly be seen.
      style: { "mid-target-arrow-shape": "tee", "arrow-scale": 2 },
    },
    {
      selector: 'edge[disputed = "yes"]',
      style: {
        label: "≠",
        "font-family": FONT,
        "font-size": metrics.font,
        "font-weight": 700,
        "text-background-color": palette.ground,
        "text-background-opacity": 1,
        "text-background-padding": "1px",
        "text-background-shape": "circle",
        "text-border-width": 1.5,
        "text-border-opacity": 1,
      },
    },
    // Beside the bar of the denial, not upon it.
    {
      selector: 'edge[denied = "yes"][disputed = "yes"]',
      style: { "text-margin-y": -1.5 * metrics.font },
    },
  ];
}

function hearing(): cytoscape.StylesheetJson {
  return [
    { selector: "edge", style: { events: "no" } },
    { selector: "edge.hearing", style: { events: "yes" } },
  ];
}

function tieStyles(look: Look): cytoscape.StylesheetJson {
  const { palette, deaf } = look;
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "bezier",
        "control-point-step-size": BUNDLE_STEP,
        "line-dash-pattern": [7, 4],
        "arrow-scale": 0.95,
        "target-distance-from-node": 4,
        "source-distance-from-node": 4,
        opacity: 0.85,
        "overlay-opacity": 0,
      },
    },
    {
      selector: 'edge[is = "tie"]',
      style: {
        width: "data(width)" as unknown as number,
        "line-style": "data(line)" as cytoscape.Css.LineStyle,
      },
    },
    ...quadStyles(palette),
    ...partAndRelationLines(palette),
    ...tieMarks(look),
    ...(deaf ? hearing() : []),
    { selector: "edge.faded", style: { opacity: 0.1, "text-opacity": 0, "z-index": -1 } },
    {
      selector: "edge.hovered, edge.lit, edge.selected",
      style: {
        opacity: 1,
        "underlay-color": palette.accent,
        "underlay-opacity": 0.25,
        "underlay-padding": 5,
        "z-index": 10,
      },
    },
    { selector: "edge.lit, edge.selected", style: { "underlay-opacity": 0.5 } },
  ];
}

/** The whole style of the canvas. Selection and fading are classes, so it changes only with the look. */
export function stylesheetOf(look: Look): cytoscape.StylesheetJson {
  return [
    ...nodeStyles(look),
    ...tieStyles(look),
    // While the pointer rests on an actor, its own ties stand out.
    { selector: ".aside", style: { opacity: 0.15, "text-opacity": 0.4 } },
    { selector: ".hidden", style: { display: "none" } },
  ];
}
