import { PLOVER_TYPE_NAMES, PLOVER_TYPES } from "../plover/code-book.ts";
import { PREDICATE_NAMES, predicateOf } from "../predicates.ts";
import type { FacetName } from "./responses.ts";

/** Facets whose values are words of a closed list, not ids of records. */
export type VocabularyFacet = Exclude<
  FacetName,
  "actors" | "events" | "documents" | "publishers" | "speakers"
>;

/** The label of a facet value from a closed list; values that are records carry their own names. */
export function facetLabelOf(facet: VocabularyFacet, value: string): string {
  if (facet === "types") {
    const type = PLOVER_TYPE_NAMES.find((one) => one === value);
    if (type !== undefined) return PLOVER_TYPES[type].label;
  }
  if (facet === "predicates") {
    const predicate = PREDICATE_NAMES.find((one) => one === value);
    if (predicate !== undefined) return predicateOf(predicate).label;
  }
  return value.replaceAll("-", " ");
}
