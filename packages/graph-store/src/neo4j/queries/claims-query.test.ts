import { actorId, claimId, eventId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { claimsQuery, countClaimsQuery } from "./claims-query.ts";

const tie = "a>b.material-cooperation";
const pair: [ReturnType<typeof actorId>, ReturnType<typeof actorId>] = [actorId("a"), actorId("b")];

test("without a filter", () => {
  expect(claimsQuery({ filter: {}, scope: {} }, "", 25)).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.place > $after
WITH c ORDER BY c.place LIMIT $limit + 1
WITH collect(c) AS found
UNWIND found[..$limit] AS c
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim, size(found) > $limit AS hasMore
ORDER BY c.place`,
    params: { after: "", limit: 25 },
  });
});

test("under a filter", () => {
  expect(claimsQuery({ filter: { modalities: { include: ["fact"] } }, scope: {} }, "", 25)).toEqual(
    {
      text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
  AND c.place > $after
WITH c ORDER BY c.place LIMIT $limit + 1
WITH collect(c) AS found
UNWIND found[..$limit] AS c
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim, size(found) > $limit AS hasMore
ORDER BY c.place`,
      params: { modalitiesInclude: ["fact"], after: "", limit: 25 },
    },
  );
});

test("under a filter that counts documents per tie", () => {
  expect(claimsQuery({ filter: { tieDocuments: { min: 2 } }, scope: {} }, "", 25)).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (c:Claim {generation: $generation})
WHERE any(tie IN c.ties WHERE tie IN shown)
  AND c.place > $after
WITH c, count(*) AS once
WITH c ORDER BY c.place LIMIT $limit + 1
WITH collect(c) AS found
UNWIND found[..$limit] AS c
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim, size(found) > $limit AS hasMore
ORDER BY c.place`,
    params: { tieDocumentsMin: 2, after: "", limit: 25 },
  });
});

test("of a tie, after a page", () => {
  expect(claimsQuery({ filter: {}, scope: { tie } }, "3 claim:x", 25)).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $start})<-[:SUBJECT|OBJECT|BENEFICIARY]-(c:Claim)
WITH DISTINCT c
WHERE $tie IN c.ties
  AND c.place > $after
WITH c ORDER BY c.place LIMIT $limit + 1
WITH collect(c) AS found
UNWIND found[..$limit] AS c
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim, size(found) > $limit AS hasMore
ORDER BY c.place`,
    params: { tie: "a>b.material-cooperation", start: "actor:a", after: "3 claim:x", limit: 25 },
  });
});

test("of a tie, under a filter that counts documents per tie", () => {
  expect(claimsQuery({ filter: { tieDocuments: { max: 1 } }, scope: { tie } }, "", 25)).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $start})<-[:SUBJECT|OBJECT|BENEFICIARY]-(c:Claim)
WITH collect(DISTINCT c) AS found
CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents <= $tieDocumentsMax
  RETURN collect(tie) AS shown
}
UNWIND found AS c
WITH c, shown
WHERE any(tie IN c.ties WHERE tie IN shown)
  AND $tie IN c.ties
  AND c.place > $after
WITH c, count(*) AS once
WITH c ORDER BY c.place LIMIT $limit + 1
WITH collect(c) AS found
UNWIND found[..$limit] AS c
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim, size(found) > $limit AS hasMore
ORDER BY c.place`,
    params: {
      tieDocumentsMax: 1,
      tie: "a>b.material-cooperation",
      start: "actor:a",
      after: "",
      limit: 25,
    },
  });
});

test("of a pair", () => {
  expect(
    claimsQuery({ filter: { modalities: { include: ["fact"] } }, scope: { pair } }, "", 25),
  ).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $start})<-[:SUBJECT|OBJECT|BENEFICIARY]-(c:Claim)
WITH DISTINCT c
WHERE c.modality IN $modalitiesInclude
  AND ALL(actor IN $pair WHERE actor IN c.subjects OR actor IN c.objects OR actor IN c.beneficiaries)
  AND c.place > $after
WITH c ORDER BY c.place LIMIT $limit + 1
WITH collect(c) AS found
UNWIND found[..$limit] AS c
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim, size(found) > $limit AS hasMore
ORDER BY c.place`,
    params: {
      modalitiesInclude: ["fact"],
      pair: ["actor:a", "actor:b"],
      start: "actor:a",
      after: "",
      limit: 25,
    },
  });
});

test("of a pair within a tie", () => {
  expect(claimsQuery({ filter: {}, scope: { tie, pair } }, "", 25)).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $start})<-[:SUBJECT|OBJECT|BENEFICIARY]-(c:Claim)
WITH DISTINCT c
WHERE $tie IN c.ties
  AND ALL(actor IN $pair WHERE actor IN c.subjects OR actor IN c.objects OR actor IN c.beneficiaries)
  AND c.place > $after
WITH c ORDER BY c.place LIMIT $limit + 1
WITH collect(c) AS found
UNWIND found[..$limit] AS c
RETURN {
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
} AS claim, size(found) > $limit AS hasMore
ORDER BY c.place`,
    params: {
      tie: "a>b.material-cooperation",
      pair: ["actor:a", "actor:b"],
      start: "actor:a",
      after: "",
      limit: 25,
    },
  });
});

test("counted, of the view", () => {
  expect(countClaimsQuery({ filter: { modalities: { include: ["fact"] } }, scope: {} })).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
RETURN count(c) AS total`,
    params: { modalitiesInclude: ["fact"] },
  });
});

test("counted, of a pair within a tie", () => {
  expect(countClaimsQuery({ filter: {}, scope: { tie, pair } })).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $start})<-[:SUBJECT|OBJECT|BENEFICIARY]-(c:Claim)
WITH DISTINCT c
WHERE $tie IN c.ties
  AND ALL(actor IN $pair WHERE actor IN c.subjects OR actor IN c.objects OR actor IN c.beneficiaries)
RETURN count(c) AS total`,
    params: { tie: "a>b.material-cooperation", pair: ["actor:a", "actor:b"], start: "actor:a" },
  });
});

test.each([
  [
    "an actor",
    { actor: actorId("a") },
    `MATCH (:Actor {generation: $generation, id: $start})<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)
WITH DISTINCT c
WHERE $actor IN c.actors
RETURN count(c) AS total`,
    { actor: "actor:a", start: "actor:a" },
  ],
  [
    "an event",
    { event: eventId("e") },
    `MATCH (:Event {generation: $generation, id: $start})<-[:ABOUT]-(c:Claim)
WITH DISTINCT c
WHERE $event IN c.events
RETURN count(c) AS total`,
    { event: "event:e", start: "event:e" },
  ],
  [
    "some claims",
    { claims: [claimId("one"), claimId("two")] },
    `MATCH (c:Claim {generation: $generation})
WHERE c.id IN $claims
RETURN count(c) AS total`,
    { claims: ["claim:one", "claim:two"] },
  ],
  [
    "a neighbourhood",
    { around: actorId("a"), joined: ["actor:a", "actor:b"] },
    `MATCH (c:Claim {generation: $generation})
WHERE ($around IN c.actors OR $around IN c.events OR size([end IN c.ends WHERE end IN $joined]) > 1 AND any(tie IN c.ties WHERE all(end IN [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] WHERE end IN $joined)))
RETURN count(c) AS total`,
    { around: "actor:a", joined: ["actor:a", "actor:b"] },
  ],
])("counted, of %s", (_, scope, text, params) => {
  expect(countClaimsQuery({ filter: {}, scope })).toEqual({ text, params });
});
