import { compareText } from "../order.ts";
import { type Token, tokensOf } from "./fold-text.ts";
import { type Fragment, fragmentOf, type Mark } from "./fragment.ts";
import { matchWord } from "./match-word.ts";
import type { SearchField } from "./search-fields.ts";
import type { SearchQuery } from "./search-query.ts";

/** How many matches per group a store considers; totals stop there. */
export const SEARCH_CANDIDATES = 1000;

/** How well a record answers a query, and where. */
export interface RecordMatch {
  readonly score: number;
  readonly why: Fragment & { readonly field: SearchField["field"] };
}

/** A name says more than a passage that happens to hold the word. */
const WEIGHTS: Readonly<Record<SearchField["field"], number>> = {
  name: 1,
  label: 1,
  alias: 0.95,
  text: 0.9,
  quote: 0.85,
  passage: 0.8,
};

const WHOLE_FIELD = 0.3;
const IN_ORDER = 0.15;
const DENSITY = 0.1;

interface FieldMatch {
  readonly source: SearchField;
  /** Best quality for each query word, times the field's weight. */
  readonly qualities: readonly number[];
  readonly marks: readonly Mark[];
  readonly bonus: number;
}

/** Whether the words stand side by side in the order asked, from some token on. */
function standInOrder(words: readonly string[], tokens: readonly Token[]): boolean {
  return tokens.some((_, from) =>
    words.every((word, step) => matchWord(word, tokens[from + step]?.word ?? "") > 0),
  );
}

function bonusOf(words: readonly string[], tokens: readonly Token[]): number {
  if (tokens.length === 0) return 0;
  const whole =
    words.length === tokens.length && words.every((one, at) => one === tokens[at]?.word);
  if (whole) return WHOLE_FIELD + IN_ORDER + DENSITY;
  const density = DENSITY * Math.min(1, words.length / tokens.length);
  return words.length > 1 && standInOrder(words, tokens) ? IN_ORDER + density : density;
}

function matchField(words: readonly string[], source: SearchField): FieldMatch {
  const tokens = tokensOf(source.text);
  const qualities = words.map(() => 0);
  const marks: Mark[] = [];
  for (const token of tokens) {
    let hit = false;
    for (const [at, word] of words.entries()) {
      const quality = matchWord(word, token.word) * WEIGHTS[source.field];
      if (quality === 0) continue;
      hit = true;
      qualities[at] = Math.max(qualities[at] ?? 0, quality);
    }
    if (hit) marks.push({ start: token.start, end: token.end });
  }
  const complete = qualities.every((one) => one > 0);
  return { source, qualities, marks, bonus: complete ? bonusOf(words, tokens) : 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/**
 * A record matches where each word of the query matches in one of its fields. The score depends on the record and the
 * query alone, so that any store ranks alike; `why` is the field that says most, the first of equals.
 */
export function matchRecord(
  query: SearchQuery,
  fields: readonly SearchField[],
): RecordMatch | undefined {
  const { words } = query;
  if (words.length === 0) return undefined;
  const matches = fields.map((one) => matchField(words, one));
  const best = words.map((_, at) => Math.max(0, ...matches.map((one) => one.qualities[at] ?? 0)));
  if (best.some((one) => one === 0)) return undefined;
  const weigh = (one: FieldMatch) => sum(one.qualities) / words.length + one.bonus;
  const told = matches.reduce((most, one) => (weigh(one) > weigh(most) ? one : most));
  const score = sum(best) / words.length + told.bonus;
  return {
    score: Math.round(score * 10_000) / 10_000,
    why: { field: told.source.field, ...fragmentOf(told.source.text, told.marks) },
  };
}

/** Order of hits: best score first, then by key (an id; for a passage see `passageKey`). */
export function compareHits(
  a: { readonly score: number; readonly key: string },
  b: { readonly score: number; readonly key: string },
): number {
  return b.score - a.score || compareText(a.key, b.key);
}

/** Key of a passage among hits: by document, then by place. */
export function passageKey(document: string, start: number): string {
  return `${document} ${String(start).padStart(9, "0")}`;
}
