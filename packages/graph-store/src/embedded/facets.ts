import {
  actorsOfClaim,
  type ClaimFacts,
  compareText,
  FACET_VALUES,
  FACETS,
  type FacetName,
  type FacetsRequest,
  type FacetsResponse,
  type FilterField,
  facetLabelOf,
  withoutField,
} from "@tumen/model";
import type { GraphIndex } from "./graph-index.ts";
import type { ViewOf } from "./view-cache.ts";

interface FacetReading {
  readonly valuesOf: (facts: ClaimFacts) => readonly string[];
  readonly labelOf: (value: string, index: GraphIndex) => string | undefined;
}

function single(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** How each facet reads a claim, and where the words for its values stand. */
const READINGS: Readonly<Record<FacetName, FacetReading>> = {
  actorKinds: {
    valuesOf: (one) => one.actorKinds,
    labelOf: (value) => facetLabelOf("actorKinds", value),
  },
  actors: { valuesOf: actorsOfClaim, labelOf: nameOfActor },
  events: { valuesOf: (one) => one.events, labelOf: labelOfEvent },
  types: { valuesOf: (one) => single(one.type), labelOf: (value) => facetLabelOf("types", value) },
  quads: { valuesOf: (one) => single(one.quad), labelOf: (value) => facetLabelOf("quads", value) },
  predicates: {
    valuesOf: (one) => [one.predicate],
    labelOf: (value) => facetLabelOf("predicates", value),
  },
  documents: { valuesOf: (one) => [one.document], labelOf: titleOfDocument },
  publishers: { valuesOf: (one) => single(one.publisher), labelOf: nameOfPublisher },
  speakers: { valuesOf: (one) => one.speakers, labelOf: nameOfActor },
  kinds: { valuesOf: (one) => [one.kind], labelOf: (value) => facetLabelOf("kinds", value) },
  modalities: {
    valuesOf: (one) => [one.modality],
    labelOf: (value) => facetLabelOf("modalities", value),
  },
  stances: { valuesOf: (one) => [one.stance], labelOf: (value) => facetLabelOf("stances", value) },
};

function recordOf<Record>(records: ReadonlyMap<string, Record>, id: string): Record | undefined {
  return records.get(id);
}

function nameOfActor(id: string, { actors }: GraphIndex): string | undefined {
  return recordOf(actors, id)?.name;
}

function labelOfEvent(id: string, { events }: GraphIndex): string | undefined {
  return recordOf(events, id)?.label;
}

function titleOfDocument(id: string, { documents }: GraphIndex): string | undefined {
  return recordOf(documents, id)?.shortTitle;
}

function nameOfPublisher(id: string, { publishers }: GraphIndex): string | undefined {
  return recordOf(publishers, id)?.name;
}

function countValues(
  facts: readonly ClaimFacts[],
  valuesOf: FacetReading["valuesOf"],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of facts) {
    for (const value of new Set(valuesOf(one))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}

/** Values of every filter field with counts, each under the filter without that field. */
export function facets(viewOf: ViewOf, { filter }: FacetsRequest): FacetsResponse {
  const whole = viewOf(filter);
  const without = (field: FilterField) =>
    filter[field] === undefined ? whole.facts : viewOf(withoutField(filter, field)).facts;
  const countWithout = (field: FilterField, test: (one: ClaimFacts) => boolean) =>
    without(field).filter(test).length;
  return {
    facets: FACETS.map((name) => {
      const { valuesOf, labelOf } = READINGS[name];
      const counted = countValues(without(name), valuesOf);
      const listed = counted.slice(0, FACET_VALUES);
      return {
        name,
        values: listed.map(([value, claims]) => ({
          value,
          label: labelOf(value, whole.index) ?? value,
          claims,
        })),
        more: counted.length - listed.length,
      };
    }),
    claims: whole.facts.length,
    disputed: countWithout("disputed", (one) => one.disputed),
    undatedHappened: countWithout("happened", (one) => {
      return (filter.background ? one.happenedWithBackground : one.happened) === null;
    }),
    undatedReported: countWithout("reported", (one) => one.reported === null),
    ungradedReliability: countWithout("reliability", (one) => one.reliability === "F"),
    ungradedCredibility: countWithout("credibility", (one) => one.credibility === 6),
  };
}
