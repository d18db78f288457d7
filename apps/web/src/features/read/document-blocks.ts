import { codePointsOf, paragraphsOf, splitIntoSegments } from "@tumen/anchoring";
import type { ClaimId, DocumentResponse, Reading } from "@tumen/model";

/** A stretch of text over which the same claims stand. */
export interface TextPiece {
  readonly key: number;
  readonly text: string;
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

/** Cuts a document into paragraphs, and these into stretches that no mark begins or ends in. Text stays text. */
export function blocksOf(data: DocumentResponse): TextBlock[] {
  const { document, marks } = data;
  const points = codePointsOf(document.text);
  const passing = new Set(marks.filter((one) => one.passes).map((one) => one.claim));
  const spans = marks.map(({ claim, start, end }) => ({ id: claim, start, end }));
  const starts = [...firstStarts(marks)].sort(([, a], [, b]) => a - b);
  return paragraphsOf(document.text).map((paragraph) => {
    const furniture = document.furniture.some(
      (one) => one.start < paragraph.end && one.end > paragraph.start,
    );
    const pieces = splitIntoSegments(spans, paragraph).map(({ start, end, ids }) => ({
      key: start,
      text: points.slice(start, end),
      claims: [...ids].sort((a, b) => Number(passing.has(b)) - Number(passing.has(a))),
      passes: ids.some((id) => passing.has(id)),
    }));
    return {
      key: paragraph.start,
      end: paragraph.end,
      furniture,
      heading: !furniture && isHeading(points.slice(paragraph.start, paragraph.end)),
      pieces,
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
