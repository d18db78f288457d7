import type { Filter } from "./filter.ts";
import type { ClaimParties, PartiesAsStates } from "./people-as-states.ts";
import { type TieKey, type TieParts, tieKeysOf } from "./tie.ts";

/** What of a filter changes how claims are shown. */
type Showing = Pick<Filter, "peopleAsStates">;

/** A claim that can be read both ways. */
type Foldable<Parts> = Parts & { readonly asStates: PartiesAsStates };

/** The ties that a claim supports as the filter draws them: between those whom its actors stand for, where it says so. */
export function tieKeysUnder(facts: Foldable<TieParts>, filter: Showing): TieKey[] {
  return tieKeysOf(filter.peopleAsStates ? { ...facts, ...facts.asStates.ends } : facts);
}

/** Those whose claim it is, by role, as the filter counts: with those whom its actors represent, where it says so. */
export function partiesUnder(facts: Foldable<ClaimParties>, filter: Showing): ClaimParties {
  return filter.peopleAsStates ? facts.asStates.named : facts;
}
