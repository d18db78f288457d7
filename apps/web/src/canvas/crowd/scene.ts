import { type Curve, type CurvePlace, curveBetween } from "@tumen/formats";
import {
  type CanvasActor,
  type CanvasElements,
  type CanvasTie,
  lineOf,
  widthOf,
} from "../elements.ts";
import type { Metrics, Place } from "../frame.ts";
import type { Bounds } from "./camera.ts";

/** An actor as the crowd draws it. */
export interface CrowdNode {
  readonly actor: CanvasActor;
  readonly id: string;
  readonly place: Place;
  /** Half of its width, in model units. */
  readonly radius: number;
  /** The lines that begin or end here. */
  readonly lines: CrowdLine[];
}

/** A tie as the crowd draws it. */
export interface CrowdLine {
  readonly tie: CanvasTie;
  readonly id: string;
  readonly from: CrowdNode;
  readonly to: CrowdNode;
  readonly curve: Curve;
  /** Which of the ties that join the same two it is; where there are several, each is bent aside. */
  readonly spot: CurvePlace;
  readonly width: number;
  readonly dash: ReturnType<typeof lineOf>;
  readonly bounds: Bounds;
}

/** All that is drawn, in the order in which it is painted: what has lost its focus first. */
export interface Crowd {
  readonly nodes: readonly CrowdNode[];
  readonly lines: readonly CrowdLine[];
  /** Those in focus, the ones with most lines first. */
  readonly ranked: readonly CrowdNode[];
  readonly nodeOf: ReadonlyMap<string, CrowdNode>;
  readonly lineOf: ReadonlyMap<string, CrowdLine>;
  /** What holds all places. */
  readonly bounds: Bounds;
}

/** Between an actor and the ends of its lines, in model units. */
const GAP = 6;

function boundsOf({ from, bend, to }: Curve): Bounds {
  return {
    x1: Math.min(from.x, bend.x, to.x),
    y1: Math.min(from.y, bend.y, to.y),
    x2: Math.max(from.x, bend.x, to.x),
    y2: Math.max(from.y, bend.y, to.y),
  };
}

function lineBetween(
  tie: CanvasTie,
  { from, to }: Pick<CrowdLine, "from" | "to">,
  { at, count }: Readonly<Record<"at" | "count", number>>,
): CrowdLine {
  // Seen from the other end, the first of a bundle is the last.
  const turned = tie.subject < tie.object ? at : count - 1 - at;
  const spot = { at: turned, count, gap: from.radius + GAP, endGap: to.radius + GAP };
  const curve = curveBetween(from.place, to.place, spot);
  return {
    tie,
    id: tie.id,
    from,
    to,
    curve,
    spot,
    width: widthOf(tie.documents),
    dash: lineOf(tie.standing),
    bounds: boundsOf(curve),
  };
}

function nodeOf(actor: CanvasActor, metrics: Metrics): CrowdNode {
  const { id, place, size } = actor;
  return { actor, id, place, radius: (metrics.node * size) / 2, lines: [] };
}

/** The actors of a tie that are there, and one number for the two of them, whichever comes first. */
interface Ends extends Pick<CrowdLine, "from" | "to"> {
  readonly tie: CanvasTie;
  readonly pair: number;
  /** Which of those between the same two. */
  readonly at: number;
}

function endsOf(ties: readonly CanvasTie[], nodes: ReadonlyMap<string, CrowdNode>) {
  const numbers = new Map([...nodes.values()].map((node, at) => [node, at]));
  const counts = new Map<number, number>();
  const ends: Ends[] = [];
  for (const tie of ties) {
    const from = nodes.get(tie.subject);
    const to = nodes.get(tie.object);
    if (from === undefined || to === undefined) continue;
    const [a, b] = [numbers.get(from) ?? 0, numbers.get(to) ?? 0];
    const pair = Math.min(a, b) * nodes.size + Math.max(a, b);
    const at = counts.get(pair) ?? 0;
    counts.set(pair, at + 1);
    ends.push({ tie, from, to, pair, at });
  }
  return { ends, counts };
}

function linesAmong(
  ties: readonly CanvasTie[],
  nodes: ReadonlyMap<string, CrowdNode>,
): CrowdLine[] {
  const { ends, counts } = endsOf(ties, nodes);
  return ends.map(({ tie, from, to, pair, at }) =>
    lineBetween(tie, { from, to }, { at, count: counts.get(pair) ?? 1 }),
  );
}

const GOLDEN_SHARE = (Math.sqrt(5) - 1) / 2;

function haveCommonDivisor(a: number, b: number): boolean {
  return b === 0 ? a > 1 : haveCommonDivisor(b, a % b);
}

/**
 * The order in which lines are painted: after those that have lost their focus, after those of fewer documents, and else
 * mixed, so that where lines lie upon each other no class covers the others.
 */
function inPaintOrder(lines: readonly CrowdLine[]): CrowdLine[] {
  const count = lines.length;
  let step = Math.max(1, Math.floor(count * GOLDEN_SHARE));
  while (haveCommonDivisor(count, step)) step += 1;
  const turns: CrowdLine[][] = [];
  for (let number = 0; number < count; number += 1) {
    const line = lines[(number * step) % count];
    if (line === undefined) continue;
    const turn = (line.tie.faded ? 0 : 100) + Math.min(99, Math.floor(line.width * 10));
    turns[turn] ??= [];
    turns[turn].push(line);
  }
  return turns.flat();
}

function boundsAround(nodes: readonly CrowdNode[]): Bounds {
  const around = { x1: 0, y1: 0, x2: 0, y2: 0 };
  for (const { place } of nodes) {
    around.x1 = Math.min(around.x1, place.x);
    around.x2 = Math.max(around.x2, place.x);
    around.y1 = Math.min(around.y1, place.y);
    around.y2 = Math.max(around.y2, place.y);
  }
  return around;
}

/** Prepares a picture of relations; with `hideFaded` without those that have lost their focus. */
export function crowdOf(
  { actors, ties }: Pick<CanvasElements, "actors" | "ties">,
  metrics: Metrics,
  hideFaded: boolean,
): Crowd {
  const isShown = (one: { readonly faded: boolean }) => !(one.faded && hideFaded);
  const nodes = actors.filter(isShown).map((actor) => nodeOf(actor, metrics));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = inPaintOrder(linesAmong(ties.filter(isShown), byId));
  for (const line of lines) {
    line.from.lines.push(line);
    line.to.lines.push(line);
  }
  nodes.sort((a, b) => Number(b.actor.faded) - Number(a.actor.faded));
  return {
    nodes,
    lines,
    ranked: nodes
      .filter((node) => !node.actor.faded)
      .sort((a, b) => b.lines.length - a.lines.length || (a.id < b.id ? -1 : 1)),
    nodeOf: byId,
    lineOf: new Map(lines.map((line) => [line.id, line])),
    bounds: boundsAround(nodes),
  };
}

/** A node as it is while it is dragged, with its lines; the crowd stays as it was. */
export function draggedTo(node: CrowdNode, place: Place): CrowdNode {
  const moved: CrowdNode = { ...node, place, lines: [] };
  for (const line of node.lines) {
    const from = line.from === node ? moved : line.from;
    const to = line.to === node ? moved : line.to;
    const curve = curveBetween(from.place, to.place, line.spot);
    moved.lines.push({ ...line, from, to, curve, bounds: boundsOf(curve) });
  }
  return moved;
}
