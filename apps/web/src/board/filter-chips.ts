import {
  describeFilter,
  type FacetName,
  type Filter,
  type LabelOf,
  withoutField,
} from "@tumen/model";
import { setValue } from "./filter-edits.ts";

/** One part of the filter in words, and the filter without it. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly without: Filter;
}

/** The filter in words, one chip for each value; each chip takes away exactly itself. */
export function chipsOf(filter: Filter, labelOf: LabelOf): FilterChip[] {
  return describeFilter(filter, labelOf).map(({ key, label, field, value }) => ({
    key,
    label,
    without:
      value === undefined
        ? withoutField(filter, field)
        : setValue(filter, field as FacetName, value, "none"),
  }));
}
