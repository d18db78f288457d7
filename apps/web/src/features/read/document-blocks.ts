import {
  type CodePoints,
  codePointsOf,
  coverageOf,
  paragraphsOf,
  shareOf,
  splitIntoSegments,
} from "@tumen/anchoring";
import type { ActorId, ClaimId, DocumentResponse, Reading, Span } from "@tumen/model";
import { findMentions, type Mention } from "./find-mentions.ts";

/** A stretch of a piece that names actors, or nobody. */
export interface TextPart {
  readonly key: number;
  readonly text: string;
  readonly actors: readonly ActorId[];
}

/** A stretch of text over which the same claims stand. */
export interface TextPiece {
  readonly key: number;
  readonly text: string;
  /** Together the text. */
  readonly parts: readonly TextPart[];
  /** Claims that pass the filter first. */
  readonly claims: readonly ClaimId[];
  /** At least one of the claims passes the filter. */
  readonly passes: boolean;
}

/** A paragraph of a document. */
export interface TextBlock {
  /** Where it starts, in code points. */
  readonly key: number;
  readonly end: number;
  readonly furniture: boolean;
  /** A line without a sentence's end: a headline or section title. */
  readonly heading: boolean;
  readonly pieces: readonly TextPiece[];
  /** Those named in it, in text order, each once. */
  readonly actors: readonly ActorId[];
  /** How much of it lies under a quote, 0 to 1. */
  readonly share: number;
  /** Claims whose first passage begins here, in text order. */
  readonly begins: readonly ClaimId[];
}

const HEADING_LENGTH = 90;

function isHeading(text: string): boolean {
  return text.length <= HEADING_LENGTH && !/[.!?:”"*]$/.test(text.trim()) && !/^\s*[•-]/.test(text);
}

function firstStarts(marks: DocumentResponse["marks"]): Map<ClaimId, number> {
  const starts = new Map<ClaimId, number>();
  for (const { claim, start } of marks) {
    starts.set(claim, Math.min(start, starts.get(claim) ?? start));
  }
  return starts;
}

/** Mentions by paragraph, in one walk over both. */
function mentionsIn(mentions: readonly Mention[], paragraphs: readonly Span[]): Mention[][] {
  let at = 0;
  return paragraphs.map(({ end }) => {
    const from = at;
    while ((mentions[at]?.start ?? end) < end) at++;
    return mentions.slice(from, at);
  });
}

/** A mention that a quote's end cuts through is two parts with the same actors. */
function partsOf(points: CodePoints, piece: Span, mentions: readonly Mention[]): TextPart[] {
  const inside = mentions.filter((one) => one.start < piece.end && one.end > piece.start);
  const parts: TextPart[] = [];
  let at = piece.start;
  const add = (end: number, actors: readonly ActorId[]) => {
    if (end > at) parts.push({ key: at, text: points.slice(at, end), actors });
    at = Math.max(at, end);
  };
  for (const { start, end, actors } of inside) {
    add(start, []);
    add(Math.min(end, piece.end), actors);
  }
  add(piece.end, []);
  return parts;
}

/**
 * Cuts a document into paragraphs, these into stretches that no quote begins or ends in, and these where actors are
 * named. Text stays text.
 */
export function blocksOf(data: DocumentResponse): TextBlock[] {
  const { document, marks } = data;
  const points = codePointsOf(document.text);
  const passing = new Set(marks.filter((one) => one.passes).map((one) => one.claim));
  const spans = marks.map(({ claim, start, end }) => ({ id: claim, start, end }));
  const starts = [...firstStarts(marks)].sort(([, a], [, b]) => a - b);
  const paragraphs = paragraphsOf(document.text);
  const mentions = mentionsIn(findMentions(document.text, data.actors), paragraphs);
  const { furniture } = document;
  const coverage = coverageOf(document.text, { furniture, quotes: marks }).paragraphs;
  return paragraphs.map((paragraph, index) => {
    const isFurniture = furniture.some(
      (one) => one.start < paragraph.end && one.end > paragraph.start,
    );
    const named = isFurniture ? [] : (mentions[index] ?? []);
    const pieces = splitIntoSegments(spans, paragraph).map(({ start, end, ids }) => ({
      key: start,
      text: points.slice(start, end),
      parts: partsOf(points, { start, end }, named),
      claims: [...ids].sort((a, b) => Number(passing.has(b)) - Number(passing.has(a))),
      passes: ids.some((id) => passing.has(id)),
    }));
    const { [index]: used } = coverage;
    return {
      key: paragraph.start,
      end: paragraph.end,
      furniture: isFurniture,
      heading: !isFurniture && isHeading(points.slice(paragraph.start, paragraph.end)),
      pieces,
      actors: [...new Set(named.flatMap((one) => one.actors))],
      share: used === undefined ? 0 : shareOf(used),
      begins: starts
        .filter(([, start]) => start >= paragraph.start && start < paragraph.end)
        .map(([claim]) => claim),
    };
  });
}

/** The block that a claim's first passage, or a place in the text, lies in. */
export function blockOf(
  blocks: readonly TextBlock[],
  wanted: Pick<Reading, "claim" | "at">,
): TextBlock | undefined {
  const { claim, at } = wanted;
  if (claim !== undefined) {
    return blocks.find((one) => one.pieces.some((piece) => piece.claims.includes(claim)));
  }
  return at === undefined ? undefined : blocks.find((one) => at >= one.key && at < one.end);
}
