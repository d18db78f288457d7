import { actorId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { actorCardsQuery } from "./actor-cards-query.ts";

test("without a filter", () => {
  expect(actorCardsQuery({}, [actorId("a"), actorId("b")])).toEqual({
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id IN $actors
CALL (a) {
  MATCH (a)<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)
  RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents
}
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor, claims, documents
ORDER BY a.id`,
    params: { actors: ["actor:a", "actor:b"] },
  });
});

test("under a filter", () => {
  expect(
    actorCardsQuery({ modalities: { include: ["fact"] } }, [actorId("a"), actorId("b")]),
  ).toEqual({
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id IN $actors
CALL (a) {
  MATCH (a)<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)
  WHERE c.modality IN $modalitiesInclude
  RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents
}
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor, claims, documents
ORDER BY a.id`,
    params: { modalitiesInclude: ["fact"], actors: ["actor:a", "actor:b"] },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(actorCardsQuery({ tieDocuments: { min: 2 } }, [actorId("a"), actorId("b")])).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (a:Actor {generation: $generation})
WHERE a.id IN $actors
CALL (a, shown) {
  MATCH (a)<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)
  WHERE any(tie IN c.ties WHERE tie IN shown)
  RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents
}
WITH a, claims, documents, count(*) AS once
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor, claims, documents
ORDER BY a.id`,
    params: { tieDocumentsMin: 2, actors: ["actor:a", "actor:b"] },
  });
});
