import cytoscape from "cytoscape";
import fcose, { type FcoseLayoutOptions } from "cytoscape-fcose";
import type { Place } from "./diff-elements.ts";

cytoscape.use(fcose);

/** What the layout asks of an actor and of a tie. */
export interface LayoutGraph {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly ties: readonly { readonly subject: string; readonly object: string }[];
}

/** Who is held where: the two sides of the matter keep left and right. */
export type Anchors = Readonly<Record<string, Place>>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPREAD = 120;
const CHARACTER = 8.5;
const LABEL_WIDTH = 130;

/** Size of an actor with its label, in model units. */
function boxOf(name: string): { width: number; height: number } {
  const width = Math.min(LABEL_WIDTH, Math.max(46, name.length * CHARACTER));
  const lines = Math.ceil((name.length * CHARACTER) / LABEL_WIDTH);
  return { width: width + 14, height: 40 + lines * 20 };
}

/** Start positions that depend on nothing but the ids, in their order: a sunflower around the middle. */
function startPlaces(graph: LayoutGraph, anchors: Anchors): Record<string, Place> {
  const places: Record<string, Place> = {};
  const ids = graph.actors.map((one) => one.id).sort();
  for (const [position, id] of ids.entries()) {
    const radius = SPREAD * Math.sqrt(position + 1);
    const angle = position * GOLDEN_ANGLE;
    places[id] = anchors[id] ?? { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  }
  return places;
}

/** Pushes actors whose boxes overlap apart along the shorter way; anchored ones stay. */
export function separate(
  graph: LayoutGraph,
  places: Readonly<Record<string, Place>>,
  fixed: Readonly<Record<string, unknown>>,
): Record<string, Place> {
  const boxes = graph.actors
    .map(({ id, name }) => ({ id, ...boxOf(name), ...(places[id] ?? { x: 0, y: 0 }) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    for (const [position, a] of boxes.entries()) {
      for (const b of boxes.slice(position + 1)) {
        const dx = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
        const dy = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
        if (dx <= 0 || dy <= 0) continue;
        const aFixed = a.id in fixed;
        const bFixed = b.id in fixed;
        if (aFixed && bFixed) continue;
        moved = true;
        const share = aFixed ? [0, 1] : bFixed ? [1, 0] : [0.5, 0.5];
        const axis = dx < dy ? "x" : "y";
        const push = (axis === "x" ? dx : dy) + 0.5;
        const sign = a[axis] <= b[axis] ? -1 : 1;
        a[axis] += sign * push * (share[0] ?? 0);
        b[axis] -= sign * push * (share[1] ?? 0);
      }
    }
    if (!moved) break;
  }
  return Object.fromEntries(
    boxes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

/**
 * Places actors by fCoSE (fast compound spring embedder, Balci and Dogrusoz 2021) from fixed start positions: equal input,
 * equal picture. Anchored actors stay where they are held; no two labels overlap.
 */
export function arrangeActors(graph: LayoutGraph, anchors: Anchors): Record<string, Place> {
  const start = startPlaces(graph, anchors);
  const known = new Set(graph.actors.map((one) => one.id));
  const pairs = new Map<string, { source: string; target: string }>();
  for (const { subject, object } of graph.ties) {
    if (!known.has(subject) || !known.has(object)) continue;
    const [source, target] = subject < object ? [subject, object] : [object, subject];
    pairs.set(`${source} ${target}`, { source, target });
  }
  const ids = [...known].sort();
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: 120, height: 70 } }],
    elements: [
      ...ids.map((id) => ({ data: { id }, position: { ...(start[id] ?? { x: 0, y: 0 }) } })),
      ...[...pairs].sort().map(([id, data]) => ({ data: { id, ...data } })),
    ],
  });
  const options: FcoseLayoutOptions = {
    name: "fcose",
    randomize: false,
    animate: false,
    fit: false,
    quality: "proof",
    nodeRepulsion: 26_000,
    idealEdgeLength: 210,
    edgeElasticity: 0.25,
    gravity: 0.35,
    packComponents: false,
    fixedNodeConstraint: ids.flatMap((id) => {
      const position = anchors[id];
      return position === undefined ? [] : [{ nodeId: id, position: { ...position } }];
    }),
  };
  cy.layout(options).run();
  const places = Object.fromEntries(
    cy.nodes().map((node): [string, Place] => [node.id(), { ...node.position() }]),
  );
  cy.destroy();
  return separate(graph, places, anchors);
}

/** Places newcomers around the actor that brought them in; nobody else moves. */
export function placeNewcomers(
  newcomers: readonly string[],
  around: Place,
  taken: Readonly<Record<string, Place>>,
): Record<string, Place> {
  const occupied = Object.values(taken);
  const places: Record<string, Place> = {};
  let slot = 0;
  for (const id of newcomers) {
    let place: Place;
    do {
      const radius = 130 + 26 * Math.sqrt(slot);
      const angle = slot * GOLDEN_ANGLE;
      place = {
        x: Math.round(around.x + radius * Math.cos(angle)),
        y: Math.round(around.y + radius * Math.sin(angle)),
      };
      slot += 1;
    } while (
      occupied.some((one) => Math.abs(one.x - place.x) < 130 && Math.abs(one.y - place.y) < 76)
    );
    occupied.push(place);
    places[id] = place;
  }
  return places;
}
