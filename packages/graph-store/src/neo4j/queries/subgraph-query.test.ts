import { expect, test } from "vitest";
import { countPartRelationsQuery, partQuery, sectionQuery } from "./subgraph-query.ts";

const page = { after: "", limit: 500 };
const present = {
  publishers: ["publisher:daily"],
  documents: ["document:one"],
  actors: ["actor:a"],
  events: ["event:visit"],
};
const part = { filter: { modalities: { include: ["fact" as const] } }, scope: {}, present };
const counted = { filter: { tieDocuments: { min: 2 } }, scope: {}, present };

test("what a part holds", () => {
  expect(partQuery(part)).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
WITH collect(c) AS passing
CALL (passing) {
  UNWIND passing AS c
  WITH DISTINCT c.document AS id
  MATCH (:Document {generation: $generation, id: id})-[:DERIVED_FROM*0..]->(d:Document)
  WITH DISTINCT d
  OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Publisher)
  RETURN collect(DISTINCT d.id) AS documents, collect(DISTINCT p.id) AS publishers
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.actors AS id
  WITH DISTINCT id
  MATCH (:Actor {generation: $generation, id: id})-[:REPRESENTS*0..]->(a:Actor)
  RETURN collect(DISTINCT a.id) AS actors
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.events AS id
  RETURN collect(DISTINCT id) AS events
}
RETURN size(passing) AS claims, documents, publishers, actors, events`,
    params: { modalitiesInclude: ["fact"] },
  });
});

test("how many relations everything holds", () => {
  expect(countPartRelationsQuery("everything")).toEqual({
    text: `MATCH (a:Tumen {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Tumen)
RETURN count(r) AS total`,
    params: {},
  });
});

test("how many relations a part holds", () => {
  expect(countPartRelationsQuery(part)).toEqual({
    text: `MATCH (a:Tumen {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Tumen)
WHERE all(c IN [a, b] WHERE c.id IN $events OR c:Claim AND c.modality IN $modalitiesInclude)
RETURN count(r) AS total`,
    params: { modalitiesInclude: ["fact"], events: ["event:visit"] },
  });
});

test("publishers of everything", () => {
  expect(sectionQuery("publishers", "everything", page)).toEqual({
    text: `MATCH (p:Publisher {generation: $generation})
WHERE p.id > $after
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS place, {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
} AS record
ORDER BY place`,
    params: { after: "", limit: 500 },
  });
});

test("publishers of a part", () => {
  expect(sectionQuery("publishers", part, page)).toEqual({
    text: `MATCH (p:Publisher {generation: $generation})
WHERE p.id > $after
  AND p.id IN $present
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS place, {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
} AS record
ORDER BY place`,
    params: { present: ["publisher:daily"], after: "", limit: 500 },
  });
});

test("documents of everything", () => {
  expect(sectionQuery("documents", "everything", page)).toEqual({
    text: `MATCH (d:Document {generation: $generation})
WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
RETURN d.id AS place, {
  properties: properties(d),
  publisher: [(d)-[:PUBLISHED_BY]->(one:Publisher) | one.id],
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]],
  derivedFrom: [(d)-[:DERIVED_FROM]->(one:Document) | one.id]
} AS record
ORDER BY place`,
    params: { after: "", limit: 500 },
  });
});

test("documents of a part", () => {
  expect(sectionQuery("documents", part, page)).toEqual({
    text: `MATCH (d:Document {generation: $generation})
WHERE d.id > $after
  AND d.id IN $present
WITH d ORDER BY d.id LIMIT $limit
RETURN d.id AS place, {
  properties: properties(d),
  publisher: [(d)-[:PUBLISHED_BY]->(one:Publisher) | one.id],
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]],
  derivedFrom: [(d)-[:DERIVED_FROM]->(one:Document) | one.id]
} AS record
ORDER BY place`,
    params: { present: ["document:one"], after: "", limit: 500 },
  });
});

test("actors of everything", () => {
  expect(sectionQuery("actors", "everything", page)).toEqual({
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS place, {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS record
ORDER BY place`,
    params: { after: "", limit: 500 },
  });
});

