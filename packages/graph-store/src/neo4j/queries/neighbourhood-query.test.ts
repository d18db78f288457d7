import { actorId, eventId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { neighbourhoodQuery } from "./neighbourhood-query.ts";

test("of an actor: the ends of its ties", () => {
  expect(neighbourhoodQuery({ modalities: { include: ["fact"] } }, actorId("a"))).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $around})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
WHERE c.modality IN $modalitiesInclude
UNWIND c.ties AS tie
WITH DISTINCT [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE $around IN ends
UNWIND ends AS id
RETURN DISTINCT id`,
    params: { modalitiesInclude: ["fact"], around: "actor:a" },
  });
});

test("of an actor, under a filter that counts documents per tie: of shown ties", () => {
  expect(neighbourhoodQuery({ tieDocuments: { min: 2 } }, actorId("a"))).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $around})<-[:SUBJECT|OBJECT]-(c:Claim)
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
UNWIND [tie IN c.ties WHERE tie IN shown] AS tie
WITH DISTINCT [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE $around IN ends
UNWIND ends AS id
RETURN DISTINCT id`,
    params: { tieDocumentsMin: 2, around: "actor:a" },
  });
});

test("of an event: who takes part in what is told of it", () => {
  expect(neighbourhoodQuery({}, eventId("e"))).toEqual({
    text: `MATCH (:Event {generation: $generation, id: $around})<-[:ABOUT]-(c:Claim)
WITH DISTINCT c
UNWIND c.subjects + c.objects + c.beneficiaries AS id
RETURN DISTINCT id`,
    params: { around: "event:e" },
  });
});
