import { indexText, matchWord, type SearchField } from "@tumen/model";

/** Finds records by the words of their fields; records are numbered in the order given. */
export interface WordIndex {
  /**
   * The numbers of records that answer every word and are accepted, at most `limit`: those whose words fit best, then the
   * first. It finds exactly what `matchRecord` matches.
   */
  find(words: readonly string[], accepts: (record: number) => boolean, limit: number): number[];
}

/** Best quality with which each record answers one query word. */
function answersTo(word: string, postings: ReadonlyMap<string, readonly number[]>) {
  const answers = new Map<number, number>();
  for (const [known, records] of postings) {
    const quality = matchWord(word, known);
    if (quality === 0) continue;
    for (const one of records) {
      if (quality > (answers.get(one) ?? 0)) answers.set(one, quality);
    }
  }
  return answers;
}

/** Indexes records by their folded words. */
export function buildWordIndex(records: Iterable<readonly SearchField[]>): WordIndex {
  const postings = new Map<string, number[]>();
  let number = 0;
  for (const fields of records) {
    for (const word of indexText(fields).split(" ")) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, [number]);
      else known.push(number);
    }
    number += 1;
  }
  postings.delete("");
  return {
    find(words, accepts, limit) {
      const [first, ...others] = words.map((word) => answersTo(word, postings));
      if (first === undefined) return [];
      const scored: { record: number; fit: number }[] = [];
      for (const [record, quality] of first) {
        const rest = others.map((one) => one.get(record) ?? 0);
        if (rest.includes(0) || !accepts(record)) continue;
        scored.push({ record, fit: rest.reduce((sum, one) => sum + one, quality) });
      }
      return scored
        .sort((a, b) => b.fit - a.fit || a.record - b.record)
        .slice(0, limit)
        .map((one) => one.record);
    },
  };
}
