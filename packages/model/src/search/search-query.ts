import { tokensOf } from "./fold-text.ts";

/** A parsed query: distinct folded words, at most `MAX_WORDS`. */
export interface SearchQuery {
  readonly words: readonly string[];
}

const MAX_WORDS = 10;

const STOP_WORDS = new Set(
  "a an and at by for from in is of on or that the to was were with".split(" "),
);

/** Reads a query. Common words count only where nothing else is asked for; no words at all match nothing. */
export function parseQuery(text: string): SearchQuery {
  const words = [...new Set(tokensOf(text).map((one) => one.word))];
  const telling = words.filter((one) => !STOP_WORDS.has(one));
  return { words: (telling.length > 0 ? telling : words).slice(0, MAX_WORDS) };
}

const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;

/**
 * How many typing slips a query word forgives: none below five letters or in numbers, because `arms` is not `army` and
 * 11000 is not 11001; then one, and two from nine letters.
 */
export function slipsAllowed(word: string): 0 | 1 | 2 {
  const { length } = [...word];
  if (length < ONE_SLIP_FROM || /\p{N}/u.test(word)) return 0;
  return length < TWO_SLIPS_FROM ? 1 : 2;
}

/** Whether a query word may be the beginning of a longer word: from two letters, or from one where a letter is a syllable. */
export function matchesPrefix(word: string): boolean {
  return word.length >= 2 || /[\p{Script=Hangul}\p{Script=Han}\p{Script=Cyrillic}]/u.test(word);
}
