import type { ActorId, Filter } from "@tumen/model";
import { type CypherQuery, cypherBlock, cypherText } from "../cypher.ts";
import { ACTOR_RECORD } from "./record-fragments.ts";
import { namesActor, viewOf, where, withoutShown } from "./view.ts";

/** Some actors with their passing claims in any role, and the documents of these. Unknown ids give no row. */
export function actorCardsQuery(filter: Filter, actors: readonly ActorId[]): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      "MATCH (a:Actor {generation: $generation})",
      "WHERE a.id IN $actors",
      cypherBlock(
        `CALL (a${view.carry})`,
        `MATCH (a)${view.people}<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)`,
        where(...namesActor(view, "a.id"), ...view.conditions),
        "RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents",
      ),
      ...withoutShown(view, "a", "claims", "documents"),
      `RETURN ${ACTOR_RECORD} AS actor, claims, documents`,
      "ORDER BY a.id",
    ),
    params: { ...view.params, actors },
  };
}
