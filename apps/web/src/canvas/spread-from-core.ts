import type { Place } from "./frame.ts";
import type { LayoutGraph, Places } from "./layout-graph.ts";
import { createPacking } from "./packing.ts";
import type { Sized } from "./remove-overlaps.ts";

const STEP = 40;

/** Who is tied to whom, by id. */
export function neighboursOf({ nodes, lines }: LayoutGraph): Map<string, string[]> {
  const near = new Map<string, string[]>(nodes.map((one) => [one.id, []]));
  for (const { from, to } of lines) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  return near;
}

/** Those with most lines first, then by id. */
export function strongestFirst(near: ReadonlyMap<string, readonly string[]>): string[] {
  return [...near]
    .sort(([a, nearA], [b, nearB]) => nearB.length - nearA.length || (a < b ? -1 : 1))
    .map(([id]) => id);
}

function middleOf(places: readonly Place[]): Place {
  const sum = places.reduce((all, one) => ({ x: all.x + one.x, y: all.y + one.y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

function createSeating(sized: ReadonlyMap<string, Sized>) {
  const packing = createPacking();
  const places: Record<string, Place> = {};
  return {
    places,
    fix(id: string, place: Place) {
      const room = sized.get(id)?.room;
      if (room !== undefined) packing.take(place, room);
      places[id] = place;
    },
    seat(id: string, around: Place) {
      const room = sized.get(id)?.room;
      const at = { x: Math.round(around.x), y: Math.round(around.y) };
      const isFree = room === undefined || packing.takeIfFree(at, room);
      places[id] = isFree ? at : packing.takeNear(around, room, { from: 0, step: STEP });
    },
  };
}

function seatCore(
  nodes: readonly Sized[],
  core: Places,
  { fix, seat }: ReturnType<typeof createSeating>,
): void {
  const placed = nodes.flatMap((one) => {
    const place = core[one.id];
    return place === undefined ? [] : [{ ...one, place }];
  });
  for (const { id, place } of placed.filter((one) => one.fixed)) fix(id, place);
  for (const { id, place } of placed.filter((one) => !one.fixed)) seat(id, place);
}

/**
 * Gives everyone else a free place as near as there is one to the middle of those whom they are tied to and who stand
 * already, strongest first: for graphs too large for a spring layout. Takes about as long as there are nodes and lines.
 */
export function spreadFromCore(
  near: ReadonlyMap<string, readonly string[]>,
  core: Places,
  sized: ReadonlyMap<string, Sized>,
): Record<string, Place> {
  const seating = createSeating(sized);
  const { places, seat } = seating;
  const order = strongestFirst(near);
  seatCore(
    order.flatMap((id) => sized.get(id) ?? []),
    core,
    seating,
  );
  let waiting = order.filter((id) => !(id in places));
  while (waiting.length > 0) {
    const next: string[] = [];
    for (const id of waiting) {
      const settled = (near.get(id) ?? []).flatMap((one) => places[one] ?? []);
      if (settled.length > 0) seat(id, middleOf(settled));
      else next.push(id);
    }
    // Nobody is left who is tied to the rest: they start a part of their own.
    const stranger = next.length === waiting.length ? next.shift() : undefined;
    if (stranger !== undefined) seat(stranger, { x: 0, y: 0 });
    waiting = next;
  }
  return places;
}
