import { documentId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { documentCardsQuery } from "./document-cards-query.ts";

test("without a filter", () => {
  expect(documentCardsQuery({}, [documentId("one")])).toEqual({
    text: `MATCH (d:Document {generation: $generation})
WHERE d.id IN $documents
CALL (d) {
  MATCH (c:Claim {generation: $generation, document: d.id})
  RETURN count(c) AS claims
}
RETURN {
  properties: d {.id, .title, .shortTitle, .publishedAt, .language},
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]]
} AS document,
  [(d)-[:PUBLISHED_BY]->(p:Publisher) | {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
}] AS publishers, claims
ORDER BY d.id`,
    params: { documents: ["document:one"] },
  });
});

test("under a filter", () => {
  expect(documentCardsQuery({ modalities: { include: ["fact"] } }, [documentId("one")])).toEqual({
    text: `MATCH (d:Document {generation: $generation})
WHERE d.id IN $documents
CALL (d) {
  MATCH (c:Claim {generation: $generation, document: d.id})
  WHERE c.modality IN $modalitiesInclude
  RETURN count(c) AS claims
}
RETURN {
  properties: d {.id, .title, .shortTitle, .publishedAt, .language},
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]]
} AS document,
  [(d)-[:PUBLISHED_BY]->(p:Publisher) | {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
}] AS publishers, claims
ORDER BY d.id`,
    params: { modalitiesInclude: ["fact"], documents: ["document:one"] },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(documentCardsQuery({ tieDocuments: { min: 2 } }, [documentId("one")])).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (d:Document {generation: $generation})
WHERE d.id IN $documents
CALL (d, shown) {
  MATCH (c:Claim {generation: $generation, document: d.id})
  WHERE any(tie IN c.ties WHERE tie IN shown)
  RETURN count(c) AS claims
}
WITH d, claims, count(*) AS once
RETURN {
  properties: d {.id, .title, .shortTitle, .publishedAt, .language},
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]]
} AS document,
  [(d)-[:PUBLISHED_BY]->(p:Publisher) | {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
}] AS publishers, claims
ORDER BY d.id`,
    params: { tieDocumentsMin: 2, documents: ["document:one"] },
  });
});

test("of all documents", () => {
  expect(documentCardsQuery({}, "all")).toEqual({
    text: `MATCH (d:Document {generation: $generation})
CALL (d) {
  MATCH (c:Claim {generation: $generation, document: d.id})
  RETURN count(c) AS claims
}
RETURN {
  properties: d {.id, .title, .shortTitle, .publishedAt, .language},
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]]
} AS document,
  [(d)-[:PUBLISHED_BY]->(p:Publisher) | {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
}] AS publishers, claims
ORDER BY d.id`,
    params: {},
  });
});
