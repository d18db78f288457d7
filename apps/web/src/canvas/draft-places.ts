import type { Place } from "./frame.ts";
import { extentAt } from "./node-room.ts";
import type { Sized } from "./remove-overlaps.ts";

const GAP = 12;
const MIDDLE: Place = { x: 0, y: 0 };

/**
 * Rows from left to right in the order given, at once and without overlaps: what a reader gets who stops a layout before
 * it has come to anything.
 */
export function draftPlaces(sized: readonly Sized[]): Record<string, Place> {
  const extents = sized.map(({ room }) => extentAt(room, MIDDLE));
  const wide = Math.max(1, ...extents.map((one) => one.left + one.right)) + GAP;
  const high = Math.max(1, ...extents.map((one) => one.top + one.bottom)) + GAP;
  const columns = Math.ceil(Math.sqrt((sized.length * high * 1.4) / wide)) || 1;
  const rows = Math.ceil(sized.length / columns);
  return Object.fromEntries(
    sized.map(({ id }, at) => [
      id,
      {
        x: Math.round(((at % columns) - (columns - 1) / 2) * wide),
        y: Math.round((Math.floor(at / columns) - (rows - 1) / 2) * high),
      },
    ]),
  );
}
