import type { Extent } from "./actor-box.ts";
import type { Place } from "./frame.ts";
import { extentAt, type Room } from "./node-room.ts";

const CELL = 96;
/** Whoever wants to stand within the same field shares the search for a free place. */
const FIELD = 192;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function boxAt({ x, y }: Place, { left, right, top, bottom }: Extent): Box {
  return { x1: x - left, y1: y - top, x2: x + right, y2: y + bottom };
}

/** One number for a cell; sheets are far smaller than where two cells would share it. */
function keyOf(x: number, y: number): number {
  return x * 1_048_576 + y;
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Where a search begins, as a distance from its middle, and how far apart its turns are. */
export interface Spiral {
  readonly from: number;
  readonly step: number;
}

/** A sheet on which no two boxes overlap. */
export interface Packing {
  /** Takes the room at a place, free or not. */
  take(place: Place, room: Room): void;
  /** Takes the room there if it is free. */
  takeIfFree(place: Place, room: Room): boolean;
  /** Takes the free place nearest to `around` on a spiral, and says where that is. */
  takeNear(around: Place, room: Room, spiral: Spiral): Place;
}

/**
 * Boxes in buckets of a grid, so that a question looks at neighbours only. Those who want to stand near the same spot go
 * on along the spiral where the last one found room: placing n of them takes time in proportion to n.
 */
export function createPacking(): Packing {
  const cells = new Map<number, Box[]>();
  const reached = new Map<number, number>();

  /** Calls for each cell that a box covers until one answers false. */
  const everyCell = (box: Box, ask: (key: number) => boolean): boolean => {
    const lastX = Math.floor(box.x2 / CELL);
    const lastY = Math.floor(box.y2 / CELL);
    for (let x = Math.floor(box.x1 / CELL); x <= lastX; x += 1) {
      for (let y = Math.floor(box.y1 / CELL); y <= lastY; y += 1) {
        if (!ask(keyOf(x, y))) return false;
      }
    }
    return true;
  };
  const isFree = (box: Box): boolean =>
    everyCell(box, (key) => {
      for (const other of cells.get(key) ?? []) if (overlap(box, other)) return false;
      return true;
    });
  const put = (box: Box): void => {
    everyCell(box, (key) => {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [box]);
      else cell.push(box);
      return true;
    });
  };
  const takeIfFree = (place: Place, room: Room): boolean => {
    const box = boxAt(place, extentAt(room, place));
    if (!isFree(box)) return false;
    put(box);
    return true;
  };
  return {
    take: (place, room) => put(boxAt(place, extentAt(room, place))),
    takeIfFree,
    takeNear(around, room, { from, step }) {
      const field = keyOf(Math.round(around.x / FIELD), Math.round(around.y / FIELD));
      for (let slot = reached.get(field) ?? 1; ; slot += 1) {
        const radius = from + step * Math.sqrt(slot);
        const angle = slot * GOLDEN_ANGLE;
        const place = {
          x: Math.round(around.x + radius * Math.cos(angle)),
          y: Math.round(around.y + radius * Math.sin(angle)),
        };
        if (!takeIfFree(place, room)) continue;
        reached.set(field, slot);
        return place;
      }
    },
  };
}
