import type { Place } from "./frame.ts";
import type { Places } from "./layout-graph.ts";
import type { Room } from "./node-room.ts";
import { createPacking } from "./packing.ts";

/** A node with its room; `fixed` ones stay where they are even where they overlap. */
export interface Sized {
  readonly id: string;
  readonly room: Room;
  readonly fixed: boolean;
}

const STEP = 18;
const MIDDLE: Place = { x: 0, y: 0 };

/**
 * Moves nodes whose shapes or words overlap to the nearest free place; whoever overlaps nobody stays. Works on buckets of
 * a grid, not on pairs. The order of `nodes` decides who gives way: later ones do.
 */
export function removeOverlaps(nodes: readonly Sized[], places: Places): Record<string, Place> {
  const packing = createPacking();
  const result: Record<string, Place> = {};
  for (const { id, room, fixed } of nodes) {
    if (!fixed) continue;
    const place = places[id] ?? MIDDLE;
    packing.take(place, room);
    result[id] = place;
  }
  const homeless: Sized[] = [];
  for (const node of nodes) {
    if (node.fixed) continue;
    const { x, y } = places[node.id] ?? MIDDLE;
    const home = { x: Math.round(x), y: Math.round(y) };
    if (packing.takeIfFree(home, node.room)) result[node.id] = home;
    else homeless.push(node);
  }
  for (const { id, room } of homeless) {
    result[id] = packing.takeNear(places[id] ?? MIDDLE, room, { from: 0, step: STEP });
  }
  return result;
}
