import { graphHash, SECTIONS } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collectSubgraph } from "../collect-subgraph.ts";
import { createEmbeddedStore } from "../embedded/create-embedded-store.ts";
import { connectNeo4j, type Neo4jConnection } from "./connect-neo4j.ts";
import { createNeo4jStore } from "./create-neo4j-store.ts";
import { loadGraph } from "./load-graph.ts";
import { lockSeeds } from "./seed-lock.ts";
import {
  connectForTests,
  describeWithNeo4j,
  emptyDatabase,
  TEST_DATABASE,
} from "./testing/test-database.ts";

const A = randomGraph({ claims: 400, seed: "load-a" });
const B = randomGraph({ claims: 350, seed: "load-b" });

describeWithNeo4j("loading into Neo4j", () => {
  let connection: Neo4jConnection;

  beforeAll(async () => {
    connection = connectForTests();
    await emptyDatabase(connection);
  });
  afterAll(async () => {
    await emptyDatabase(connection);
    await connection.close();
  });

  const hashReadBack = async () => {
    const { records } = await createNeo4jStore(connection).subgraph({ filter: {} });
    return graphHash(await collectSubgraph(records));
  };
  const count = async (text: string) => {
    const [row] = await connection.read((run) => run({ text, params: {} }));
    return row?.["n"];
  };

  it("gives back the graph that was loaded, with its hash, as the embedded store does", async () => {
    const result = await loadGraph(connection, A, { seedHash: graphHash(A) });
    expect(result.outcome).toBe("loaded");
    const embedded = await createEmbeddedStore(A).subgraph({ filter: {} });
    const { records } = await createNeo4jStore(connection).subgraph({ filter: {} });
    const [here, there] = [await collectSubgraph(records), await collectSubgraph(embedded.records)];
    for (const section of SECTIONS) expect(here[section]).toEqual(there[section]);
    expect(graphHash(here)).toBe(graphHash(A));
  });

  it("loads nothing where the seed is the same", async () => {
    const before = await count("MATCH (n:Tumen) RETURN count(n) AS n");
    const again = await loadGraph(connection, A, { seedHash: graphHash(A) });
    expect([again.outcome, again.swept]).toEqual(["unchanged", 0]);
    expect(await count("MATCH (n:Tumen) RETURN count(n) AS n")).toBe(before);
    expect(await hashReadBack()).toBe(graphHash(A));
  });

  it("changes its hash when one property is altered by hand", async () => {
    const text = "MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 SET c.text = c.text + $more";
    await connection.write((run) => run({ text, params: { more: " altered" } }));
    expect(await hashReadBack()).not.toBe(graphHash(A));
    await connection.write((run) =>
      run({
        text: "MATCH (c:Claim) WHERE c.text ENDS WITH $more SET c.text = left(c.text, size(c.text) - size($more))",
        params: { more: " altered" },
      }),
    );
    expect(await hashReadBack()).toBe(graphHash(A));
  });

  it("reads only the new graph after a second load, and the third sweeps the first", async () => {
    await loadGraph(connection, B, { seedHash: graphHash(B) });
    expect(await hashReadBack()).toBe(graphHash(B));
    const two = await count("MATCH (n:Claim) RETURN count(n) AS n");
    expect(two).toBe(A.claims.length + B.claims.length);
    const third = await loadGraph(connection, A, { seedHash: graphHash(A) });
    expect(third.swept).toBeGreaterThan(A.claims.length);
    expect(await hashReadBack()).toBe(graphHash(A));
    expect(await count("MATCH (n:Claim) RETURN count(n) AS n")).toBe(two);
  });

  it("refuses a database that holds anything not ours, and touches nothing of it", async () => {
    const write = (text: string) => connection.write((run) => run({ text, params: {} }));
    await write("CREATE (:Invoice {number: 7})");
    await expect(loadGraph(connection, B, { seedHash: graphHash(B) })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("1 nodes that are not Tumen's (Invoice)"),
    });
    await loadGraph(connection, B, { seedHash: graphHash(B), allowForeign: true });
    expect(await count("MATCH (i:Invoice) WHERE i.number = 7 RETURN count(i) AS n")).toBe(1);
    await write("MATCH (i:Invoice) DELETE i");
  });

  it("keeps two seeds apart", async () => {
    const other = connectForTests();
    const lock = await lockSeeds(other);
    await expect(loadGraph(connection, A, { seedHash: graphHash(A) })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("Another seed is loading"),
    });
    await lock.release();
    await other.close();
    expect((await loadGraph(connection, A, { seedHash: graphHash(A) })).outcome).toBe("loaded");
  });

  it("refuses a write in a read transaction, at the database itself", async () => {
    const before = await count("MATCH (n) RETURN count(n) AS n");
    await expect(
      connection.read((run) => run({ text: "CREATE (n:Tumen {generation: -1})", params: {} })),
    ).rejects.toThrow();
    expect(await count("MATCH (n) RETURN count(n) AS n")).toBe(before);
  });

  it("ends a slow question at its time limit and says so", async () => {
    const impatient = connectForTests({ queryTimeoutMs: 700 });
    const slow = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n";
    await expect(impatient.read((run) => run({ text: slow, params: {} }))).rejects.toMatchObject({
      code: "TIMEOUT",
    });
    await impatient.close();
  });

  it("ends a question at the database when the client leaves", async () => {
    const controller = new AbortController();
    const slow =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS leaving";
    const asked = connection.read((run) => run({ text: slow, params: {} }), {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(), 500);
    await expect(asked).rejects.toThrow();
    const left = async () => {
      const rows = await connection.command({
        text: "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery ENDS WITH 'AS leaving' AND status = 'Running' RETURN count(*) AS n",
        params: {},
      });
      return rows[0]?.["n"];
    };
    await expect.poll(left, { timeout: 10_000 }).toBe(0);
  });

  it("says that the database is away, and is back by itself", async () => {
    const away = connectNeo4j({ ...TEST_DATABASE, uri: "bolt://127.0.0.1:9" });
    await expect(createNeo4jStore(away).state()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await away.close();
    await expect(createNeo4jStore(connection).state()).resolves.toMatchObject({ store: "neo4j" });
  });
});
