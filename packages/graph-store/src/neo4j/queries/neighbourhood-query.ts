import type { Filter, Scope } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { passingClaimsAt, viewOf } from "./view.ts";

/**
 * Ids of the actors that a neighbourhood joins: an actor and the other ends of its shown ties, or those who take part in
 * passing claims about an event.
 */
export function neighbourhoodQuery(
  filter: Filter,
  around: NonNullable<Scope["around"]>,
): CypherQuery {
  const view = viewOf(filter);
  const params = { ...view.params, around };
  if (around.startsWith("event:")) {
    const about = "(:Event {generation: $generation, id: $around})<-[:ABOUT]-(c:Claim)";
    const text = cypherText(
      ...passingClaimsAt(view, about),
      `UNWIND ${view.lists.subjects} + ${view.lists.objects} + ${view.lists.beneficiaries} AS id`,
      "RETURN DISTINCT id",
    );
    return { text, params };
  }
  const tied = `(:Actor {generation: $generation, id: $around})${view.people}<-[:SUBJECT|OBJECT]-(c:Claim)`;
  const text = cypherText(
    ...passingClaimsAt(view, tied),
    `UNWIND ${view.ties} AS tie`,
    `WITH DISTINCT ${TIE_ENDS} AS ends`,
    "WHERE $around IN ends",
    "UNWIND ends AS id",
    "RETURN DISTINCT id",
  );
  return { text, params };
}
