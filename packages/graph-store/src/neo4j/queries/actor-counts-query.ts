import type { ActorId, Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { namesActor, passingClaimsAt, viewOf } from "./view.ts";

/** Passing claims of an actor by role, and the number of its shown ties: one row. */
export function actorCountsQuery(filter: Filter, actor: ActorId): CypherQuery {
  const view = viewOf(filter);
  const { lists } = view;
  return {
    text: cypherText(
      ...passingClaimsAt(
        view,
        `(:Actor {generation: $generation, id: $actor})${view.people}<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)`,
        ...namesActor(view, "$actor"),
      ),
      `WITH c, [tie IN ${view.ties} WHERE $actor IN ${TIE_ENDS}] AS ties`,
      "WITH collect({claim: c, ties: ties}) AS passing",
      "CALL (passing) {",
      "  UNWIND passing AS one",
      "  WITH one.claim AS c",
      "  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,",
      `    {subject: count(CASE WHEN $actor IN ${lists.subjects} THEN 1 END),`,
      `      object: count(CASE WHEN $actor IN ${lists.objects} THEN 1 END),`,
      `      speaker: count(CASE WHEN $actor IN ${lists.speakers} THEN 1 END),`,
      `      beneficiary: count(CASE WHEN $actor IN ${lists.beneficiaries} THEN 1 END)} AS roles`,
      "}",
      "CALL (passing) {",
      "  UNWIND passing AS one",
      "  UNWIND one.ties AS tie",
      "  RETURN count(DISTINCT tie) AS totalTies",
      "}",
      "RETURN claims, documents, roles, totalTies",
    ),
    params: { ...view.params, actor },
  };
}
