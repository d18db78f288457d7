import { connect as connectSocket, createServer, type Server, type Socket } from "node:net";
import { graphHash, sortGraph } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerQuestion } from "./answer-question.ts";
import { connectNeo4j } from "./connect-neo4j.ts";
import { createNeo4jStore } from "./create-neo4j-store.ts";
import { loadGraph } from "./load-graph.ts";
import {
  ask,
  change,
  connectForTests,
  describeWithNeo4j,
  emptyDatabase,
  TEST_DATABASE,
} from "./testing/test-database.ts";
import { verifyGraph } from "./verify-graph.ts";

const graph = randomGraph({ claims: 400, seed: "safety" });
const others = ["second", "third"].map((seed) => randomGraph({ claims: 50, seed }));

const ENDLESS =
  "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a % 7 + b) AS endless";
const running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless'";

async function untilNoneRuns(connection: ReturnType<typeof connectForTests>): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const rows = await connection.command({ text: running, params: {} });
    const endless = rows.filter((one) => !String(one["currentQuery"]).startsWith("SHOW"));
    if (endless.length === 0) return 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Number.POSITIVE_INFINITY;
}

describeWithNeo4j("safety", () => {
  const connection = connectForTests();
  const store = createNeo4jStore(connection);
  const load = (one: typeof graph) => loadGraph(connection, one, { seedHash: graphHash(one) });

  beforeAll(async () => {
    await emptyDatabase(connection);
    await load(graph);
  });
  afterAll(() => store.close());

  test("the database refuses a write in what the store reads with", async () => {
    await expect(
      connection.read((run) => run({ text: "CREATE (n:Tumen) RETURN n", params: {} })),
    ).rejects.toMatchObject({ code: "Neo.ClientError.Statement.AccessMode" });
  });

  test("the database ends a question at its time limit", async () => {
    const hasty = connectForTests({ queryTimeoutMs: 600 });
    const start = performance.now();
    await expect(hasty.read((run) => run({ text: ENDLESS, params: {} }))).rejects.toMatchObject({
      code: "TIMEOUT",
      message: "The question took longer than the time limit and was ended. Ask for less at once.",
    });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(await untilNoneRuns(connection)).toBe(0);
    await hasty.close();
  });

  test("a question that is given up ends at the database too", async () => {
    const controller = new AbortController();
    const asked = connection.read((run) => run({ text: ENDLESS, params: {} }), {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error("the reader left")), 300);
    await expect(asked).rejects.toThrow("the reader left");
    expect(await untilNoneRuns(connection)).toBe(0);
    await expect(store.state()).resolves.toMatchObject({ seedHash: graphHash(graph) });
  });

  test("a question that was given up before is not asked", async () => {
    const asking = { signal: AbortSignal.abort(new Error("never mind")) };
    await expect(store.overview({ filter: {}, limit: 5 }, asking)).rejects.toThrow("never mind");
  });

  describe("what is changed by hand", () => {
    const claim = String(sortGraph(graph).claims[7]?.id);
    const set = (assignment: string) =>
      change(connection, `MATCH (c:Claim {id: $claim}) SET ${assignment}`, { claim });

    test("nothing differs after a load", async () => {
      const { seedHash, ...found } = await verifyGraph(connection);
      expect(found).toEqual({
        graphHash: seedHash,
        counts: expect.anything(),
        differences: [],
        differenceCount: 0,
      });
    });

    test("one property of a record changes the hash", async () => {
      await set("c.before = c.credibilityWhy, c.credibilityWhy = 'changed by hand'");
      const found = await verifyGraph(connection);
      expect(found.graphHash).not.toBe(found.seedHash);
      await set("c.credibilityWhy = c.before, c.before = null");
      expect((await verifyGraph(connection)).graphHash).toBe(found.seedHash);
    });

    test("a derived property is told with what it should be", async () => {
      const [row] = await ask(connection, "MATCH (c:Claim {id: $claim}) RETURN c.place AS place", {
        claim,
      });
      await set("c.before = c.place, c.place = '9 somewhere'");
      const { differences, graphHash: found, seedHash } = await verifyGraph(connection);
      expect(found).toBe(seedHash);
      expect(differences).toEqual([
        { at: claim, property: "before", stored: row?.["place"], expected: undefined },
        { at: claim, property: "place", stored: "9 somewhere", expected: row?.["place"] },
      ]);
      await set("c.place = c.before, c.before = null");
    });

    test("a node and a relationship too many are told", async () => {
      await change(
        connection,
        `MATCH (c:Claim {id: $claim}), (g:TumenGeneration)
         CREATE (c)-[:MARK]->(:Tumen:Quote {generation: g.generation, id: 'stray'})`,
        { claim },
      );
      const { differences } = await verifyGraph(connection);
      expect(differences.map((one) => [one.at, one.property])).toEqual([
        ["generation", "nodes"],
        ["generation", "edges"],
      ]);
      await change(connection, "MATCH (q:Quote {id: 'stray'}) DETACH DELETE q");
    });

    test("a relationship that is gone is told", async () => {
      const link = "MATCH (c:Claim {id: $claim})-[r:SUPPORTED_BY {order: 0}]->(q)";
      const [row] = await ask(connection, `${link} RETURN q.id AS quote`, { claim });
      await change(connection, `${link} DELETE r`, { claim });
      await expect(verifyGraph(connection)).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message: "The records in Neo4j are not as the seed wrote them. Run the seed again.",
      });
      await change(
        connection,
        "MATCH (c:Claim {id: $claim}), (q:Quote {id: $quote}) CREATE (c)-[:SUPPORTED_BY {order: 0}]->(q)",
        { claim, quote: row?.["quote"] },
      );
      expect((await verifyGraph(connection)).differences).toEqual([]);
    });
  });

  describe("where it cannot be reached", () => {
    const unavailable = (message: string) => ({ code: "UNAVAILABLE", message });

    test("an address where nobody listens", async () => {
      const nobody = connectForTests({ uri: "bolt://127.0.0.1:9" });
      await expect(createNeo4jStore(nobody).state()).rejects.toMatchObject(
        unavailable("Neo4j cannot be reached or is not ready."),
      );
      await nobody.close();
    });

    test("an address that is none", () => {
      expect(() => connectNeo4j({ ...TEST_DATABASE, uri: "http://127.0.0.1" })).toThrow(
        expect.objectContaining(unavailable('"http://127.0.0.1" is not the address of a Neo4j.')),
      );
    });

    test("a password that is not the user's", async () => {
      const stranger = connectForTests({ password: "not this one" });
      await expect(createNeo4jStore(stranger).state()).rejects.toMatchObject(
        unavailable("Neo4j does not accept the user and password."),
      );
      await stranger.close();
    });

    test("a database that is not there", async () => {
      const lost = connectForTests({ database: "nowhere" });
      await expect(createNeo4jStore(lost).state()).rejects.toMatchObject(
        unavailable("Neo4j has no database of this name."),
      );
      await lost.close();
    });
  });

  test("after a break of the connection the next question is answered", async () => {
    const { hostname, port } = new URL(TEST_DATABASE.uri);
    const sockets = new Set<Socket>();
    let server: Server | undefined;
    const listen = (at: number) =>
      new Promise<number>((resolve) => {
        const started = createServer((near) => {
          const far = connectSocket(Number(port || 7687), hostname);
          for (const one of [near, far]) {
            sockets.add(one);
            one.on("error", () => one.destroy());
            one.on("close", () => sockets.delete(one));
          }
          near.pipe(far).pipe(near);
        });
        server = started.listen(at, "127.0.0.1", () => {
          const address = started.address();
          resolve(typeof address === "object" && address !== null ? address.port : 0);
        });
      });
    const cut = async () => {
      for (const one of sockets) one.destroy();
      await new Promise((resolve) => server?.close(resolve));
    };
    const between = await listen(0);
    const shaky = createNeo4jStore(connectForTests({ uri: `bolt://127.0.0.1:${between}` }));
    await expect(shaky.state()).resolves.toMatchObject({ store: "neo4j" });
    await cut();
    await expect(shaky.state()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await listen(between);
    await expect(shaky.state()).resolves.toMatchObject({ seedHash: graphHash(graph) });
    await shaky.close();
    await cut();
  });

  test("a question whose data are swept meanwhile is asked again of the new ones", async () => {
    const asked: string[] = [];
    const answered = await answerQuestion(connection, async ({ seedHash }) => {
      asked.push(seedHash);
      if (asked.length === 1) for (const one of others) await load(one);
      return seedHash;
    });
    const last = graphHash(others[1] ?? graph);
    expect(answered).toBe(last);
    expect(asked).toEqual([graphHash(graph), last]);
  });

  test("a subgraph whose data are swept while it is read ends with an error, not short", async () => {
    await load(graph);
    const { records } = await store.subgraph({ filter: {} });
    const reading = records[Symbol.asyncIterator]();
    await expect(reading.next()).resolves.toMatchObject({ done: false });
    for (const one of others) await load(one);
    const rest = (async () => {
      while (!(await reading.next()).done);
    })();
    await expect(rest).rejects.toMatchObject({
      code: "CONFLICT",
      message: "The data was replaced while it was being read. Ask again.",
    });
  });
});
