import type { Graph } from "@tumen/model";

/**
 * Passages of the documents in `texts` that are longer than any quote with its context: of each such text the first.
 * Excerpts hold none.
 */
export function passagesBeyondQuotes(graph: Graph, texts: readonly string[]): string[] {
  const quotes = graph.claims.flatMap((claim) => claim.quotes);
  return graph.documents.flatMap(({ id, text }) => {
    const own = quotes.filter((quote) => quote.document === id);
    const longest = own.map(
      ({ prefix, exact, suffix }) => prefix.length + exact.length + suffix.length,
    );
    const length = Math.max(0, ...longest) + 1;
    for (let start = 0; start + length <= text.length; start += 1) {
      const passage = text.slice(start, start + length);
      if (texts.some((one) => one.includes(passage))) return [passage];
    }
    return [];
  });
}
