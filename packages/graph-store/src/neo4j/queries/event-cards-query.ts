import type { EventId, Filter } from "@tumen/model";
import { type CypherQuery, cypherBlock, cypherText } from "../cypher.ts";
import { EVENT_OUTLINE } from "./record-fragments.ts";
import { viewOf, where, withoutShown } from "./view.ts";

/** Some events with their passing claims and the documents of these, by id. Unknown ids give no row. */
export function eventCardsQuery(filter: Filter, events: readonly EventId[]): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      "MATCH (e:Event {generation: $generation})",
      "WHERE e.id IN $events",
      cypherBlock(
        `CALL (e${view.carry})`,
        "MATCH (e)<-[:ABOUT]-(c:Claim)",
        where(...view.conditions),
        "RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents",
      ),
      ...withoutShown(view, "e", "claims", "documents"),
      `RETURN ${EVENT_OUTLINE} AS event, claims, documents`,
      "ORDER BY e.id",
    ),
    params: { ...view.params, events },
  };
}
