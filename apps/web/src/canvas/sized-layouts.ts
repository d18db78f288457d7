import cytoscape from "cytoscape";
import dagre from "cytoscape-dagre";
import type { Place } from "./frame.ts";
import type { LayoutGraph, LayoutSettings, Places } from "./layout-graph.ts";
import { extentAt } from "./node-room.ts";
import type { Sized } from "./remove-overlaps.ts";
import { neighboursOf } from "./spread-from-core.ts";

cytoscape.use(dagre);

const MIDDLE: Place = { x: 0, y: 0 };
/** Above this many nodes the best ranking of layers would take longer than a reader waits. */
const RANKED_NODES = 250;

type OrderedLayout = Exclude<LayoutSettings["layout"], "spring">;

function optionsFor(layout: OrderedLayout, spacing: number, nodes: number) {
  const still = { fit: false, animate: false };
  if (layout === "layered") {
    const ranker = nodes > RANKED_NODES ? "longest-path" : "network-simplex";
    return {
      ...still,
      name: "dagre",
      rankDir: "TB",
      ranker,
      nodeSep: 8 * spacing,
      edgeSep: 4 * spacing,
      rankSep: 60 * spacing,
    };
  }
  if (layout === "grid") {
    return { ...still, name: "grid", condense: true, avoidOverlapPadding: 16 * spacing };
  }
  return {
    ...still,
    name: "concentric",
    avoidOverlap: true,
    minNodeSpacing: 24 * spacing,
    concentric: (node: cytoscape.NodeSingular) => Number(node.data("degree")),
    levelWidth: (all: cytoscape.NodeCollection) =>
      Math.max(1, Number(all.max((node) => Number(node.data("degree"))).value) / 4),
  };
}

function boxOf({ room }: Sized): { width: number; height: number } {
  const { left, right, top, bottom } = extentAt(room, MIDDLE);
  return { width: left + right, height: top + bottom };
}

/**
 * Layers along the lines (dagre), rings with the most tied in the middle, or rows and columns by number of ties; around
 * the middle of the sheet. Equal input, equal places. Words may still overlap a little: `removeOverlaps` follows.
 */
export function sizedLayout(
  graph: LayoutGraph,
  sized: readonly Sized[],
  { layout, spacing }: { readonly layout: OrderedLayout; readonly spacing: number },
): Places {
  const near = neighboursOf(graph);
  const strong = [...sized].sort(
    (a, b) =>
      (near.get(b.id)?.length ?? 0) - (near.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const pairs = new Map(graph.lines.map((one) => [`${one.from} ${one.to}`, one]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      {
        selector: "node",
        style: { shape: "rectangle", width: "data(width)", height: "data(height)" },
      },
    ],
    elements: [
      ...strong.map((one) => ({
        data: { id: one.id, ...boxOf(one), degree: near.get(one.id)?.length ?? 0 },
      })),
      ...(layout === "layered"
        ? [...pairs].map(([id, { from, to }]) => ({ data: { id, source: from, target: to } }))
        : []),
    ],
  });
  const boundingBox = { x1: 0, y1: 0, w: 10, h: 10 };
  cy.layout({
    ...optionsFor(layout, spacing, sized.length),
    ...(layout === "layered" ? {} : { boundingBox }),
  } as cytoscape.LayoutOptions).run();
  const box = cy.nodes().boundingBox({ includeLabels: false });
  const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  const places = Object.fromEntries(
    cy.nodes().map((node): [string, Place] => {
      const { x, y } = node.position();
      return [node.id(), { x: Math.round(x - middle.x), y: Math.round(y - middle.y) }];
    }),
  );
  cy.destroy();
  return places;
}
