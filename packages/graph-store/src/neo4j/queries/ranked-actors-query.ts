import type { Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { ACTOR_RECORD } from "./record-fragments.ts";
import { passingClaims, viewOf } from "./view.ts";

/** The actors with a shown tie that have most passing claims in any role, with the counts of their cards. */
export function rankedActorsQuery(filter: Filter, limit: number): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...passingClaims(view),
      `WITH c, ${view.ends} AS ends`,
      `UNWIND ${view.lists.actors} AS actor`,
      "WITH actor, count(c) AS claims, count(DISTINCT c.document) AS documents,",
      "  count(CASE WHEN actor IN ends THEN 1 END) AS tied",
      "WHERE tied > 0",
      "WITH actor, claims, documents",
      "ORDER BY claims DESC, actor",
      "LIMIT $limit",
      "MATCH (a:Actor {generation: $generation, id: actor})",
      `RETURN ${ACTOR_RECORD} AS actor, claims, documents`,
      "ORDER BY claims DESC, a.id",
    ),
    params: { ...view.params, limit },
  };
}
