import type { ActorId, Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_AGGREGATE, TIE_PARAMS } from "./tie-aggregate.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { viewOf, where } from "./view.ts";

/** Two actors, in either order. */
export type Pair = readonly [ActorId, ActorId];

/** The first shown asserted ties of some pairs of actors, whichever way they point. */
export function tiesOfPairsQuery(
  filter: Filter,
  pairs: readonly Pair[],
  limit: number,
): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      `MATCH (a:Actor {generation: $generation})${view.people}<-[:SUBJECT]-(c:Claim)`,
      where("a.id IN $actors", "c.stance = 'asserts'", ...view.conditions),
      `UNWIND ${view.ties} AS tie`,
      `WITH c, tie, a.id AS actor, ${TIE_ENDS} AS ends`,
      "WHERE ends[0] = actor AND (ends[0] + ' ' + ends[1]) IN $pairs",
      ...TIE_AGGREGATE,
    ),
    params: {
      ...view.params,
      ...TIE_PARAMS,
      actors: [...new Set(pairs.flat())],
      pairs: [...new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))],
      limit,
    },
  };
}
