import { expect, test } from "vitest";
import { totalsQuery } from "./totals-query.ts";

test("without a filter", () => {
  expect(totalsQuery({})).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WITH collect({claim: c, ties: c.ties}) AS passing
CALL (passing) {
  UNWIND passing AS one
  WITH one.claim AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    count(CASE WHEN c.disputed THEN 1 END) AS disputedClaims,
    count(CASE WHEN size(c.ties) = 0 THEN 1 END) AS undrawnClaims
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.claim.actors AS actor
  RETURN count(DISTINCT actor) AS actors
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.ties AS tie
  RETURN count(DISTINCT tie) AS ties
}
RETURN actors, ties, claims, undrawnClaims, disputedClaims, documents`,
    params: {},
  });
});

test("under a filter", () => {
  expect(totalsQuery({ modalities: { include: ["fact"] } })).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
WITH collect({claim: c, ties: c.ties}) AS passing
CALL (passing) {
  UNWIND passing AS one
  WITH one.claim AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    count(CASE WHEN c.disputed THEN 1 END) AS disputedClaims,
    count(CASE WHEN size(c.ties) = 0 THEN 1 END) AS undrawnClaims
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.claim.actors AS actor
  RETURN count(DISTINCT actor) AS actors
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.ties AS tie
  RETURN count(DISTINCT tie) AS ties
}
RETURN actors, ties, claims, undrawnClaims, disputedClaims, documents`,
    params: { modalitiesInclude: ["fact"] },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(totalsQuery({ tieDocuments: { min: 2 } })).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (c:Claim {generation: $generation})
WHERE any(tie IN c.ties WHERE tie IN shown)
WITH collect({claim: c, ties: [tie IN c.ties WHERE tie IN shown]}) AS passing
CALL (passing) {
  UNWIND passing AS one
  WITH one.claim AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    count(CASE WHEN c.disputed THEN 1 END) AS disputedClaims,
    count(CASE WHEN size(c.ties) = 0 THEN 1 END) AS undrawnClaims
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.claim.actors AS actor
  RETURN count(DISTINCT actor) AS actors
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.ties AS tie
  RETURN count(DISTINCT tie) AS ties
}
RETURN actors, ties, claims, undrawnClaims, disputedClaims, documents`,
    params: { tieDocumentsMin: 2 },
  });
});
