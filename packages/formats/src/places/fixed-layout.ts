import type { Point } from "@tumen/model";

/** The two sides of the matter keep left and right, each leader beside the state, as in the app. */
const HELD: Readonly<Record<string, Point>> = {
  "actor:russia": { x: -0.9, y: 0 },
  "actor:vladimir-putin": { x: -0.8, y: -0.74 },
  "actor:north-korea": { x: 0.9, y: 0 },
  "actor:kim-jong-un": { x: 0.8, y: -0.74 },
};

/** Between these most lines run; newcomers stand aside, so far, or the lines would cross their names. */
const KEPT_FREE: readonly (readonly [from: string, to: string, distance: number])[] = [
  ["actor:russia", "actor:north-korea", 0.28],
  ["actor:vladimir-putin", "actor:kim-jong-un", 0.14],
];

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Least distance between two that are placed here, in shares of the half sheet. */
const APART = 0.3;
/** Distance of the first slot from the middle; later ones grow with the root of their number. */
const STEP = 0.15;

function fine(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy || 1;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}

/** Buckets as wide as the least distance, so that looking for a free place does not look at everybody. */
function createCrowd() {
  const buckets = new Map<string, Point[]>();
  const bucketOf = ({ x, y }: Point) => [Math.floor(x / APART), Math.floor(y / APART)] as const;
  return {
    add: (point: Point) => {
      const key = bucketOf(point).join(" ");
      buckets.set(key, [...(buckets.get(key) ?? []), point]);
    },
    isFree: (point: Point) => {
      const [column, row] = bucketOf(point);
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          const near = buckets.get(`${column + dx} ${row + dy}`) ?? [];
          if (near.some((one) => Math.hypot(one.x - point.x, one.y - point.y) < APART))
            return false;
        }
      }
      return true;
    },
  };
}

/** Gives places one by one. */
export interface Placer {
  /** The place given, the side held, or the next free place on a spiral outwards, not between the two sides. */
  placeOf(id: string): Point;
}

/**
 * Places whoever comes: those given as they are, the two sides left and right, the others in the order in which they come.
 * Shares of the half sheet; the same order gives the same places.
 */
export function createPlacer(given: Readonly<Record<string, Point>>): Placer {
  const fixed: Readonly<Record<string, Point>> = { ...HELD, ...given };
  const places = new Map<string, Point>(Object.entries(fixed));
  const crowd = createCrowd();
  for (const point of places.values()) crowd.add(point);
  const lanes = KEPT_FREE.flatMap(([from, to, distance]) => {
    const [a, b] = [fixed[from], fixed[to]];
    return a === undefined || b === undefined ? [] : [{ a, b, distance }];
  });
  const isAside = (point: Point) =>
    lanes.every(({ a, b, distance }) => distanceToLine(point, a, b) >= distance);
  let slot = 0;
  const next = (): Point => {
    for (;;) {
      const radius = STEP * Math.sqrt(slot + 0.5);
      const angle = slot * GOLDEN_ANGLE;
      slot += 1;
      const point = { x: fine(radius * Math.cos(angle)), y: fine(radius * Math.sin(angle)) };
      if (isAside(point) && crowd.isFree(point)) return point;
    }
  };
  return {
    placeOf: (id) => {
      const known = places.get(id);
      if (known !== undefined) return known;
      const point = next();
      places.set(id, point);
      crowd.add(point);
      return point;
    },
  };
}
