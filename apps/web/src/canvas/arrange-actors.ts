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
const SPREAD = 90;
const CHARACTER = 8.5;
const LABEL_WIDTH = 130;
const ROUNDS = 300;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of an actor with its label, in model units. */
export function sizeOf(name: string): Size {
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

interface Box extends Size {
  readonly id: string;
  readonly fixed: boolean;
  x: number;
  y: number;
}

/** Pushes two boxes apart along the shorter way; says whether it had to. */
function part(a: Box, b: Box): boolean {
  const dx = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const dy = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (dx <= 0 || dy <= 0 || (a.fixed && b.fixed)) return false;
  const axis = dx < dy ? "x" : "y";
  const push = Math.min(dx, dy) + 0.5;
  const sign = a[axis] <= b[axis] ? -1 : 1;
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  a[axis] += sign * push * shareOfA;
  b[axis] -= sign * push * (1 - shareOfA);
  return true;
}

/** The middles of the bundles between anchored actors, where the marks of denials and disputes stand. */
function middlesOf(
  graph: LayoutGraph,
  places: Readonly<Record<string, Place>>,
  fixed: Readonly<Record<string, unknown>>,
): Box[] {
  const bundles = new Map<string, { a: Place; b: Place; ties: number }>();
  for (const { subject, object } of graph.ties) {
    const [a, b] = [places[subject], places[object]];
    if (!(subject in fixed && object in fixed) || a === undefined || b === undefined) continue;
    const id = subject < object ? `${subject} ${object}` : `${object} ${subject}`;
    bundles.set(id, { a, b, ties: (bundles.get(id)?.ties ?? 0) + 1 });
  }
  return [...bundles].map(([id, { a, b, ties }]) => ({
    id,
    fixed: true,
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    width: 90,
    height: 40 + 26 * ties,
  }));
}

/** Moves actors until no box overlaps another; anchored ones stay. */
export function separate(
  graph: LayoutGraph,
  places: Readonly<Record<string, Place>>,
  fixed: Readonly<Record<string, unknown>>,
): Record<string, Place> {
  const boxes: Box[] = graph.actors
    .map(({ id, name }) => ({
      id,
      ...sizeOf(name),
      ...(places[id] ?? { x: 0, y: 0 }),
      fixed: id in fixed,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  boxes.push(...middlesOf(graph, places, fixed));
  const pairs = boxes.flatMap((a, position) =>
    boxes.slice(position + 1).map((b): [Box, Box] => [a, b]),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = pairs.filter(([a, b]) => part(a, b)).length;
    if (moved === 0) break;
  }
  return Object.fromEntries(
    boxes
      .filter((box) => !box.id.includes(" "))
      .map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

const HALF_WIDTH = 330;
const HALF_HEIGHT = 300;

function within(value: number, half: number): number {
  return Math.max(-half, Math.min(half, value));
}

/** Keeps actors with few ties from drifting out of the picture, so that labels stay readable when all is shown. */
function gather(places: Readonly<Record<string, Place>>, anchors: Anchors): Record<string, Place> {
  const grown = Math.max(1, Math.sqrt(Object.keys(places).length / 20));
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]): [string, Place] => [
      id,
      anchors[id] ?? { x: within(x, HALF_WIDTH * grown), y: within(y * 1.3, HALF_HEIGHT * grown) },
    ]),
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
    nodeRepulsion: 30_000,
    idealEdgeLength: 170,
    edgeElasticity: 0.25,
    gravity: 0.9,
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
  return separate(graph, gather(places, anchors), anchors);
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
