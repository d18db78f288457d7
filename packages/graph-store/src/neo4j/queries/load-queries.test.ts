import { expect, test } from "vitest";
import {
  awaitWordsQuery,
  countGenerationQuery,
  createEdgesQuery,
  createGenerationQuery,
  createNodesQuery,
  createPointerQuery,
  dropGenerationsQuery,
  lockPointerQuery,
  sweepQuery,
  switchPointerQuery,
} from "./load-queries.ts";

const counts = { publishers: 1, documents: 2, actors: 3, events: 4, claims: 5, relations: 6 };

test("seeing that there is a pointer", () => {
  expect(createPointerQuery()).toEqual({
    text: `MERGE (p:TumenPointer {id: 'current'}) ON CREATE SET p:\`Tumen\``,
    params: {},
  });
});

test("taking the lock", () => {
  expect(lockPointerQuery()).toEqual({
    text: `MATCH (p:TumenPointer {id: 'current'})
SET p.locked = true
WITH p
OPTIONAL MATCH (g:TumenGeneration {generation: p.generation})
RETURN p.generation AS generation, p.seedHash AS seedHash, g.layout AS layout`,
    params: {},
  });
});

test("switching", () => {
  expect(switchPointerQuery(7, "ab")).toEqual({
    text: `MATCH (p:TumenPointer {id: 'current'})
SET p = {id: 'current', generation: $generation, seedHash: $seedHash}`,
    params: { generation: 7, seedHash: "ab" },
  });
});

test("announcing", () => {
  expect(createGenerationQuery(7, "ab", counts)).toEqual({
    text: `CREATE (g:\`Tumen\`:TumenGeneration)
SET g = $counts, g.generation = $generation, g.seedHash = $seedHash, g.layout = $layout`,
    params: {
      generation: 7,
      seedHash: "ab",
      counts: { publishers: 1, documents: 2, actors: 3, events: 4, claims: 5, relations: 6 },
      layout: 2,
    },
  });
});

test("taking announcements away", () => {
  expect(dropGenerationsQuery(6)).toEqual({
    text: `MATCH (g:\`Tumen\`:TumenGeneration)
WHERE g.generation <> $current
DELETE g
RETURN count(g) AS swept`,
    params: { current: 6 },
  });
});

test("sweeping claims", () => {
  expect(sweepQuery("Claim", 6)).toEqual({
    text: `MATCH (n:\`Tumen\`:\`Claim\`)
WHERE n.generation <> $current
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 500 ROWS
RETURN count(*) AS swept`,
    params: { current: 6 },
  });
});

test("sweeping what is left", () => {
  expect(sweepQuery("Tumen", 6)).toEqual({
    text: `MATCH (n:\`Tumen\`:\`Tumen\`)
WHERE n.generation <> $current
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 500 ROWS
RETURN count(*) AS swept`,
    params: { current: 6 },
  });
});

test("writing nodes", () => {
  expect(createNodesQuery({ label: "Actor", rows: [{ id: "actor:a", name: "A" }] }, 7)).toEqual({
    text: `UNWIND $rows AS row
CREATE (n:\`Tumen\`:\`Actor\` {generation: $generation})
SET n += row`,
    params: { generation: 7, rows: [{ id: "actor:a", name: "A" }] },
  });
});

test("writing relationships", () => {
  expect(
    createEdgesQuery(
      {
        type: "SUBJECT",
        fromLabel: "Claim",
        toLabel: "Actor",
        rows: [{ from: "claim:x", to: "actor:a", properties: { order: 0 } }],
      },
      7,
    ),
  ).toEqual({
    text: `UNWIND $rows AS row
MATCH (a:\`Claim\` {generation: $generation, id: row.from})
MATCH (b:\`Actor\` {generation: $generation, id: row.to})
CREATE (a)-[r:\`SUBJECT\`]->(b)
SET r = row.properties`,
    params: { generation: 7, rows: [{ from: "claim:x", to: "actor:a", properties: { order: 0 } }] },
  });
});

test("counting", () => {
  expect(countGenerationQuery(7)).toEqual({
    text: `MATCH (n:\`Tumen\`)
WHERE n.generation = $generation AND NOT n:TumenGeneration AND NOT n:TumenPointer
RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges`,
    params: { generation: 7 },
  });
});

test("waiting for full-text search", () => {
  expect(awaitWordsQuery()).toEqual({
    text: `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`,
    params: {},
  });
});
