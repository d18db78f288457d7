import type { Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { CLAIM_RECORD } from "./record-fragments.ts";
import type { FoundScope } from "./scope-where.ts";
import { claimsWithin } from "./view.ts";

/** Which claims are listed: those that pass and are within the scope. */
export interface ListedClaims {
  readonly filter: Filter;
  readonly scope: FoundScope;
}

/** How many claims are listed on all pages: one row. */
export function countClaimsQuery(listed: ListedClaims): CypherQuery {
  const { lines, params } = claimsWithin(listed);
  return { text: cypherText(...lines, "RETURN count(c) AS total"), params };
}

/** One page of listed claims by rank, then id, each with whether more follow; `after` is the key of the last one before. */
export function claimsQuery(listed: ListedClaims, after: string, limit: number): CypherQuery {
  const { lines, params } = claimsWithin(listed, "c.place > $after");
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
