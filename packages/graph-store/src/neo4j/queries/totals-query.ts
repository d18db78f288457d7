import type { Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { passingClaims, viewOf } from "./view.ts";

const NAMED = ["  UNWIND one.claim.actors AS actor", "  RETURN count(DISTINCT actor) AS actors"];

/** Those who stand for another are not counted. */
const STATES = [
  "  UNWIND one.claim.stateActors AS actor",
  "  WITH DISTINCT actor",
  "  MATCH (a:Actor {generation: $generation, id: actor})",
  "  WHERE NOT a.isRepresenting",
  "  RETURN count(a) AS actors",
];

/** What a view holds in all: one row. */
export function totalsQuery(filter: Filter): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...passingClaims(view),
      `WITH collect({claim: c, ties: ${view.ties}}) AS passing`,
      "CALL (passing) {",
      "  UNWIND passing AS one",
      "  WITH one.claim AS c",
      "  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,",
      "    count(CASE WHEN c.disputed THEN 1 END) AS disputedClaims,",
      `    count(CASE WHEN size(${view.lists.ties}) = 0 THEN 1 END) AS undrawnClaims`,
      "}",
      "CALL (passing) {",
      "  UNWIND passing AS one",
      ...(filter.peopleAsStates ? STATES : NAMED),
      "}",
      "CALL (passing) {",
      "  UNWIND passing AS one",
      "  UNWIND one.ties AS tie",
      "  RETURN count(DISTINCT tie) AS ties",
      "}",
      "RETURN actors, ties, claims, undrawnClaims, disputedClaims, documents",
    ),
    params: view.params,
  };
}
