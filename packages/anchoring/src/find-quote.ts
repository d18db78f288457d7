import type { Span } from "@tumen/model";
import { codePointsOf } from "./code-points.ts";
import { normaliseText } from "./normalise-text.ts";

/** A passage as a person writes it down: its characters and, where they occur twice, some words before or after. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

const SPACES = /\s+/gu;

/** Words before and after are compared without regard to how white space is written. */
function squeeze(text: string): string {
  return text.replace(SPACES, " ").trim();
}

/** The selector in the form in which texts are stored, without white space at the ends of the passage. */
export function normaliseSelector(selector: QuoteSelector): Required<QuoteSelector> {
  return {
    exact: normaliseText(selector.exact).trim(),
    prefix: squeeze(normaliseText(selector.prefix ?? "")),
    suffix: squeeze(normaliseText(selector.suffix ?? "")),
  };
}

/** UTF-16 offsets at which `part` occurs in `text`, overlapping occurrences included. */
export function occurrencesOf(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === "") return found;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Squeezed context never needs more of the text than this many times its own length. */
const CONTEXT_REACH = 4;

function hasPrefix(text: string, start: number, prefix: string): boolean {
  if (prefix === "") return true;
  const from = Math.max(0, start - prefix.length * CONTEXT_REACH);
  return squeeze(text.slice(from, start)).endsWith(prefix);
}

function hasSuffix(text: string, end: number, suffix: string): boolean {
  if (suffix === "") return true;
  return squeeze(text.slice(end, end + suffix.length * CONTEXT_REACH)).startsWith(suffix);
}

/**
 * All places of a passage in a normalised text, in text order, in code points: those that the words before and after
 * leave. None: it does not occur; several: it is ambiguous.
 */
export function findQuote(text: string, selector: QuoteSelector): Span[] {
  const { exact, prefix, suffix } = normaliseSelector(selector);
  const points = codePointsOf(text);
  return occurrencesOf(text, exact)
    .filter((at) => hasPrefix(text, at, prefix) && hasSuffix(text, at + exact.length, suffix))
    .map((at) => ({
      start: points.toCodePoint(at),
      end: points.toCodePoint(at + exact.length),
    }));
}
