import { actorId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { actorCountsQuery } from "./actor-counts-query.ts";

test("without a filter", () => {
  expect(actorCountsQuery({}, actorId("a"))).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)
WITH DISTINCT c
WITH c, [tie IN c.ties WHERE $actor IN [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end]] AS ties
WITH collect({claim: c, ties: ties}) AS passing
CALL (passing) {
  UNWIND passing AS one
  WITH one.claim AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    {subject: count(CASE WHEN $actor IN c.subjects THEN 1 END),
      object: count(CASE WHEN $actor IN c.objects THEN 1 END),
      speaker: count(CASE WHEN $actor IN c.speakers THEN 1 END),
      beneficiary: count(CASE WHEN $actor IN c.beneficiaries THEN 1 END)} AS roles
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.ties AS tie
  RETURN count(DISTINCT tie) AS totalTies
}
RETURN claims, documents, roles, totalTies`,
    params: { actor: "actor:a" },
  });
});

test("under a filter", () => {
  expect(actorCountsQuery({ modalities: { include: ["fact"] } }, actorId("a"))).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)
WITH DISTINCT c
WHERE c.modality IN $modalitiesInclude
WITH c, [tie IN c.ties WHERE $actor IN [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end]] AS ties
WITH collect({claim: c, ties: ties}) AS passing
CALL (passing) {
  UNWIND passing AS one
  WITH one.claim AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    {subject: count(CASE WHEN $actor IN c.subjects THEN 1 END),
      object: count(CASE WHEN $actor IN c.objects THEN 1 END),
      speaker: count(CASE WHEN $actor IN c.speakers THEN 1 END),
      beneficiary: count(CASE WHEN $actor IN c.beneficiaries THEN 1 END)} AS roles
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.ties AS tie
  RETURN count(DISTINCT tie) AS totalTies
}
RETURN claims, documents, roles, totalTies`,
    params: { modalitiesInclude: ["fact"], actor: "actor:a" },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(actorCountsQuery({ tieDocuments: { min: 2 } }, actorId("a"))).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)
WITH collect(DISTINCT c) AS found
CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
UNWIND found AS c
WITH c, shown
WHERE any(tie IN c.ties WHERE tie IN shown)
WITH c, [tie IN [tie IN c.ties WHERE tie IN shown] WHERE $actor IN [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end]] AS ties
WITH collect({claim: c, ties: ties}) AS passing
CALL (passing) {
  UNWIND passing AS one
  WITH one.claim AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    {subject: count(CASE WHEN $actor IN c.subjects THEN 1 END),
      object: count(CASE WHEN $actor IN c.objects THEN 1 END),
      speaker: count(CASE WHEN $actor IN c.speakers THEN 1 END),
      beneficiary: count(CASE WHEN $actor IN c.beneficiaries THEN 1 END)} AS roles
}
CALL (passing) {
  UNWIND passing AS one
  UNWIND one.ties AS tie
  RETURN count(DISTINCT tie) AS totalTies
}
RETURN claims, documents, roles, totalTies`,
    params: { tieDocumentsMin: 2, actor: "actor:a" },
  });
});
