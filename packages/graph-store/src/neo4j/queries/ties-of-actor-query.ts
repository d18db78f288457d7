import type { ActorId, Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_AGGREGATE, TIE_PARAMS } from "./tie-aggregate.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { passingClaimsAt, viewOf } from "./view.ts";

/** The first shown ties of an actor. */
export function tiesOfActorQuery(filter: Filter, actor: ActorId, limit: number): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...passingClaimsAt(
        view,
        `(:Actor {generation: $generation, id: $actor})${view.people}<-[:SUBJECT|OBJECT]-(c:Claim)`,
      ),
      `UNWIND ${view.ties} AS tie`,
      `WITH c, tie, ${TIE_ENDS} AS ends`,
      "WHERE $actor IN ends",
      ...TIE_AGGREGATE,
    ),
    params: { ...view.params, ...TIE_PARAMS, actor, limit },
  };
}
