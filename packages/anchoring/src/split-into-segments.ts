import type { Span } from "@tumen/model";

/** A marked passage of a text; several marks may share an id. */
export interface MarkedSpan<Id extends string = string> extends Span {
  readonly id: Id;
}

/** A stretch of text over which the same marks lie. */
export interface Segment<Id extends string = string> extends Span {
  /** Ids of the marks that cover the stretch, each once, in the order in which the marks were given; empty: unmarked. */
  readonly ids: readonly Id[];
}

/**
 * Cuts a range into stretches that do not overlap and together cover it, each with the marks over it. Marks may nest and
 * overlap; what of them lies outside the range is left out. Units are those of the input.
 */
export function splitIntoSegments<Id extends string>(
  marks: readonly MarkedSpan<Id>[],
  range: Span,
): Segment<Id>[] {
  const inside = marks.filter((mark) => mark.start < range.end && mark.end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, range.start));
    cuts.add(Math.min(mark.end, range.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? range.end;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, ids: [...new Set(over.map((mark) => mark.id))] };
  });
}
