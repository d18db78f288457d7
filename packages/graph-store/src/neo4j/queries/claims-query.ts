import { type ClaimsRequest, type TieKey, tieId } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { CLAIM_RECORD } from "./record-fragments.ts";
import { passingClaims, passingClaimsAt, type View, viewOf } from "./view.ts";

/** Which claims are listed: of the view, of a tie, of a pair of actors, or of both. */
export interface ListedClaims {
  readonly filter: ClaimsRequest["filter"];
  readonly tie?: TieKey | undefined;
  readonly pair?: ClaimsRequest["pair"];
}

const OF_PAIR =
  "ALL(actor IN $pair WHERE actor IN c.subjects OR actor IN c.objects OR actor IN c.beneficiaries)";

/** Begins at an actor where there is one: its claims are fewer than all. */
function listedClaims(view: View, { tie, pair }: ListedClaims, more: readonly string[]) {
  const conditions = [
    ...(tie === undefined ? [] : ["$tie IN c.ties"]),
    ...(pair === undefined ? [] : [OF_PAIR]),
    ...more,
  ];
  const params = {
    ...view.params,
    ...(tie === undefined ? {} : { tie: tieId(tie) }),
    ...(pair === undefined ? {} : { pair }),
  };
  const start = tie?.subject ?? pair?.[0];
  if (start === undefined) return { lines: passingClaims(view, ...conditions), params };
  const pattern =
    "(:Actor {generation: $generation, id: $start})<-[:SUBJECT|OBJECT|BENEFICIARY]-(c:Claim)";
  const lines = passingClaimsAt(view, pattern, ...conditions);
  return { lines, params: { ...params, start } };
}

/** How many claims are listed on all pages: one row. */
export function countClaimsQuery(listed: ListedClaims): CypherQuery {
  const { lines, params } = listedClaims(viewOf(listed.filter), listed, []);
  return { text: cypherText(...lines, "RETURN count(c) AS total"), params };
}

/** One page of listed claims by rank, then id, each with whether more follow; `after` is the key of the last one before. */
export function claimsQuery(listed: ListedClaims, after: string, limit: number): CypherQuery {
  const { lines, params } = listedClaims(viewOf(listed.filter), listed, ["c.place > $after"]);
  return {
    text: cypherText(
      ...lines,
      "WITH c ORDER BY c.place LIMIT $limit + 1",
      "WITH collect(c) AS found",
      "UNWIND found[..$limit] AS c",
      `RETURN ${CLAIM_RECORD} AS claim, size(found) > $limit AS hasMore`,
      "ORDER BY c.place",
    ),
    params: { ...params, after, limit },
  };
}
