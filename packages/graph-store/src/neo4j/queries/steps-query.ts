import type { ActorId, Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { viewOf, where } from "./view.ts";

/** For each of some actors, whom asserted ties lead to and how many documents the strongest of these stands on. */
export function stepsQuery(filter: Filter, actors: readonly ActorId[]): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      `MATCH (a:Actor {generation: $generation})${view.people}<-[:SUBJECT|OBJECT]-(c:Claim)`,
      where("a.id IN $actors", "c.stance = 'asserts'", ...view.conditions),
      `UNWIND ${view.ties} AS tie`,
      `WITH c, tie, a.id AS actor, ${TIE_ENDS} AS ends`,
      "WHERE actor IN ends",
      "WITH c, tie, actor, CASE ends[0] WHEN actor THEN ends[1] ELSE ends[0] END AS other",
      "WITH actor, other, tie, count(DISTINCT c.document) AS documents",
      "WITH actor, other, max(documents) AS strength",
      "RETURN actor, collect([other, strength]) AS steps",
    ),
    params: { ...view.params, actors },
  };
}
