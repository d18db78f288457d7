import { FACET_VALUES, type FacetName, type Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { passingClaims, viewOf } from "./view.ts";

/** The property of a claim that holds its value or values of a facet. */
const VALUES = {
  actorKinds: "UNWIND c.actorKinds AS value",
  actors: "UNWIND c.actors AS value",
  events: "UNWIND c.events AS value",
  types: "UNWIND c.type AS value",
  quads: "UNWIND c.quad AS value",
  predicates: "UNWIND c.predicate AS value",
  documents: "UNWIND c.document AS value",
  publishers: "UNWIND c.publisher AS value",
  speakers: "UNWIND c.speakers AS value",
  kinds: "UNWIND c.kind AS value",
  modalities: "UNWIND c.modality AS value",
  stances: "UNWIND c.stance AS value",
} as const satisfies Record<FacetName, string>;

function facetLines(facet: FacetName): string[] {
  return [
    "CALL (passing) {",
    "  UNWIND passing AS c",
    `  ${VALUES[facet]}`,
    "  WITH value, count(c) AS claims ORDER BY claims DESC, value",
    "  WITH collect({value: value, claims: claims}) AS counted",
    `  RETURN {name: '${facet}', values: counted[..$values], total: size(counted)} AS ${facet}`,
    "}",
  ];
}

/** The values of some facets, with the claims that pass the filter: one row, one column for each facet. */
export function facetsQuery(filter: Filter, facets: readonly FacetName[]): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...passingClaims(view),
      "WITH collect(c) AS passing",
      ...facets.flatMap(facetLines),
      `RETURN ${facets.join(", ")}`,
    ),
    params: { ...view.params, values: FACET_VALUES },
  };
}
