import { type Extent, extentOf } from "./actor-box.ts";
import { type Frame, nameSideOf, type Place } from "./frame.ts";

/** Someone who comes to a picture that is already there. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
}

/** Someone who is there already. */
export interface Settled extends Newcomer {
  readonly place: Place;
  readonly held: boolean;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Taken {
  readonly place: Place;
  readonly extent: Extent;
}

function isFree(place: Place, extent: Extent, taken: readonly Taken[]): boolean {
  return taken.every(
    (one) =>
      place.x - extent.left >= one.place.x + one.extent.right ||
      place.x + extent.right <= one.place.x - one.extent.left ||
      place.y - extent.top >= one.place.y + one.extent.bottom ||
      place.y + extent.bottom <= one.place.y - one.extent.top,
  );
}

/** Finds each newcomer the free place nearest to `around`, on a spiral; whoever stands already does not move. */
export function placeNewcomers(
  newcomers: readonly Newcomer[],
  around: Place,
  settled: readonly Settled[],
  frame: Frame,
): Record<string, Place> {
  const taken: Taken[] = settled.map(({ name, place, held }) => ({
    place,
    extent: extentOf(name, nameSideOf(place, held, frame), frame.metrics),
  }));
  const places: Record<string, Place> = {};
  for (const { id, name } of newcomers) {
    for (let slot = 1; !(id in places); slot += 1) {
      const radius = frame.metrics.node * (1.5 + 0.5 * Math.sqrt(slot));
      const angle = slot * GOLDEN_ANGLE;
      const place = {
        x: Math.round(around.x + radius * Math.cos(angle)),
        y: Math.round(around.y + radius * Math.sin(angle)),
      };
      const extent = extentOf(name, nameSideOf(place, false, frame), frame.metrics);
      if (!isFree(place, extent, taken)) continue;
      taken.push({ place, extent });
      places[id] = place;
    }
  }
  return places;
}
