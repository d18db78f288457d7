import type { FacetName } from "./contract/responses.ts";
import { CHOICE_FIELDS, type Filter, type FilterField } from "./filter.ts";
import type { Scope } from "./scope.ts";
import { parseTieId } from "./tie.ts";

/** Gives the name under which a value of a facet is shown. */
export type LabelOf = (facet: FacetName, value: string) => string;

/** One part of a filter in words: a value of a facet, or a whole field. */
export interface FilterPart {
  /** Unique within the filter. */
  readonly key: string;
  readonly label: string;
  readonly field: FilterField;
  /** Given where the part is one value of a facet. */
  readonly value?: string;
}

/** Facet names as headings and in words. */
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

function facetParts(filter: Filter, facet: FacetName, labelOf: LabelOf): FilterPart[] {
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
        field: facet,
        value,
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

function gradeLabel(what: string, grade: { atLeast: string | number; ungraded: boolean }): string {
  return `${what} ${grade.atLeast} or better${grade.ungraded ? ", and ungraded" : ""}`;
}

function plainParts(filter: Filter): FilterPart[] {
  const { happened, reported, reliability, credibility, tieDocuments } = filter;
  const labels: [FilterField, string | false | undefined][] = [
    ["happened", happened && clockLabel("Happened", happened)],
    ["reported", reported && clockLabel("Reported", reported)],
    ["reliability", reliability && gradeLabel("Source", reliability)],
    ["credibility", credibility && gradeLabel("Information", credibility)],
    ["disputed", filter.disputed && "Only disputed"],
    ["tieDocuments", tieDocuments && tieDocumentsLabel(tieDocuments)],
    ["peopleAsStates", filter.peopleAsStates && "People as their states"],
    ["background", filter.background && "Background dates on"],
  ];
  return labels.flatMap(([field, label]) =>
    label === undefined || label === false ? [] : [{ key: field, label, field }],
  );
}

/** A filter in words, one part for each value and each other field; none where nothing is filtered. */
export function describeFilter(filter: Filter, labelOf: LabelOf): FilterPart[] {
  return [
    ...CHOICE_FIELDS.flatMap((facet) => facetParts(filter, facet, labelOf)),
    ...plainParts(filter),
  ];
}

function tieWords(id: string, labelOf: LabelOf): string {
  const key = parseTieId(id);
  if (key === undefined) return id;
  const ends = [key.subject, key.object].map((one) => labelOf("actors", one));
  const quad = labelOf("quads", key.quad).toLowerCase();
  return `${ends.join(key.mutual ? " ↔ " : " → ")}, ${quad}${key.denied ? ", denied" : ""}`;
}

/** A scope in words, one entry for each of its fields; none where everything is meant. */
export function describeScope(scope: Scope, labelOf: LabelOf): string[] {
  const { tie, pair, actor, event, claims, around } = scope;
  const nameOf = (id: string) => labelOf(id.startsWith("event:") ? "events" : "actors", id);
  return [
    tie === undefined ? "" : `Tie: ${tieWords(tie, labelOf)}`,
    pair === undefined ? "" : `Both: ${pair.map(nameOf).join(" and ")}`,
    actor === undefined ? "" : `Claims that name: ${nameOf(actor)}`,
    event === undefined ? "" : `Claims about: ${nameOf(event)}`,
    claims === undefined ? "" : `Chosen claims: ${claims.length}`,
    around === undefined ? "" : `Neighbourhood of: ${nameOf(around)}`,
  ].filter((one) => one !== "");
}
