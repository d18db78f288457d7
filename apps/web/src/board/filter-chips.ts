import { FACETS, type FacetName, type Filter, withoutField } from "@tumen/model";
import { setValue } from "./filter-edits.ts";

/** One part of the filter in words, and the filter without it. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly without: Filter;
}

/** Gives the name under which a value of a facet is shown. */
export type LabelOf = (facet: FacetName, value: string) => string;

/** Facet names as headings and in chips. */
export const FACET_LABELS: Readonly<Record<FacetName, string>> = {
  actors: "Actor",
  actorKinds: "Kind of actor",
  events: "Event",
  quads: "Class",
  types: "Type of act",
  predicates: "What is done",
  documents: "Document",
  publishers: "Publisher",
  speakers: "Who says it",
  kinds: "Kind of claim",
  modalities: "How surely",
  stances: "Asserted or denied",
};

function facetChips(filter: Filter, facet: FacetName, labelOf: LabelOf): FilterChip[] {
  const choice = (filter[facet] ?? {}) as Record<string, unknown[] | undefined>;
  return (["include", "exclude"] as const).flatMap((state) =>
    (choice[state] ?? []).map((entry) => {
      const value = typeof entry === "string" ? entry : (entry as { id: string }).id;
      const role = typeof entry === "string" ? "" : (entry as { role: string }).role;
      const as = role === "" || role === "any" ? "" : ` as ${role}`;
      const sign = state === "exclude" ? "not " : "";
      return {
        key: `${facet}.${state}.${value}${as}`,
        label: `${FACET_LABELS[facet]}: ${sign}${labelOf(facet, value)}${as}`,
        without: setValue(filter, facet, value, "none"),
      };
    }),
  );
}

function clockLabel(name: string, clock: NonNullable<Filter["happened"]>): string {
  const from = clock.from === undefined ? "" : ` from ${clock.from}`;
  const to = clock.to === undefined ? "" : ` to ${clock.to}`;
  return `${name}${from}${to}, ${clock.undated ? "with" : "without"} undated`;
}

function tieDocumentsLabel({ min, max }: NonNullable<Filter["tieDocuments"]>): string {
  if (max === 1) return "Single-source ties";
  if (max === undefined) return `Ties with at least ${min} documents`;
  return `Ties with ${min ?? 1} to ${max} documents`;
}

function plainChips(filter: Filter): FilterChip[] {
  const labels: [keyof Filter, string | undefined][] = [
    ["happened", filter.happened && clockLabel("Happened", filter.happened)],
    ["reported", filter.reported && clockLabel("Reported", filter.reported)],
    [
      "reliability",
      filter.reliability &&
        `Source ${filter.reliability.atLeast} or better${filter.reliability.ungraded ? ", and ungraded" : ""}`,
    ],
    [
      "credibility",
      filter.credibility &&
        `Information ${filter.credibility.atLeast} or better${filter.credibility.ungraded ? ", and ungraded" : ""}`,
    ],
    ["disputed", filter.disputed && "Only disputed"],
    ["tieDocuments", filter.tieDocuments && tieDocumentsLabel(filter.tieDocuments)],
    ["background", filter.background && "Background dates on"],
  ];
  return labels.flatMap(([field, label]) =>
    label === undefined ? [] : [{ key: field, label, without: withoutField(filter, field) }],
  );
}

/** The filter in words, one chip for each value; each chip takes away exactly itself. */
export function chipsOf(filter: Filter, labelOf: LabelOf): FilterChip[] {
  return [...FACETS.flatMap((facet) => facetChips(filter, facet, labelOf)), ...plainChips(filter)];
}
