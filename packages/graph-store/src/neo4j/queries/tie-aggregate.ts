import { STANDINGS, TIE_SAMPLE } from "@tumen/model";

const standings = STANDINGS.map((one) => `${one}: count(CASE c.standing WHEN '${one}' THEN 1 END)`);

/**
 * Lines that keep the `$limit` first ties in order of ties, count the claims behind each, and return a row for each;
 * before them `tie` is an id and `c` a claim behind it, on as many rows as there are such pairs.
 */
export const TIE_AGGREGATE: readonly string[] = [
  "WITH tie, collect(DISTINCT c) AS behind",
  "ORDER BY size(behind) DESC, tie",
  "LIMIT $limit",
  "CALL (behind) {",
  "  UNWIND behind AS c",
  "  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,",
  "    count(CASE WHEN c.disputed THEN 1 END) AS disputed,",
  `    {${standings.join(", ")}} AS standings`,
  "}",
  "CALL (behind) {",
  "  UNWIND behind AS c",
  "  WITH DISTINCT c.document AS document ORDER BY document LIMIT $sample",
  "  RETURN collect(document) AS documentIds",
  "}",
  "CALL (behind) {",
  "  UNWIND behind AS c",
  "  WITH c.predicate AS predicate, count(c) AS claims ORDER BY claims DESC, predicate LIMIT $sample",
  "  RETURN collect({predicate: predicate, claims: claims}) AS predicates",
  "}",
  "CALL (behind) {",
  "  UNWIND behind AS c",
  "  WITH c ORDER BY c.place LIMIT $sample",
  "  RETURN collect(c.id) AS firstClaims",
  "}",
  "RETURN tie, claims, standings, documents, documentIds, disputed, predicates, firstClaims",
  "ORDER BY claims DESC, tie",
];

/** The parameter that says how many documents, predicates and claims a tie names. */
export const TIE_PARAMS = { sample: TIE_SAMPLE } as const;
