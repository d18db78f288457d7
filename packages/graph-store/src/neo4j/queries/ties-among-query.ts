import type { ActorId, Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_AGGREGATE, TIE_PARAMS } from "./tie-aggregate.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { viewOf, where } from "./view.ts";

/** The first shown ties with both ends among some actors. */
export function tiesAmongQuery(
  filter: Filter,
  actors: readonly ActorId[],
  limit: number,
): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      // The first end of a tie is a subject of each claim behind it, so that this finds each claim of a tie once.
      `MATCH (a:Actor {generation: $generation})${view.people}<-[:SUBJECT]-(c:Claim)`,
      where("a.id IN $actors", ...view.conditions),
      `UNWIND ${view.ties} AS tie`,
      `WITH c, tie, a.id AS actor, ${TIE_ENDS} AS ends`,
      "WHERE ends[0] = actor AND ends[1] IN $actors",
      ...TIE_AGGREGATE,
    ),
    params: { ...view.params, ...TIE_PARAMS, actors, limit },
  };
}
