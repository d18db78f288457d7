import { matchesPrefix, type SearchQuery, slipsAllowed } from "@tumen/model";

/** The characters that Lucene's query language gives a meaning. */
const SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/<>=]/g;

function escapeWord(word: string): string {
  return word.replace(SPECIAL, "\\$&");
}

/**
 * A search as Lucene reads it: each word must be there, as itself, as the beginning of a word, or with the slips that the
 * model forgives. It finds at least what the model matches; the first letter is left to the model.
 */
export function luceneText({ words }: SearchQuery): string {
  return words
    .map((word) => {
      const escaped = escapeWord(word);
      const slips = slipsAllowed(word);
      const ways = [
        `${escaped}^4`,
        ...(matchesPrefix(word) ? [`${escaped}*^2`] : []),
        ...(slips > 0 ? [`${escaped}~${slips}`] : []),
      ];
      return `+(${ways.join(" ")})`;
    })
    .join(" ");
}