test("actors of a part", () => {
  expect(sectionQuery("actors", part, page)).toEqual({
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id > $after
  AND a.id IN $present
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS place, {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS record
ORDER BY place`,
    params: { present: ["actor:a"], after: "", limit: 500 },
  });
});

test("events of everything", () => {
  expect(sectionQuery("events", "everything", page)).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS place, {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]],
  claims: [(e)<-[r:ABOUT]-(one:Claim) WHERE r.listed IS NOT NULL | [r.listed, one.id]]
} AS record
ORDER BY place`,
    params: { after: "", limit: 500 },
  });
});

test("events of a part", () => {
  expect(sectionQuery("events", part, page)).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE e.id > $after
  AND e.id IN $present
WITH e ORDER BY e.id LIMIT $limit
MATCH (e)<-[:ABOUT]-(c:Claim)
WHERE c.modality IN $modalitiesInclude
WITH e, collect(DISTINCT c {.id, .subjects, .objects, .beneficiaries}) AS about
RETURN e.id AS place, {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]],
  claims: [(e)<-[r:ABOUT]-(one:Claim) WHERE r.listed IS NOT NULL | [r.listed, one.id]]
} AS record, about
ORDER BY place`,
    params: { modalitiesInclude: ["fact"], present: ["event:visit"], after: "", limit: 500 },
  });
});

test("claims of everything", () => {
  expect(sectionQuery("claims", "everything", page)).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS place, {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS record
ORDER BY place`,
    params: { after: "", limit: 500 },
  });
});

test("claims of a part", () => {
  expect(sectionQuery("claims", part, page)).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
  AND c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS place, {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS record
ORDER BY place`,
    params: { modalitiesInclude: ["fact"], after: "", limit: 500 },
  });
});

test("relations of everything", () => {
  expect(sectionQuery("relations", "everything", page)).toEqual({
    text: `MATCH (a:Tumen {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Tumen)
WHERE r.place > $after
WITH a, r, b ORDER BY r.place LIMIT $limit
RETURN r.place AS place, {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS record
ORDER BY place`,
    params: { after: "", limit: 500 },
  });
});

test("relations of a part", () => {
  expect(sectionQuery("relations", part, page)).toEqual({
    text: `MATCH (a:Tumen {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Tumen)
WHERE r.place > $after
  AND all(c IN [a, b] WHERE c.id IN $events OR c:Claim AND c.modality IN $modalitiesInclude)
WITH a, r, b ORDER BY r.place LIMIT $limit
RETURN r.place AS place, {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS record
ORDER BY place`,
    params: { modalitiesInclude: ["fact"], events: ["event:visit"], after: "", limit: 500 },
  });
});

test("events of a part that counts documents per tie", () => {
  expect(sectionQuery("events", counted, page)).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE e.id > $after
  AND e.id IN $present
WITH e ORDER BY e.id LIMIT $limit
WITH collect(e) AS page
CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
UNWIND page AS e
MATCH (e)<-[:ABOUT]-(c:Claim)
WHERE any(tie IN c.ties WHERE tie IN shown)
WITH e, collect(DISTINCT c {.id, .subjects, .objects, .beneficiaries}) AS about
RETURN e.id AS place, {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]],
  claims: [(e)<-[r:ABOUT]-(one:Claim) WHERE r.listed IS NOT NULL | [r.listed, one.id]]
} AS record, about
ORDER BY place`,
    params: { tieDocumentsMin: 2, present: ["event:visit"], after: "", limit: 500 },
  });
});

test("claims of a part that counts documents per tie", () => {
  expect(sectionQuery("claims", counted, page)).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (c:Claim {generation: $generation})
WHERE any(tie IN c.ties WHERE tie IN shown)
  AND c.id > $after
WITH c, count(*) AS once
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS place, {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS record
ORDER BY place`,
    params: { tieDocumentsMin: 2, after: "", limit: 500 },
  });
});

test("relations of a part that counts documents per tie", () => {
  expect(sectionQuery("relations", counted, page)).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (a:Tumen {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Tumen)
WHERE r.place > $after
  AND all(c IN [a, b] WHERE c.id IN $events OR c:Claim AND any(tie IN c.ties WHERE tie IN shown))
WITH a, r, b, count(*) AS once
WITH a, r, b ORDER BY r.place LIMIT $limit
RETURN r.place AS place, {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS record
ORDER BY place`,
    params: { tieDocumentsMin: 2, events: ["event:visit"], after: "", limit: 500 },
  });
});
