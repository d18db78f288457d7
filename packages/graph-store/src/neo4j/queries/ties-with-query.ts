import type { ActorId, Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_AGGREGATE, TIE_PARAMS } from "./tie-aggregate.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { viewOf, where } from "./view.ts";

/** Between whom ties are asked for: one end among `some`, the other among `all`. */
export interface TieEnds {
  readonly some: readonly ActorId[];
  readonly all: readonly ActorId[];
}

/** The first shown ties with one end among some actors and both among all. */
export function tiesWithQuery(filter: Filter, { some, all }: TieEnds, limit: number): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      `MATCH (a:Actor {generation: $generation})${view.people}<-[:SUBJECT|OBJECT]-(c:Claim)`,
      where("a.id IN $some", ...view.conditions),
      `UNWIND ${view.ties} AS tie`,
      `WITH c, tie, a.id AS actor, ${TIE_ENDS} AS ends`,
      "WHERE actor IN ends AND all(end IN ends WHERE end IN $all)",
      ...TIE_AGGREGATE,
    ),
    params: { ...view.params, ...TIE_PARAMS, some, all, limit },
  };
}
