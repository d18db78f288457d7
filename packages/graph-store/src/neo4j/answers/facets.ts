import {
  FACETS,
  type FacetName,
  type FacetsRequest,
  type FacetsResponse,
  type Filter,
  type FilterField,
  facetLabelOf,
  withoutField,
} from "@tumen/model";
import * as z from "zod";
import type { Reading } from "../answer-question.ts";
import { count } from "../mappers/row-parts.ts";
import { COUNT_FIELDS, type FacetCount, facetCountsQuery } from "../queries/facet-counts-query.ts";
import { facetsQuery } from "../queries/facets-query.ts";
import { type LabelledKind, labelsQuery } from "../queries/labels-query.ts";

const facetValues = z.object({
  name: z.enum(FACETS),
  values: z.array(z.object({ value: z.string(), claims: count })),
  total: count,
});

type FacetValues = z.infer<typeof facetValues>;

const facetsRow = z.partialRecord(z.enum(FACETS), facetValues);

/** The facets whose values are records, and what kind of record. */
const KINDS = {
  actors: "Actor",
  speakers: "Actor",
  events: "Event",
  documents: "Document",
  publishers: "Publisher",
} as const satisfies Partial<Record<FacetName, LabelledKind>>;

function kindOf(facet: FacetName): LabelledKind | undefined {
  return Object.entries(KINDS).find(([name]) => name === facet)?.[1];
}

interface Part<Name> {
  readonly filter: Filter;
  readonly names: readonly Name[];
}

/** Which are asked for under which filter: most fields are not in it, and share the whole. */
function partsOf<Name extends string>(
  filter: Filter,
  names: readonly Name[],
  fieldOf: (name: Name) => FilterField | undefined,
): Part<Name>[] {
  const isInFilter = (name: Name) => {
    const field = fieldOf(name);
    return field !== undefined && filter[field] !== undefined;
  };
  const whole = { filter, names: names.filter((name) => !isInFilter(name)) };
  const others = names.filter(isInFilter).map((name) => {
    const field = fieldOf(name);
    return { filter: field === undefined ? filter : withoutField(filter, field), names: [name] };
  });
  return [whole, ...others].filter((one) => one.names.length > 0);
}

async function valuesOf(reading: Reading, filter: Filter): Promise<Map<FacetName, FacetValues>> {
  const found = new Map<FacetName, FacetValues>();
  for (const part of partsOf(filter, FACETS, (name) => name)) {
    const row = await reading.row(facetsQuery(part.filter, part.names), facetsRow);
    for (const one of Object.values(row)) found.set(one.name, one);
  }
  return found;
}

const COUNTS = Object.keys(COUNT_FIELDS) as FacetCount[];
const countsRow = z.record(z.string(), count);

async function countsOf(reading: Reading, filter: Filter): Promise<Omit<FacetsResponse, "facets">> {
  const found: Record<string, number> = {};
  for (const part of partsOf(filter, COUNTS, (name) => COUNT_FIELDS[name])) {
    Object.assign(found, await reading.row(facetCountsQuery(part.filter, part.names), countsRow));
  }
  return z
    .object({
      claims: count,
      disputed: count,
      undatedHappened: count,
      undatedReported: count,
      ungradedReliability: count,
      ungradedCredibility: count,
    })
    .parse(found);
}

const labelRow = z.object({ id: z.string(), label: z.string() });

/** The words for all values that are records. */
async function labelsOf(
  reading: Reading,
  values: ReadonlyMap<FacetName, FacetValues>,
): Promise<Map<string, string>> {
  const ids = new Map<LabelledKind, Set<string>>();
  for (const one of values.values()) {
    const kind = kindOf(one.name);
    if (kind === undefined) continue;
    const known = ids.get(kind) ?? new Set();
    for (const { value } of one.values) known.add(value);
    ids.set(kind, known);
  }
  const labels = new Map<string, string>();
  for (const [kind, asked] of ids) {
    const rows = await reading.rows(labelsQuery(kind, [...asked]), labelRow);
    for (const one of rows) labels.set(one.id, one.label);
  }
  return labels;
}

function isVocabulary(facet: FacetName): facet is Exclude<FacetName, keyof typeof KINDS> {
  return kindOf(facet) === undefined;
}

/** Values of every filter field with counts, each under the filter without that field. */
export async function facets(reading: Reading, { filter }: FacetsRequest): Promise<FacetsResponse> {
  const found = await valuesOf(reading, filter);
  const labels = await labelsOf(reading, found);
  return {
    facets: FACETS.map((name) => {
      const { values = [], total = 0 } = found.get(name) ?? {};
      return {
        name,
        values: values.map(({ value, claims }) => {
          const label = isVocabulary(name) ? facetLabelOf(name, value) : labels.get(value);
          return { value, label: label ?? value, claims };
        }),
        more: total - values.length,
      };
    }),
    ...(await countsOf(reading, filter)),
  };
}
