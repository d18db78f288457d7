import { type Graph, graphHash } from "@tumen/model";
import { describe, test } from "vitest";
import { connectNeo4j, type Neo4jConnection, type Neo4jOptions } from "../connect-neo4j.ts";
import { createNeo4jStore } from "../create-neo4j-store.ts";
import { loadGraph } from "../load-graph.ts";
import { graphRows } from "../rows/graph-rows.ts";

const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, CI } = process.env;

/** Where the database for tests is. */
export const TEST_DATABASE = {
  uri: NEO4J_TEST_URI ?? "",
  user: NEO4J_TEST_USER ?? "neo4j",
  password: NEO4J_TEST_PASSWORD ?? "",
} as const satisfies Neo4jOptions;

/** Connects to the database for tests. */
export function connectForTests(more: Partial<Neo4jOptions> = {}): Neo4jConnection {
  return connectNeo4j({ ...TEST_DATABASE, queryTimeoutMs: 60_000, ...more });
}

/** A suite that needs a real Neo4j: left out with the reason where none is given, a failure in CI. */
export function describeWithNeo4j(name: string, suite: () => void): void {
  if (NEO4J_TEST_URI !== undefined && NEO4J_TEST_URI !== "") {
    describe(name, suite);
  } else if (CI === "true") {
    test(`${name}: NEO4J_TEST_URI names a Neo4j`, () => {
      throw new Error("CI must run these tests: set NEO4J_TEST_URI, _USER and _PASSWORD.");
    });
  } else {
    describe.skip(`${name} (left out: NEO4J_TEST_URI names no Neo4j)`, suite);
  }
}

/** Loads a graph as a new generation and gives the store that answers from it. */
export async function loadForTests(graph: Graph) {
  const connection = connectForTests();
  await loadGraph(connection, graph, { seedHash: graphHash(graph) });
  return createNeo4jStore(connection);
}

/** Rows of a text that tests ask the database itself. */
export async function ask(connection: Neo4jConnection, text: string, params = {}) {
  return connection.read((run) => run({ text, params }));
}

/** Changes something by hand, as no part of the product does. */
export async function change(connection: Neo4jConnection, text: string, params = {}) {
  await connection.write((run) => run({ text, params }));
}

/** Removes everything, also what is not ours: the database is for tests alone. */
export async function emptyDatabase(connection: Neo4jConnection): Promise<void> {
  for (const label of ["Claim", "Quote", "Event", "Passage", "Actor"]) {
    await connection.command({
      text: `MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS`,
      params: {},
    });
  }
  await connection.command({ text: "MATCH (n) DETACH DELETE n", params: {} });
}

/** How many nodes there are. */
export async function countNodes(connection: Neo4jConnection): Promise<number> {
  const [row] = await ask(connection, "MATCH (n) RETURN count(n) AS nodes");
  return Number(row?.["nodes"]);
}

/** How many nodes a graph makes in a generation, with the announcement of the generation. */
export function nodesOf(graph: Graph): number {
  const parts = [...graphRows(graph)].flatMap((part) => part.nodes);
  return parts.reduce((sum, one) => sum + one.rows.length, 1);
}
