import { actorId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { tiesAmongQuery } from "./ties-among-query.ts";

test("without a filter", () => {
  expect(tiesAmongQuery({}, [actorId("a"), actorId("b")], 3000)).toEqual({
    text: `MATCH (a:Actor {generation: $generation})<-[:SUBJECT]-(c:Claim)
WHERE a.id IN $actors
UNWIND c.ties AS tie
WITH c, tie, a.id AS actor, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE ends[0] = actor AND ends[1] IN $actors
WITH tie, collect(DISTINCT c) AS behind
ORDER BY size(behind) DESC, tie
LIMIT $limit
CALL (behind) {
  UNWIND behind AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    count(CASE WHEN c.disputed THEN 1 END) AS disputed,
    {fact: count(CASE c.standing WHEN 'fact' THEN 1 END), attributed: count(CASE c.standing WHEN 'attributed' THEN 1 END), alleged: count(CASE c.standing WHEN 'alleged' THEN 1 END), planned: count(CASE c.standing WHEN 'planned' THEN 1 END), hypothetical: count(CASE c.standing WHEN 'hypothetical' THEN 1 END)} AS standings
}
CALL (behind) {
  UNWIND behind AS c
  WITH DISTINCT c.document AS document ORDER BY document LIMIT $sample
  RETURN collect(document) AS documentIds
}
CALL (behind) {
  UNWIND behind AS c
  WITH c.predicate AS predicate, count(c) AS claims ORDER BY claims DESC, predicate LIMIT $sample
  RETURN collect({predicate: predicate, claims: claims}) AS predicates
}
CALL (behind) {
  UNWIND behind AS c
  WITH c ORDER BY c.place LIMIT $sample
  RETURN collect(c.id) AS firstClaims
}
RETURN tie, claims, standings, documents, documentIds, disputed, predicates, firstClaims
ORDER BY claims DESC, tie`,
    params: { sample: 5, actors: ["actor:a", "actor:b"], limit: 3000 },
  });
});

test("under a filter", () => {
  expect(
    tiesAmongQuery({ modalities: { include: ["fact"] } }, [actorId("a"), actorId("b")], 3000),
  ).toEqual({
    text: `MATCH (a:Actor {generation: $generation})<-[:SUBJECT]-(c:Claim)
WHERE a.id IN $actors
  AND c.modality IN $modalitiesInclude
UNWIND c.ties AS tie
WITH c, tie, a.id AS actor, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE ends[0] = actor AND ends[1] IN $actors
WITH tie, collect(DISTINCT c) AS behind
ORDER BY size(behind) DESC, tie
LIMIT $limit
CALL (behind) {
  UNWIND behind AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    count(CASE WHEN c.disputed THEN 1 END) AS disputed,
    {fact: count(CASE c.standing WHEN 'fact' THEN 1 END), attributed: count(CASE c.standing WHEN 'attributed' THEN 1 END), alleged: count(CASE c.standing WHEN 'alleged' THEN 1 END), planned: count(CASE c.standing WHEN 'planned' THEN 1 END), hypothetical: count(CASE c.standing WHEN 'hypothetical' THEN 1 END)} AS standings
}
CALL (behind) {
  UNWIND behind AS c
  WITH DISTINCT c.document AS document ORDER BY document LIMIT $sample
  RETURN collect(document) AS documentIds
}
CALL (behind) {
  UNWIND behind AS c
  WITH c.predicate AS predicate, count(c) AS claims ORDER BY claims DESC, predicate LIMIT $sample
  RETURN collect({predicate: predicate, claims: claims}) AS predicates
}
CALL (behind) {
  UNWIND behind AS c
  WITH c ORDER BY c.place LIMIT $sample
  RETURN collect(c.id) AS firstClaims
}
RETURN tie, claims, standings, documents, documentIds, disputed, predicates, firstClaims
ORDER BY claims DESC, tie`,
    params: { modalitiesInclude: ["fact"], sample: 5, actors: ["actor:a", "actor:b"], limit: 3000 },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(tiesAmongQuery({ tieDocuments: { min: 2 } }, [actorId("a"), actorId("b")], 3000)).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (a:Actor {generation: $generation})<-[:SUBJECT]-(c:Claim)
WHERE a.id IN $actors
  AND any(tie IN c.ties WHERE tie IN shown)
UNWIND [tie IN c.ties WHERE tie IN shown] AS tie
WITH c, tie, a.id AS actor, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE ends[0] = actor AND ends[1] IN $actors
WITH tie, collect(DISTINCT c) AS behind
ORDER BY size(behind) DESC, tie
LIMIT $limit
CALL (behind) {
  UNWIND behind AS c
  RETURN count(c) AS claims, count(DISTINCT c.document) AS documents,
    count(CASE WHEN c.disputed THEN 1 END) AS disputed,
    {fact: count(CASE c.standing WHEN 'fact' THEN 1 END), attributed: count(CASE c.standing WHEN 'attributed' THEN 1 END), alleged: count(CASE c.standing WHEN 'alleged' THEN 1 END), planned: count(CASE c.standing WHEN 'planned' THEN 1 END), hypothetical: count(CASE c.standing WHEN 'hypothetical' THEN 1 END)} AS standings
}
CALL (behind) {
  UNWIND behind AS c
  WITH DISTINCT c.document AS document ORDER BY document LIMIT $sample
  RETURN collect(document) AS documentIds
}
CALL (behind) {
  UNWIND behind AS c
  WITH c.predicate AS predicate, count(c) AS claims ORDER BY claims DESC, predicate LIMIT $sample
  RETURN collect({predicate: predicate, claims: claims}) AS predicates
}
CALL (behind) {
  UNWIND behind AS c
  WITH c ORDER BY c.place LIMIT $sample
  RETURN collect(c.id) AS firstClaims
}
RETURN tie, claims, standings, documents, documentIds, disputed, predicates, firstClaims
ORDER BY claims DESC, tie`,
    params: { tieDocumentsMin: 2, sample: 5, actors: ["actor:a", "actor:b"], limit: 3000 },
  });
});
