import { expect, test } from "vitest";
import { rankedActorsQuery } from "./ranked-actors-query.ts";

test("without a filter", () => {
  expect(rankedActorsQuery({}, 25)).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WITH c, c.ends AS ends
UNWIND c.actors AS actor
WITH actor, count(c) AS claims, count(DISTINCT c.document) AS documents,
  count(CASE WHEN actor IN ends THEN 1 END) AS tied
WHERE tied > 0
WITH actor, claims, documents
ORDER BY claims DESC, actor
LIMIT $limit
MATCH (a:Actor {generation: $generation, id: actor})
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor, claims, documents
ORDER BY claims DESC, a.id`,
    params: { limit: 25 },
  });
});

test("under a filter", () => {
  expect(rankedActorsQuery({ modalities: { include: ["fact"] } }, 25)).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
WITH c, c.ends AS ends
UNWIND c.actors AS actor
WITH actor, count(c) AS claims, count(DISTINCT c.document) AS documents,
  count(CASE WHEN actor IN ends THEN 1 END) AS tied
WHERE tied > 0
WITH actor, claims, documents
ORDER BY claims DESC, actor
LIMIT $limit
MATCH (a:Actor {generation: $generation, id: actor})
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor, claims, documents
ORDER BY claims DESC, a.id`,
    params: { modalitiesInclude: ["fact"], limit: 25 },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(rankedActorsQuery({ tieDocuments: { min: 2 } }, 25)).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (c:Claim {generation: $generation})
WHERE any(tie IN c.ties WHERE tie IN shown)
WITH c, reduce(ends = [], tie IN [tie IN c.ties WHERE tie IN shown] | ends + [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end]) AS ends
UNWIND c.actors AS actor
WITH actor, count(c) AS claims, count(DISTINCT c.document) AS documents,
  count(CASE WHEN actor IN ends THEN 1 END) AS tied
WHERE tied > 0
WITH actor, claims, documents
ORDER BY claims DESC, actor
LIMIT $limit
MATCH (a:Actor {generation: $generation, id: actor})
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor, claims, documents
ORDER BY claims DESC, a.id`,
    params: { tieDocumentsMin: 2, limit: 25 },
  });
});
