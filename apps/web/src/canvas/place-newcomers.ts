import type { Frame, Place } from "./frame.ts";
import { roomOf } from "./node-room.ts";
import { createPacking } from "./packing.ts";

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

/** Finds places on a picture that is already there. */
export interface Usher {
  /** The free place nearest to `around`; whoever stands already does not move. */
  seat(newcomer: Newcomer, around: Place): Place;
}

/** An usher for a picture; seating hundreds beside one takes time in proportion to their number. */
export function createUsher(settled: readonly Settled[], frame: Frame): Usher {
  const packing = createPacking();
  for (const { name, place, held } of settled) {
    packing.take(place, roomOf({ name, kind: "actor" }, frame, held));
  }
  const nearest = 1.5 * frame.metrics.node;
  return {
    seat: ({ name }, around) => {
      const room = roomOf({ name, kind: "actor" }, frame, false);
      return packing.takeNear(around, room, { from: nearest, step: 0.5 * frame.metrics.node });
    },
  };
}
