export {
  ANCHOR_STATES,
  type Anchor,
  type AnchorState,
  anchorQuote,
  type StoredQuote,
} from "./anchor-quote.ts";
export { type CodePoints, codePointLength, codePointsOf } from "./code-points.ts";
export { CONTEXT_LENGTH, contextOf } from "./context-of.ts";
export { type Coverage, coverageOf, type ParagraphCoverage, shareOf } from "./coverage.ts";
export { findQuote, normaliseSelector, type QuoteSelector } from "./find-quote.ts";
export { NORM_VERSION, normaliseText } from "./normalise-text.ts";
export { paragraphsOf } from "./paragraphs.ts";
export { type MarkedSpan, type Segment, splitIntoSegments } from "./split-into-segments.ts";
export { cutsWord, isGraphemeBoundary } from "./text-boundaries.ts";
