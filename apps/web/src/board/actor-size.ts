import type { Picture } from "./picture.ts";
import type { SizeMeasure } from "./preferences.ts";

/** Largest size, as a multiple of the smallest: more would hide names. */
const LARGEST = 1.5;

/** How large actors are drawn, and between which numbers the measure lies on this picture. */
export interface ActorSizes {
  /** 1 for the least, `LARGEST` for the most; by area, so that twice as many looks twice as large. */
  readonly of: (id: string) => number;
  /** Undefined where size tells nothing. */
  readonly range: readonly [least: number, most: number] | undefined;
}

function countsOf(picture: Picture, measure: Exclude<SizeMeasure, "none">): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { card } of picture.actors)
    counts.set(card.id, measure === "ties" ? 0 : card[measure]);
  if (measure !== "ties") return counts;
  for (const { tie, faded } of picture.ties) {
    if (faded) continue;
    for (const id of [tie.subject, tie.object]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Sizes of the actors of a picture by a measure, under the filter in force. */
export function actorSizes(picture: Picture, measure: SizeMeasure): ActorSizes {
  if (measure === "none" || picture.actors.length === 0) return { of: () => 1, range: undefined };
  const counts = countsOf(picture, measure);
  const all = [...counts.values()];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const share = (count: number) => (most === least ? 0 : (count - least) / (most - least));
  const growth = LARGEST * LARGEST - 1;
  return {
    of: (id) => Math.sqrt(1 + growth * share(counts.get(id) ?? least)),
    range: [least, most],
  };
}
