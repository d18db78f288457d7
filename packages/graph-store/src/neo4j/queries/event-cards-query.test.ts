import { eventId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { eventCardsQuery } from "./event-cards-query.ts";

test("without a filter", () => {
  expect(eventCardsQuery({}, [eventId("visit")])).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE e.id IN $events
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents
}
RETURN {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]]
} AS event, claims, documents
ORDER BY e.id`,
    params: { events: ["event:visit"] },
  });
});

test("under a filter", () => {
  expect(eventCardsQuery({ modalities: { include: ["fact"] } }, [eventId("visit")])).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE e.id IN $events
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WHERE c.modality IN $modalitiesInclude
  RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents
}
RETURN {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]]
} AS event, claims, documents
ORDER BY e.id`,
    params: { modalitiesInclude: ["fact"], events: ["event:visit"] },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(eventCardsQuery({ tieDocuments: { min: 2 } }, [eventId("visit")])).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (e:Event {generation: $generation})
WHERE e.id IN $events
CALL (e, shown) {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WHERE any(tie IN c.ties WHERE tie IN shown)
  RETURN count(DISTINCT c) AS claims, count(DISTINCT c.document) AS documents
}
WITH e, claims, documents, count(*) AS once
RETURN {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]]
} AS event, claims, documents
ORDER BY e.id`,
    params: { tieDocumentsMin: 2, events: ["event:visit"] },
  });
});
