import type { Extent } from "./actor-box.ts";
import type { Frame, NameSide, Place } from "./frame.ts";

/** An actor as the improvement moves it. */
export interface Body {
  readonly id: string;
  readonly fixed: boolean;
  /** The room it takes with its name on that side. */
  readonly extentAt: (side: NameSide) => Extent;
  readonly sideAt: (place: Place) => NameSide;
  /** Where the spring layout put it. */
  readonly home: Place;
  /** Where it belongs from left to right, if that means something. */
  readonly column?: number;
}

/** All ties between two actors; curved ones bulge out from the straight line. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly ties: number;
}

/** Half of the distance between neighbouring curves of a bundle in its middle. */
const HALF_STEP = 7;
const GRID = 20;
const ROUNDS = 6;

/** What each fault of a picture costs; the aims in order: no tie through a name, few crossings, between the
 * camps by ties, short ties, near the spring layout. */
const COST = {
  throughActor: 60,
  crossing: 5,
  length: 0.03,
  fromHome: 0.02,
  fromColumn: 0.1,
} as const;

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function boxAt(body: Body, at: Place): Box {
  const extent = body.extentAt(body.sideAt(at));
  return {
    x1: at.x - extent.left,
    x2: at.x + extent.right,
    y1: at.y - extent.top,
    y2: at.y + extent.bottom,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Whether the straight line from `p` to `q` meets a box grown by `margin` (Liang and Barsky 1984). */
function meets(p: Place, q: Place, box: Box, margin: number): boolean {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  let enter = 0;
  let leave = 1;
  const sides = [
    [-dx, p.x - box.x1 + margin],
    [dx, box.x2 + margin - p.x],
    [-dy, p.y - box.y1 + margin],
    [dy, box.y2 + margin - p.y],
  ] as const;
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
      continue;
    }
    const at = distance / direction;
    if (direction < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
}

/** How far a bundle bulges beside a box: widest in its middle, nothing at its ends. */
function bulgeBeside(p: Place, q: Place, box: Box, ties: number): number {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const along = ((box.x1 + box.x2) / 2 - p.x) * dx + ((box.y1 + box.y2) / 2 - p.y) * dy;
  const share = Math.min(1, Math.max(0, along / (dx * dx + dy * dy || 1)));
  return 4 * share * (1 - share) * (ties - 1) * HALF_STEP + 2;
}

function turns(a: Place, b: Place, c: Place): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  return turns(a, b, c) !== turns(a, b, d) && turns(c, d, a) !== turns(c, d, b);
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The picture while it is improved. */
interface Sheet {
  readonly bodies: readonly Body[];
  readonly bundles: readonly Bundle[];
  readonly places: Place[];
  readonly boxes: Box[];
}

const NOWHERE: Place = { x: 0, y: 0 };

function throughActor(p: Place, q: Place, box: Box, ties: number): number {
  return meets(p, q, box, bulgeBeside(p, q, box, ties)) ? COST.throughActor * Math.sqrt(ties) : 0;
}

/** What the ties of one actor cost if it stood at `at`. */
function costOfOwn(sheet: Sheet, own: Bundle, mover: number, at: Place): number {
  const other = own.from === mover ? own.to : own.from;
  const end = sheet.places[other] ?? NOWHERE;
  let cost = COST.length * distance(at, end);
  for (const [index, box] of sheet.boxes.entries()) {
    if (index !== mover && index !== other) cost += throughActor(at, end, box, own.ties);
  }
  for (const { from, to } of sheet.bundles) {
    if (from === mover || to === mover || from === other || to === other) continue;
    const [p, q] = [sheet.places[from] ?? NOWHERE, sheet.places[to] ?? NOWHERE];
    if (cross(at, end, p, q)) cost += COST.crossing;
  }
  return cost;
}

/** What it costs to have actor `mover` at `at`; infinite where it would lie on another. */
function costAt(sheet: Sheet, mover: number, at: Place): number {
  const body = sheet.bodies[mover];
  if (body === undefined) return Number.POSITIVE_INFINITY;
  const box = boxAt(body, at);
  for (const [index, other] of sheet.boxes.entries()) {
    if (index !== mover && overlap(box, other)) return Number.POSITIVE_INFINITY;
  }
  let cost = COST.fromHome * distance(at, body.home);
  if (body.column !== undefined) cost += COST.fromColumn * Math.abs(at.x - body.column);
  for (const bundle of sheet.bundles) {
    if (bundle.from === mover || bundle.to === mover) cost += costOfOwn(sheet, bundle, mover, at);
    else {
      const p = sheet.places[bundle.from] ?? NOWHERE;
      const q = sheet.places[bundle.to] ?? NOWHERE;
      cost += throughActor(p, q, box, bundle.ties);
    }
  }
  return cost;
}

function candidates(frame: Frame, scale: number, around: Place | null): Place[] {
  const step = around === null ? GRID : GRID / 4;
  const reachX = around === null ? frame.halfWidth * scale : GRID;
  const reachY = around === null ? frame.halfHeight * scale : GRID;
  const middle = around ?? NOWHERE;
  const places: Place[] = [];
  for (let x = -reachX; x <= reachX; x += step) {
    for (let y = -reachY; y <= reachY; y += step) {
      const place = { x: Math.round(middle.x + x), y: Math.round(middle.y + y) };
      const inside =
        Math.abs(place.x) <= frame.halfWidth * scale &&
        Math.abs(place.y) <= frame.halfHeight * scale;
      if (inside) places.push(place);
    }
  }
  return places;
}

function moveToBest(sheet: Sheet, mover: number, options: readonly Place[]): boolean {
  const here = sheet.places[mover] ?? NOWHERE;
  const body = sheet.bodies[mover];
  let best = { place: here, cost: costAt(sheet, mover, here) };
  for (const place of options) {
    const cost = costAt(sheet, mover, place);
    if (cost < best.cost - 1e-6) best = { place, cost };
  }
  if (best.place === here || body === undefined) return false;
  sheet.places[mover] = best.place;
  sheet.boxes[mover] = boxAt(body, best.place);
  return true;
}

/**
 * Moves actors, one after the other, to the place on the frame where the fewest ties pass through names and cross each
 * other, until none gains. Equal input, equal result. Yields after each actor so that the caller can let the page breathe.
 */
export function* improvePlaces(
  bodies: readonly Body[],
  bundles: readonly Bundle[],
  frame: Frame,
  scale: number,
): Generator<void, Place[]> {
  const places = bodies.map((body) => body.home);
  const boxes = bodies.map((body) => boxAt(body, body.home));
  const sheet: Sheet = { bodies, bundles, places, boxes };
  const degree = (index: number) =>
    bundles.filter((one) => one.from === index || one.to === index).length;
  const order = bodies
    .map((body, index) => ({ body, index, degree: degree(index) }))
    .filter(({ body }) => !body.fixed)
    .sort((a, b) => b.degree - a.degree || (a.body.id < b.body.id ? -1 : 1));
  const everywhere = candidates(frame, scale, null);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const { index } of order) {
      moved = moveToBest(sheet, index, everywhere) || moved;
      yield;
    }
    if (!moved) break;
  }
  for (const { index } of order) {
    moveToBest(sheet, index, candidates(frame, scale, places[index] ?? NOWHERE));
    yield;
  }
  return places;
}
