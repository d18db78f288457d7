import { actorId, claimId, documentId, eventId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import {
  actorQuery,
  actorsByIdQuery,
  claimsByIdQuery,
  claimsOfDocumentQuery,
  documentQuery,
  eventQuery,
  relationsOfClaimQuery,
} from "./record-queries.ts";

test("one actor", () => {
  expect(actorQuery(actorId("a"))).toEqual({
    text: `MATCH (a:Actor {generation: $generation, id: $id})
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor`,
    params: { id: "actor:a" },
  });
});

test("some actors", () => {
  expect(actorsByIdQuery([actorId("a")])).toEqual({
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id IN $ids
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor
ORDER BY a.id`,
    params: { ids: ["actor:a"] },
  });
});

test("one event", () => {
  expect(eventQuery(eventId("visit"))).toEqual({
    text: `MATCH (e:Event {generation: $generation, id: $id})
RETURN {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]],
  claims: [(e)<-[r:ABOUT]-(one:Claim) WHERE r.listed IS NOT NULL | [r.listed, one.id]]
} AS event`,
    params: { id: "event:visit" },
  });
});

test("one document", () => {
  expect(documentQuery(documentId("one"))).toEqual({
    text: `MATCH (d:Document {generation: $generation, id: $id})
RETURN {
  properties: properties(d),
  publisher: [(d)-[:PUBLISHED_BY]->(one:Publisher) | one.id],
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]],
  derivedFrom: [(d)-[:DERIVED_FROM]->(one:Document) | one.id]
} AS document,
  [(d)-[:PUBLISHED_BY]->(p:Publisher) | {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
}] AS publishers`,
    params: { id: "document:one" },
  });
});

test("some claims", () => {
  expect(claimsByIdQuery([claimId("one-1")])).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.id IN $ids
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim
ORDER BY c.id`,
    params: { ids: ["claim:one-1"] },
  });
});

test("the claims of a document", () => {
  expect(claimsOfDocumentQuery(documentId("one"))).toEqual({
    text: `MATCH (c:Claim {generation: $generation, document: $document})
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim
ORDER BY c.id`,
    params: { document: "document:one" },
  });
});

test("the relations of a claim", () => {
  expect(relationsOfClaimQuery(claimId("one-1"))).toEqual({
    text: `MATCH (:Claim {generation: $generation, id: $id})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]-()
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS relation
ORDER BY r.place`,
    params: { id: "claim:one-1" },
  });
});
