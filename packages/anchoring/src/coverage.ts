import type { Span } from "@tumen/model";
import { codePointLength } from "./code-points.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** How much of a stretch of text is used: code points outside furniture, and those of them under a quote. */
export interface Coverage {
  readonly readable: number;
  readonly covered: number;
}

/** Coverage of one paragraph. */
export interface ParagraphCoverage extends Coverage, Span {}

/** Spans in order, overlapping and touching ones joined. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else if (span.end > span.start) {
      merged.push({ start: span.start, end: span.end });
    }
  }
  return merged;
}

/** Code points of merged spans that lie within a range. */
function lengthWithin(merged: readonly Span[], range: Span): number {
  return merged.reduce(
    (sum, span) =>
      sum + Math.max(0, Math.min(span.end, range.end) - Math.max(span.start, range.start)),
    0,
  );
}

/** Coverage of a normalised text, as a whole and by paragraph; all spans in code points. Overlapping quotes count once. */
export function coverageOf(
  text: string,
  { furniture, quotes }: { furniture: readonly Span[]; quotes: readonly Span[] },
): Coverage & { readonly paragraphs: readonly ParagraphCoverage[] } {
  const hidden = merge(furniture);
  const hiddenOrQuoted = merge([...furniture, ...quotes]);
  const within = (range: Span): Coverage => {
    const furnished = lengthWithin(hidden, range);
    return {
      readable: range.end - range.start - furnished,
      covered: lengthWithin(hiddenOrQuoted, range) - furnished,
    };
  };
  return {
    ...within({ start: 0, end: codePointLength(text) }),
    paragraphs: paragraphsOf(text).map((range) => ({ ...range, ...within(range) })),
  };
}

/** Covered share of the readable code points, 0 to 1; 0 where nothing is readable. */
export function shareOf(coverage: Coverage): number {
  return coverage.readable === 0 ? 0 : coverage.covered / coverage.readable;
}
