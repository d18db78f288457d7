import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import {
  canonicalJson,
  claimsRequestSchema,
  facetsRequestSchema,
  type Graph,
  graphHash,
  overviewRequestSchema,
  searchRequestSchema,
  timelineRequestSchema,
} from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collectSubgraph } from "../collect-subgraph.ts";
import { createEmbeddedStore } from "../embedded/create-embedded-store.ts";
import type { GraphStore } from "../graph-store.ts";
import { createNeo4jStore } from "./create-neo4j-store.ts";
import { loadGraph } from "./load-graph.ts";
import {
  connectForTests,
  countNodes,
  describeWithNeo4j,
  emptyDatabase,
  nodesOf,
} from "./testing/test-database.ts";

const MOMENTS = 20;
/** The last moment lies this far behind the measured end of a load. */
const BEYOND_END = 1.1;
const POINTER = 1;
const CHILD = fileURLToPath(new URL("./testing/seed-child.ts", import.meta.url));

const sizeOfB = { claims: 2_500, seed: "kill b" };
const a = randomGraph({ claims: 300, seed: "kill a" });
const b = randomGraph(sizeOfB);

/** Questions that touch every kind of record, full-text search and paging included. */
const QUESTIONS: readonly ((store: GraphStore) => Promise<unknown>)[] = [
  async (store) => {
    const { seedHash, counts } = await store.state();
    return { seedHash, counts };
  },
  (store) => store.overview(overviewRequestSchema.parse({ limit: 10 })),
  (store) => store.claims(claimsRequestSchema.parse({ limit: 20 })),
  (store) => store.claims(claimsRequestSchema.parse({ filter: { disputed: true }, limit: 20 })),
  (store) => store.facets(facetsRequestSchema.parse({})),
  (store) => store.search(searchRequestSchema.parse({ text: "treaty", limit: 10 })),
  (store) => store.timeline(timelineRequestSchema.parse({ limit: 20 })),
  (store) => store.documents({ filter: {} }),
];

async function answersOf(graph: Graph): Promise<string[]> {
  const store = createEmbeddedStore(graph);
  return Promise.all(QUESTIONS.map(async (ask) => canonicalJson(await ask(store))));
}

/** Starts a seed of B and gives it back at its first write. */
async function startSeed(): Promise<{ child: ChildProcess; ended: Promise<unknown> }> {
  const args = ["--import", "tsx", CHILD, sizeOfB.seed, String(sizeOfB.claims)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  if (child.stdout === null) throw new Error("The seed says nothing.");
  const lines = createInterface({ input: child.stdout });
  await Promise.race([once(lines, "line"), ended]);
  // What it says from now on must be read, or it would wait.
  lines.on("line", () => {});
  return { child, ended };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeWithNeo4j("a seed that is killed", () => {
  const connection = connectForTests();
  const store = createNeo4jStore(connection);
  const load = (graph: Graph) => loadGraph(connection, graph, { seedHash: graphHash(graph) });

  beforeAll(() => emptyDatabase(connection));
  afterAll(() => store.close());

  /** Asks all questions over and over until told to stop; gives the answers that are of neither graph. */
  function startReader(known: readonly (readonly string[])[]) {
    const strange: string[] = [];
    let asked = 0;
    let isAsking = true;
    const reading = (async () => {
      while (isAsking) {
        for (const [position, ask] of QUESTIONS.entries()) {
          const answer = canonicalJson(await ask(store));
          asked += 1;
          if (!known.some((one) => one[position] === answer)) {
            strange.push(`${position}: ${answer.slice(0, 200)}`);
          }
        }
      }
    })();
    return async () => {
      isAsking = false;
      await reading;
      return { strange, asked };
    };
  }

  async function measureLoad(): Promise<number> {
    await load(a);
    const { ended } = await startSeed();
    const start = performance.now();
    await ended;
    expect(await store.state()).toMatchObject({ seedHash: graphHash(b) });
    return performance.now() - start;
  }

  /** After the next seed of A: one generation where the killed seed had not switched, else A beside B. */
  async function expectSwept(current: string): Promise<void> {
    const result = await load(a);
    const nodes = await countNodes(connection);
    if (current === graphHash(a)) {
      expect([result.outcome, nodes]).toEqual(["unchanged", POINTER + nodesOf(a)]);
    } else {
      expect([result.outcome, nodes]).toEqual(["loaded", POINTER + nodesOf(a) + nodesOf(b)]);
    }
    const { records } = await store.subgraph({ filter: {} });
    expect(graphHash(await collectSubgraph(records))).toBe(graphHash(a));
  }

  test("at twenty moments leaves every reader a whole graph, and the next seed a clean database", async () => {
    const known = [await answersOf(a), await answersOf(b)];
    const loadMs = await measureLoad();
    await load(a);
    const outcomes: string[] = [];
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      // The first load of A may have left B beside it: every round begins with A alone.
      await load(a);
      const stopReader = startReader(known);
      const { child, ended } = await startSeed();
      await wait((BEYOND_END * loadMs * moment) / (MOMENTS - 1));
      child.kill("SIGKILL");
      await ended;
      const { strange, asked } = await stopReader();
      expect(strange, `moment ${moment}`).toEqual([]);
      expect(asked).toBeGreaterThanOrEqual(QUESTIONS.length);
      const { seedHash } = await store.state();
      outcomes.push(seedHash === graphHash(a) ? "a" : "b");
      await expectSwept(seedHash);
    }
    // The moments must have fallen on both sides of the switch, or they were not spread over the load.
    expect([outcomes[0], outcomes.at(-1)]).toEqual(["a", "b"]);
  }, 900_000);
});
