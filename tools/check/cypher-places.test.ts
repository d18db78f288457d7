import { expect, test } from "vitest";
import { cypherPlaces } from "./cypher-places.mjs";

test.each([
  "MATCH (a:Actor) RETURN a",
  "  OPTIONAL MATCH (a)-[:SAYS]->(b)",
  "MERGE (a:Actor {id: $id})",
  "MATCH path = (a)--(b)",
  "UNWIND $rows AS row",
  "MATCH (n) DETACH DELETE n",
  "CREATE CONSTRAINT actor_id IF NOT EXISTS",
  "CREATE FULLTEXT INDEX names",
  "CALL db.awaitIndexes()",
])("%s is found outside the store", (statement) => {
  const text = `const before = 1;\nconst query = "${statement}";\n`;
  expect(cypherPlaces("apps/api/src/main.ts", text)).toEqual(["apps/api/src/main.ts:2"]);
});

test("the store and the Cypher format may hold Cypher", () => {
  const text = "MATCH (n) RETURN n";
  expect(cypherPlaces("packages/graph-store/src/neo4j/queries/a.ts", text)).toEqual([]);
  expect(cypherPlaces("packages/formats/src/cypher/write-cypher.ts", text)).toEqual([]);
});

test("prose and identifiers are no Cypher", () => {
  const text =
    "// a match (see below) may merge (twice)\ncreate(unwind);\nconst MATCHES = new Set([1]);\n";
  expect(cypherPlaces("apps/web/src/board/board.ts", text)).toEqual([]);
});
