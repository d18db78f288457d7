import { FORMATS } from "@tumen/formats";
import {
  connectNeo4j,
  createEmbeddedStore,
  createNeo4jStore,
  type GraphStore,
  loadGraph,
} from "@tumen/graph-store";
import { FIRST_VIEW, type Graph, graphHash } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { composeExport } from "./compose-export.ts";
import { exportRequestSchema } from "./export-request.ts";

const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, CI } = process.env;
const AT = "2026-11-23T12:00:00.000Z";
const CLOCK = () => new Date(AT);

async function bytesFrom(store: GraphStore, given: object): Promise<Buffer> {
  const request = exportRequestSchema.parse({ ...given, exportedAt: AT });
  const { pieces } = await composeExport({ store, clock: CLOCK, version: "0.1.0" }, request);
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece as string));
  return Buffer.concat(parts);
}

/** Requests that between them use every field of a request. */
async function requestsFor(graph: Graph, store: GraphStore) {
  const { ties } = await store.overview({ filter: {}, limit: 25 });
  const [tie] = ties;
  const [claim, ...more] = graph.claims;
  const actor = claim?.subjects[0];
  const event = graph.claims.flatMap((one) => one.events)[0];
  const chosen = [claim, ...more.slice(0, 40)].map((one) => one?.id);
  const places = { [String(actor)]: { x: 0.25, y: -0.75 } };
  return [
    ["everything", {}],
    ["a filter", { filter: { modalities: { exclude: ["planned"] }, disputed: true } }],
    ["the neighbourhood of an actor", { scope: { around: actor }, excerpts: true }],
    ["the neighbourhood of an event", { scope: { around: event } }],
    ["an actor under a filter", { filter: { background: true }, scope: { actor } }],
    ["a tie", { scope: { tie: tie?.id } }],
    ["a pair", { scope: { pair: [tie?.subject, tie?.object] }, excerpts: true }],
    ["chosen claims with a view", { scope: { claims: chosen }, view: FIRST_VIEW, places }],
  ] as const;
}

function bothStores() {
  const graph = randomGraph({ claims: 300, seed: "exports of both stores" });
  const seedHash = graphHash(graph);
  const embedded = createEmbeddedStore(graph, { seedHash });
  const connection = connectNeo4j({
    uri: NEO4J_TEST_URI ?? "",
    user: NEO4J_TEST_USER ?? "neo4j",
    password: NEO4J_TEST_PASSWORD ?? "",
    queryTimeoutMs: 60_000,
  });
  const neo4j = createNeo4jStore(connection);
  beforeAll(async () => {
    await loadGraph(connection, graph, { seedHash });
  });
  afterAll(async () => {
    await neo4j.close();
    await embedded.close();
  });

  it.each(Object.keys(FORMATS))(
    "EP: both stores give the same bytes of every request as %s",
    async (format) => {
      for (const [what, given] of await requestsFor(graph, embedded)) {
        const here = await bytesFrom(embedded, { format, ...given });
        const there = await bytesFrom(neo4j, { format, ...given });
        expect(here.length, what).toBeGreaterThan(100);
        expect(there.toString("latin1"), what).toBe(here.toString("latin1"));
      }
    },
  );
}

if (NEO4J_TEST_URI) describe("exports from a real Neo4j", bothStores);
else if (CI === "true") {
  test("NEO4J_TEST_URI names a Neo4j", () => {
    throw new Error("CI must run these tests: set NEO4J_TEST_URI, _USER and _PASSWORD.");
  });
} else {
  describe.skip("exports from a Neo4j (left out: NEO4J_TEST_URI names none)", bothStores);
}
