import type { ClaimFacts } from "./claim-facts.ts";

/** Order of lists: by the text alone, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of claims wherever they are listed: by rank, then id. */
export function compareClaims(
  a: Pick<ClaimFacts, "rank" | "id">,
  b: Pick<ClaimFacts, "rank" | "id">,
): number {
  return a.rank - b.rank || compareText(a.id, b.id);
}

/** Order of ties wherever they are listed: most claims first, then by id. */
export function compareTies(
  a: { readonly claims: number; readonly id: string },
  b: { readonly claims: number; readonly id: string },
): number {
  return b.claims - a.claims || compareText(a.id, b.id);
}
