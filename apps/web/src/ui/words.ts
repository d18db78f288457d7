/** `1 claim`, `6 claims`. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

interface Counted {
  readonly claims: number;
  readonly documents: number;
  readonly disputed: number;
}

/** `6 claims in 3 documents, 2 disputed`. */
export function tieCounts({ claims, documents, disputed }: Counted): string {
  const counts = `${countOf(claims, "claim")} in ${countOf(documents, "document")}`;
  return disputed > 0 ? `${counts}, ${disputed} disputed` : counts;
}
