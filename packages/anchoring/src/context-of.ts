import type { Span } from "@tumen/model";
import { codePointsOf } from "./code-points.ts";
import { isGraphemeBoundary } from "./text-boundaries.ts";

/** About this many code points of context stand on each side of a quote. */
export const CONTEXT_LENGTH = 32;

/** The text just before and just after a span of code points, a little shorter where it would split a character. */
export function contextOf(text: string, span: Span): { prefix: string; suffix: string } {
  const points = codePointsOf(text);
  const start = points.toUtf16(span.start);
  const end = points.toUtf16(span.end);
  let from = points.toUtf16(Math.max(0, span.start - CONTEXT_LENGTH));
  while (from < start && !isGraphemeBoundary(text, from)) from++;
  let to = points.toUtf16(Math.min(points.length, span.end + CONTEXT_LENGTH));
  while (to > end && !isGraphemeBoundary(text, to)) to--;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}
