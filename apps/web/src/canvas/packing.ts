import type { Extent } from "./actor-box.ts";
import type { Place } from "./frame.ts";
import { extentAt, type Room } from "./node-room.ts";

const CELL = 96;
/** Whoever wants to stand within the same field shares the search for a free place. */
const FIELD = 192;
/** The farther out a search is, the longer its steps: by this part of the way, so that rings left out are thin. */
const HASTE = 48;
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

/** Boxes in buckets of a grid. */
function createBoxes() {
  const cells = new Map<number, Box[]>();
  const meetsIn = (key: number, { x1, y1, x2, y2 }: Box): boolean => {
    const cell = cells.get(key);
    if (cell === undefined) return false;
    for (const other of cell) {
      if (x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2) return true;
    }
    return false;
  };
  return {
    put(box: Box): void {
      const lastX = Math.floor(box.x2 / CELL);
      const lastY = Math.floor(box.y2 / CELL);
      for (let x = Math.floor(box.x1 / CELL); x <= lastX; x += 1) {
        for (let y = Math.floor(box.y1 / CELL); y <= lastY; y += 1) {
          const cell = cells.get(keyOf(x, y));
          if (cell === undefined) cells.set(keyOf(x, y), [box]);
          else cell.push(box);
        }
      }
    },
    isFree(box: Box): boolean {
      const { x1, y1, x2, y2 } = box;
      // Where it is not free it is most often its middle that is taken.
      const middle = keyOf(Math.floor((x1 + x2) / 2 / CELL), Math.floor((y1 + y2) / 2 / CELL));
      if (meetsIn(middle, box)) return false;
      const lastX = Math.floor(x2 / CELL);
      const lastY = Math.floor(y2 / CELL);
      for (let x = Math.floor(x1 / CELL); x <= lastX; x += 1) {
        for (let y = Math.floor(y1 / CELL); y <= lastY; y += 1) {
          const key = keyOf(x, y);
          if (key !== middle && meetsIn(key, box)) return false;
        }
      }
      return true;
    },
  };
}

const MIDDLE: Place = { x: 0, y: 0 };
const turns: Place[] = [];

/** The direction in which a slot of the spiral lies; kept, since every search begins with the first ones. */
function turnOf(slot: number): Place {
  for (let at = turns.length; at <= slot; at += 1) {
    turns.push({ x: Math.cos(at * GOLDEN_ANGLE), y: Math.sin(at * GOLDEN_ANGLE) });
  }
  return turns[slot] ?? MIDDLE;
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
  const boxes = createBoxes();
  const reached = new Map<number, number>();
  const takeIfFree = (place: Place, room: Room): boolean => {
    const box = boxAt(place, extentAt(room, place));
    if (!boxes.isFree(box)) return false;
    boxes.put(box);
    return true;
  };
  return {
    take: (place, room) => boxes.put(boxAt(place, extentAt(room, place))),
    takeIfFree,
    takeNear(around, room, { from, step }) {
      const field = keyOf(Math.round(around.x / FIELD), Math.round(around.y / FIELD));
      for (let slot = reached.get(field) ?? 1; ; slot += 1 + Math.floor(slot / HASTE)) {
        const radius = from + step * Math.sqrt(slot);
        const turn = turnOf(slot);
        const place = {
          x: Math.round(around.x + radius * turn.x),
          y: Math.round(around.y + radius * turn.y),
        };
        if (!takeIfFree(place, room)) continue;
        reached.set(field, slot);
        return place;
      }
    },
  };
}
