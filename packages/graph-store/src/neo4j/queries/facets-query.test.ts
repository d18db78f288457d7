import { FACETS } from "@tumen/model";
import { expect, test } from "vitest";
import { facetsQuery } from "./facets-query.ts";

test("of all facets without a filter", () => {
  expect(facetsQuery({}, FACETS)).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WITH collect(c) AS passing
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.actorKinds AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'actorKinds', values: counted[..$values], total: size(counted)} AS actorKinds
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.actors AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'actors', values: counted[..$values], total: size(counted)} AS actors
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.events AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'events', values: counted[..$values], total: size(counted)} AS events
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.type AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'types', values: counted[..$values], total: size(counted)} AS types
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.quad AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'quads', values: counted[..$values], total: size(counted)} AS quads
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.predicate AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'predicates', values: counted[..$values], total: size(counted)} AS predicates
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.document AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'documents', values: counted[..$values], total: size(counted)} AS documents
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.publisher AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'publishers', values: counted[..$values], total: size(counted)} AS publishers
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.speakers AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'speakers', values: counted[..$values], total: size(counted)} AS speakers
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.kind AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'kinds', values: counted[..$values], total: size(counted)} AS kinds
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.modality AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'modalities', values: counted[..$values], total: size(counted)} AS modalities
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.stance AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'stances', values: counted[..$values], total: size(counted)} AS stances
}
RETURN actorKinds, actors, events, types, quads, predicates, documents, publishers, speakers, kinds, modalities, stances`,
    params: { values: 100 },
  });
});

test("under a filter", () => {
  expect(facetsQuery({ modalities: { include: ["fact"] } }, ["kinds", "actors"])).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
WITH collect(c) AS passing
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.kind AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'kinds', values: counted[..$values], total: size(counted)} AS kinds
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.actors AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'actors', values: counted[..$values], total: size(counted)} AS actors
}
RETURN kinds, actors`,
    params: { modalitiesInclude: ["fact"], values: 100 },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(facetsQuery({ tieDocuments: { min: 2 } }, ["kinds", "actors"])).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (c:Claim {generation: $generation})
WHERE any(tie IN c.ties WHERE tie IN shown)
WITH collect(c) AS passing
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.kind AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'kinds', values: counted[..$values], total: size(counted)} AS kinds
}
CALL (passing) {
  UNWIND passing AS c
  UNWIND c.actors AS value
  WITH value, count(c) AS claims ORDER BY claims DESC, value
  WITH collect({value: value, claims: claims}) AS counted
  RETURN {name: 'actors', values: counted[..$values], total: size(counted)} AS actors
}
RETURN kinds, actors`,
    params: { tieDocumentsMin: 2, values: 100 },
  });
});
