import type { FacetsResponse, Filter, FilterField } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { passingClaims, viewOf } from "./view.ts";

/** A count beside the facets. */
export type FacetCount = Exclude<keyof FacetsResponse, "facets">;

/** The filter field that a count is taken without; none for all that pass. */
export const COUNT_FIELDS = {
  claims: undefined,
  disputed: "disputed",
  undatedHappened: "happened",
  undatedReported: "reported",
  ungradedReliability: "reliability",
  ungradedCredibility: "credibility",
} as const satisfies Record<FacetCount, FilterField | undefined>;

function counted(filter: Filter): Record<FacetCount, string> {
  const happened = filter.background ? "happenedEarliestWithBackground" : "happenedEarliest";
  return {
    claims: "count(c)",
    disputed: "count(CASE WHEN c.disputed THEN 1 END)",
    undatedHappened: `count(CASE WHEN c.${happened} IS NULL THEN 1 END)`,
    undatedReported: "count(CASE WHEN c.reportedEarliest IS NULL THEN 1 END)",
    ungradedReliability: "count(CASE WHEN c.reliability = 'F' THEN 1 END)",
    ungradedCredibility: "count(CASE WHEN c.credibility = 6 THEN 1 END)",
  };
}

/** Some of the counts beside the facets, of the claims that pass the filter: one row. */
export function facetCountsQuery(filter: Filter, counts: readonly FacetCount[]): CypherQuery {
  const view = viewOf(filter);
  const expressions = counted(filter);
  return {
    text: cypherText(
      ...passingClaims(view),
      `RETURN ${counts.map((one) => `${expressions[one]} AS ${one}`).join(",\n  ")}`,
    ),
    params: view.params,
  };
}
