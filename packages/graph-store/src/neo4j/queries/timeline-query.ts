import type { Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { hasPassingClaim, type View, viewOf, where, withoutShown } from "./view.ts";

/** Events with a passing claim, and where they stand in time under the filter. */
function eventsOf(filter: Filter, view: View, ...more: readonly string[]) {
  const moment = filter.background ? "e.momentWithBackground" : "e.moment";
  return [
    ...view.prelude,
    "MATCH (e:Event {generation: $generation})",
    where(hasPassingClaim(view, "(e)<-[:ABOUT]-(c:Claim)")),
    ...withoutShown(view, "e"),
    `WITH e, ${moment} AS moment`,
    ...more,
  ];
}

/** How many events the timeline has, and how many of them undated: one row. */
export function countTimelineQuery(filter: Filter): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...eventsOf(filter, view),
      "RETURN count(e) AS total, count(CASE WHEN moment STARTS WITH '~' THEN 1 END) AS undated",
    ),
    params: view.params,
  };
}

/** The ids of one page of events in time, each with whether more follow; `after` is the moment of the last one before. */
export function timelineQuery(filter: Filter, after: string, limit: number): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...eventsOf(filter, view, "WHERE moment > $after"),
      "ORDER BY moment LIMIT $limit + 1",
      "WITH collect(e.id) AS found",
      "UNWIND found[..$limit] AS id",
      "RETURN id, size(found) > $limit AS hasMore",
    ),
    params: { ...view.params, after, limit },
  };
}
