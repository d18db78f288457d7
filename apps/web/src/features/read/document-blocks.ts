import { codePointsOf, paragraphsOf, splitIntoSegments } from "@tumen/anchoring";
import type { ClaimId, DocumentResponse } from "@tumen/model";

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
  readonly key: number;
  readonly furniture: boolean;
  /** Some claim stands on the paragraph. */
  readonly used: boolean;
  /** A line without a sentence's end: a headline or section title. */
  readonly heading: boolean;
  readonly pieces: readonly TextPiece[];
}

const HEADING_LENGTH = 90;

function isHeading(text: string): boolean {
  return text.length <= HEADING_LENGTH && !/[.!?:”"*]$/.test(text.trim()) && !/^\s*[•-]/.test(text);
}

/** Cuts a document into paragraphs, and these into stretches that no mark begins or ends in. Text stays text. */
export function paginate(data: DocumentResponse): TextBlock[] {
  const { document, marks } = data;
  const points = codePointsOf(document.text);
  const passing = new Set(marks.filter((one) => one.passes).map((one) => one.claim));
  const spans = marks.map(({ claim, start, end }) => ({ id: claim, start, end }));
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
      furniture,
      used: pieces.some((one) => one.claims.length > 0),
      heading: !furniture && isHeading(points.slice(paragraph.start, paragraph.end)),
      pieces,
    };
  });
}
