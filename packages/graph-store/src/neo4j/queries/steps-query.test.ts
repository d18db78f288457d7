import { actorId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { stepsQuery } from "./steps-query.ts";

test("without a filter", () => {
  expect(stepsQuery({}, [actorId("a")])).toEqual({
    text: `MATCH (a:Actor {generation: $generation})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE a.id IN $actors
  AND c.stance = 'asserts'
UNWIND c.ties AS tie
WITH c, tie, a.id AS actor, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE actor IN ends
WITH c, tie, actor, CASE ends[0] WHEN actor THEN ends[1] ELSE ends[0] END AS other
WITH actor, other, tie, count(DISTINCT c.document) AS documents
WITH actor, other, max(documents) AS strength
RETURN actor, collect([other, strength]) AS steps`,
    params: { actors: ["actor:a"] },
  });
});

test("under a filter", () => {
  expect(stepsQuery({ modalities: { include: ["fact"] } }, [actorId("a")])).toEqual({
    text: `MATCH (a:Actor {generation: $generation})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE a.id IN $actors
  AND c.stance = 'asserts'
  AND c.modality IN $modalitiesInclude
UNWIND c.ties AS tie
WITH c, tie, a.id AS actor, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE actor IN ends
WITH c, tie, actor, CASE ends[0] WHEN actor THEN ends[1] ELSE ends[0] END AS other
WITH actor, other, tie, count(DISTINCT c.document) AS documents
WITH actor, other, max(documents) AS strength
RETURN actor, collect([other, strength]) AS steps`,
    params: { modalitiesInclude: ["fact"], actors: ["actor:a"] },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(stepsQuery({ tieDocuments: { min: 2 } }, [actorId("a")])).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (a:Actor {generation: $generation})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE a.id IN $actors
  AND c.stance = 'asserts'
  AND any(tie IN c.ties WHERE tie IN shown)
UNWIND [tie IN c.ties WHERE tie IN shown] AS tie
WITH c, tie, a.id AS actor, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE actor IN ends
WITH c, tie, actor, CASE ends[0] WHEN actor THEN ends[1] ELSE ends[0] END AS other
WITH actor, other, tie, count(DISTINCT c.document) AS documents
WITH actor, other, max(documents) AS strength
RETURN actor, collect([other, strength]) AS steps`,
    params: { tieDocumentsMin: 2, actors: ["actor:a"] },
  });
});
