import type { Span } from "@tumen/model";
import search from "approx-string-match";
import { type CodePoints, codePointsOf } from "./code-points.ts";
import { occurrencesOf } from "./find-quote.ts";
import { nextSafeCut } from "./text-boundaries.ts";

/** What is stored of a quote: its characters, their context, and where they stood, in code points. */
export interface StoredQuote extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a stored quote is found in a text, best state first. */
export const ANCHOR_STATES = ["exact", "moved", "repaired", "orphan"] as const;

/** State of an anchor. */
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Where a stored quote is now: `exact` holds the characters found there, which differ where it was repaired. */
export type Anchor =
  | {
      readonly state: "exact" | "moved";
      readonly exact: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly state: "repaired";
      readonly exact: string;
      readonly start: number;
      readonly end: number;
      /** Insertions, deletions and replacements between the stored and the found characters, in UTF-16 units. */
      readonly differences: number;
    }
  | {
      readonly state: "orphan" /** Places between which nothing decides. */;
      readonly places: readonly Span[];
    };

/**
 * Part of a quote that may differ where it is repaired. A reworded passage should be found again, but past a quarter the
 * match is more likely to be another sentence about the same matter; a person approves each repair, so a miss costs more
 * work than a wrong proposal but less harm.
 */
const ALLOWED_DIFFERENCE = 0.25;

function commonSuffixLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** How much of the stored context stands around a place, in UTF-16 units that agree outward from it. */
function contextScore(
  text: string,
  place: { start: number; end: number },
  quote: StoredQuote,
): number {
  const before = text.slice(Math.max(0, place.start - quote.prefix.length), place.start);
  const after = text.slice(place.end, place.end + quote.suffix.length);
  return commonSuffixLength(before, quote.prefix) + commonPrefixLength(after, quote.suffix);
}

/** The places whose context agrees best. */
function bestByContext<Place extends { start: number; end: number }>(
  text: string,
  places: readonly Place[],
  quote: StoredQuote,
): Place[] {
  const scored = places.map((place) => ({ place, score: contextScore(text, place, quote) }));
  const best = Math.max(...scored.map((one) => one.score));
  return scored.filter((one) => one.score === best).map((one) => one.place);
}

function toSpan(points: CodePoints, place: { start: number; end: number }): Span {
  return { start: points.toCodePoint(place.start), end: points.toCodePoint(place.end) };
}

function standsAtPosition(points: CodePoints, quote: StoredQuote): boolean {
  return quote.end <= points.length && points.slice(quote.start, quote.end) === quote.exact;
}

function anchorMoved(text: string, points: CodePoints, quote: StoredQuote): Anchor | undefined {
  const places = occurrencesOf(text, quote.exact).map((start) => ({
    start,
    end: start + quote.exact.length,
  }));
  if (places.length === 0) return undefined;
  const [best, ...ties] = places.length === 1 ? places : bestByContext(text, places, quote);
  if (best === undefined || ties.length > 0) {
    return { state: "orphan", places: places.map((place) => toSpan(points, place)) };
  }
  return { state: "moved", exact: quote.exact, ...toSpan(points, best) };
}

/** A match may begin or end anywhere; a quote is of whole words without white space at its ends. */
function growToWords(text: string, match: { start: number; end: number; errors: number }) {
  const start = nextSafeCut(text, match.start, -1);
  const end = nextSafeCut(text, match.end, 1);
  const grown = text.slice(start, end);
  return {
    start: start + (grown.length - grown.trimStart().length),
    end: end - (grown.length - grown.trimEnd().length),
    differences: match.errors,
  };
}

function anchorRepaired(text: string, points: CodePoints, quote: StoredQuote): Anchor {
  const allowed = Math.floor(quote.exact.length * ALLOWED_DIFFERENCE);
  const matches = allowed === 0 ? [] : search(text, quote.exact, allowed);
  const grown = matches.map((match) => growToWords(text, match));
  const best = grown.length === 0 ? [] : bestByContext(text, grown, quote);
  // One passage can match with several ends; the shortest adds nothing to it.
  const [chosen] = best.sort((a, b) => a.end - a.start - (b.end - b.start));
  if (chosen === undefined) return { state: "orphan", places: [] };
  return {
    state: "repaired",
    exact: text.slice(chosen.start, chosen.end),
    ...toSpan(points, chosen),
    differences: chosen.differences,
  };
}

/**
 * Finds a stored quote in a normalised text: at its position (*exact*), elsewhere but word for word, chosen by context where it
 * occurs several times (*moved*), nearly word for word (*repaired*, for a person to approve), else not at all (*orphan*).
 */
export function anchorQuote(text: string, quote: StoredQuote): Anchor {
  const points = codePointsOf(text);
  if (standsAtPosition(points, quote)) {
    return { state: "exact", exact: quote.exact, start: quote.start, end: quote.end };
  }
  return anchorMoved(text, points, quote) ?? anchorRepaired(text, points, quote);
}
