import { countGraph, type Graph, graphHash, sortGraph } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectSubgraph } from "../collect-subgraph.ts";
import { createNeo4jStore } from "./create-neo4j-store.ts";
import { type LoadProgress, loadGraph } from "./load-graph.ts";
import { lockSeeds } from "./seed-lock.ts";
import {
  ask,
  change,
  connectForTests,
  countNodes,
  describeWithNeo4j,
  emptyDatabase,
  nodesOf,
} from "./testing/test-database.ts";

/** The pointer is the one node that belongs to no generation. */
const POINTER = 1;

const a = randomGraph({ claims: 300, seed: "load a" });
const b = randomGraph({ claims: 200, seed: "load b" });

describeWithNeo4j("loading", () => {
  const connection = connectForTests();
  const store = createNeo4jStore(connection);
  const load = (graph: Graph) => loadGraph(connection, graph, { seedHash: graphHash(graph) });
  const readBack = async () => collectSubgraph((await store.subgraph({ filter: {} })).records);

  beforeAll(() => emptyDatabase(connection));
  afterAll(() => store.close());

  test("before the first load every question says what to do", async () => {
    await expect(store.state()).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: "This Neo4j holds no data yet. Load the seed first: npm run seed",
    });
  });

  test("what is read back is what was loaded, in the order of files", async () => {
    const steps: LoadProgress[] = [];
    const result = await loadGraph(connection, a, {
      seedHash: graphHash(a),
      onProgress: (one) => steps.push(one),
    });
    expect(result).toEqual({
      outcome: "loaded",
      seedHash: graphHash(a),
      counts: countGraph(a),
      swept: 0,
      elapsedMs: expect.any(Number),
    });
    expect(steps[0]).toEqual({ step: "sweeping", nodes: 0, edges: 0 });
    expect(steps.at(-1)).toEqual({
      step: "switching",
      nodes: nodesOf(a) - 1,
      edges: expect.any(Number),
    });
    const read = await readBack();
    expect(read).toEqual(sortGraph(a));
    expect(graphHash(read)).toBe(graphHash(a));
    expect(await store.state()).toEqual({
      store: "neo4j",
      seedHash: graphHash(a),
      counts: countGraph(a),
    });
  });

  test("what another version of the program loaded is not read, and loaded anew", async () => {
    for (const change of ["g.layout = 1", "g.layout = null"]) {
      await connection.write((run) =>
        run({ text: `MATCH (g:TumenGeneration) SET ${change}`, params: {} }),
      );
      await expect(store.state()).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message:
          "This Neo4j was loaded by another version of Tumen. Load the seed again: npm run seed",
      });
      expect(await load(a)).toMatchObject({ outcome: "loaded", seedHash: graphHash(a) });
      expect(await load(a)).toMatchObject({ outcome: "unchanged" });
      expect(graphHash(await readBack())).toBe(graphHash(a));
    }
  });

  test("every node is ours by label, is of one kind and has an id within its generation", async () => {
    const rows = await ask(
      connection,
      `MATCH (n) WHERE NOT n:TumenPointer AND NOT n:TumenGeneration
       RETURN count(CASE WHEN n:Tumen AND size(labels(n)) = 2 THEN 1 END) AS ours,
         count(DISTINCT [n.generation, n.id]) AS ids, count(n) AS nodes`,
    );
    const nodes = nodesOf(a) - 1;
    expect(rows).toEqual([{ ours: nodes, ids: nodes, nodes }]);
  });

  test("the same seed again loads nothing", async () => {
    expect(await load(a)).toMatchObject({ outcome: "unchanged", swept: 0, counts: countGraph(a) });
    expect(await countNodes(connection)).toBe(POINTER + nodesOf(a));
  });

  test("another seed stands beside the one it replaces, whose removed records are not read", async () => {
    expect(await load(b)).toMatchObject({ outcome: "loaded", swept: 0 });
    expect(await countNodes(connection)).toBe(POINTER + nodesOf(a) + nodesOf(b));
    expect(await readBack()).toEqual(sortGraph(b));
  });

  test("the next seed sweeps what is not read, also when it loads nothing", async () => {
    expect(await load(b)).toMatchObject({ outcome: "unchanged", swept: nodesOf(a) });
    expect(await countNodes(connection)).toBe(POINTER + nodesOf(b));
    expect(await readBack()).toEqual(sortGraph(b));
  });

  test("a graph whose references do not resolve is refused, and the one before is still read", async () => {
    const [first, ...others] = a.actors;
    const broken = { ...a, actors: others };
    await expect(loadGraph(connection, broken, { seedHash: "broken" })).rejects.toMatchObject({
      code: "INVALID",
      message: expect.stringContaining(String(first?.id)),
    });
    expect(await readBack()).toEqual(sortGraph(b));
    expect(await load(b)).toMatchObject({ outcome: "unchanged" });
    expect(await countNodes(connection)).toBe(POINTER + nodesOf(b));
  });

  test("while another seed holds the lock a seed is refused at once, and is let in afterwards", async () => {
    const other = connectForTests();
    const lock = await lockSeeds(other);
    const start = performance.now();
    await expect(load(a)).rejects.toMatchObject({
      code: "CONFLICT",
      message: "Another seed is loading into this database. Wait until it has ended.",
    });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(await readBack()).toEqual(sortGraph(b));
    await lock.release();
    await other.close();
    expect(await load(a)).toMatchObject({ outcome: "loaded" });
    expect(await readBack()).toEqual(sortGraph(a));
  });

  describe("beside data of others", () => {
    const foreign = "CREATE (:Person {name: 'Ann'})-[:KNOWS]->(:Claim {text: 'hers'})";
    const hers = "MATCH (p:Person)-[:KNOWS]->(c:Claim) RETURN p.name AS name, c.text AS text";

    beforeAll(() => change(connection, foreign));
    afterAll(() => change(connection, "MATCH (n) WHERE NOT n:Tumen DETACH DELETE n"));

    test("a load is refused and says what it found", async () => {
      await expect(load(b)).rejects.toMatchObject({
        code: "CONFLICT",
        message:
          "This database holds 2 nodes that are not Tumen's (Claim, Person). Use an empty database, or allow foreign data.",
      });
      expect(await readBack()).toEqual(sortGraph(a));
    });

    test("where it is allowed, both are left alone", async () => {
      const options = { seedHash: graphHash(b), allowForeign: true };
      expect(await loadGraph(connection, b, options)).toMatchObject({ outcome: "loaded" });
      expect(await loadGraph(connection, b, options)).toMatchObject({ outcome: "unchanged" });
      expect(await readBack()).toEqual(sortGraph(b));
      expect(await ask(connection, hers)).toEqual([{ name: "Ann", text: "hers" }]);
      expect(await countNodes(connection)).toBe(POINTER + nodesOf(b) + 2);
    });
  });
});
