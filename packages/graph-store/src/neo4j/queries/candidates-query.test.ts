import { expect, test } from "vitest";
import { candidatesQuery } from "./candidates-query.ts";

const query = { words: ["treaty"] };
const page = { skip: 0, limit: 1000 };

test("Actor: everywhere", () => {
  expect(candidatesQuery("Actor", query, {}, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS a, score
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor
ORDER BY score DESC`,
    params: {
      index: "tumen_actor_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("Actor: within a filter", () => {
  expect(candidatesQuery("Actor", query, { modalities: { include: ["fact"] } }, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
  AND EXISTS { MATCH (n)<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim) WHERE c.modality IN $modalitiesInclude }
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS a, score
RETURN {
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
} AS actor
ORDER BY score DESC`,
    params: {
      modalitiesInclude: ["fact"],
      index: "tumen_actor_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("Event: everywhere", () => {
  expect(candidatesQuery("Event", query, {}, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS e, score
RETURN {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]]
} AS event
ORDER BY score DESC`,
    params: {
      index: "tumen_event_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("Event: within a filter", () => {
  expect(candidatesQuery("Event", query, { modalities: { include: ["fact"] } }, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
  AND EXISTS { MATCH (n)<-[:ABOUT]-(c:Claim) WHERE c.modality IN $modalitiesInclude }
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS e, score
RETURN {
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]]
} AS event
ORDER BY score DESC`,
    params: {
      modalitiesInclude: ["fact"],
      index: "tumen_event_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("Claim: everywhere", () => {
  expect(candidatesQuery("Claim", query, {}, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS c, score
RETURN c.id AS id, c.text AS text,
  [(c)-[r:SUPPORTED_BY]->(one:Quote) | [r.order, one.exact]] AS quotes
ORDER BY score DESC`,
    params: {
      index: "tumen_claim_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("Claim: within a filter", () => {
  expect(candidatesQuery("Claim", query, { modalities: { include: ["fact"] } }, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
  AND any(c IN [n] WHERE c.modality IN $modalitiesInclude)
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS c, score
RETURN c.id AS id, c.text AS text,
  [(c)-[r:SUPPORTED_BY]->(one:Quote) | [r.order, one.exact]] AS quotes
ORDER BY score DESC`,
    params: {
      modalitiesInclude: ["fact"],
      index: "tumen_claim_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("Passage: everywhere", () => {
  expect(candidatesQuery("Passage", query, {}, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS p, score
MATCH (p)<-[:HAS_PASSAGE]-(d:Document)
RETURN d.id AS document, p.text AS text, p.start AS start, p.end AS end
ORDER BY score DESC`,
    params: {
      index: "tumen_passage_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("Passage: within a filter", () => {
  expect(candidatesQuery("Passage", query, { modalities: { include: ["fact"] } }, page)).toEqual({
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
  AND EXISTS { MATCH (n)<-[:HAS_PASSAGE]-(d:Document)<-[:IN]-(:Quote)<-[:SUPPORTED_BY]-(c:Claim) WHERE c.modality IN $modalitiesInclude }
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS p, score
MATCH (p)<-[:HAS_PASSAGE]-(d:Document)
RETURN d.id AS document, p.text AS text, p.start AS start, p.end AS end
ORDER BY score DESC`,
    params: {
      modalitiesInclude: ["fact"],
      index: "tumen_passage_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 0,
      limit: 1000,
    },
  });
});

test("within a filter that counts documents per tie, a later page", () => {
  expect(
    candidatesQuery("Claim", query, { tieDocuments: { min: 2 } }, { skip: 1000, limit: 1000 }),
  ).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score
WHERE n.generation = $generation
  AND any(c IN [n] WHERE any(tie IN c.ties WHERE tie IN shown))
WITH n, score, count(*) AS once
WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit
WITH n AS c, score
RETURN c.id AS id, c.text AS text,
  [(c)-[r:SUPPORTED_BY]->(one:Quote) | [r.order, one.exact]] AS quotes
ORDER BY score DESC`,
    params: {
      tieDocumentsMin: 2,
      index: "tumen_claim_words",
      words: "+(treaty^4 treaty*^2 treaty~1)",
      skip: 1000,
      limit: 1000,
    },
  });
});
