import { FilterChips } from "#features/filter/filter-chips.tsx";
import { useLabelOf } from "./use-label-of.ts";

/** The filter in force, one chip for each part. */
export function Chips({ claimsInView }: { readonly claimsInView: number }) {
  return <FilterChips claimsInView={claimsInView} labelOf={useLabelOf()} />;
}
