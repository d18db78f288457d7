import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import {
  canonicalJson,
  claimsRequestSchema,
  documentsRequestSchema,
  type Graph,
  graphHash,
  overviewRequestSchema,
} from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createEmbeddedStore } from "../embedded/create-embedded-store.ts";
import type { GraphStore } from "../graph-store.ts";
import type { Neo4jConnection } from "./connect-neo4j.ts";
import { createNeo4jStore } from "./create-neo4j-store.ts";
import { loadGraph } from "./load-graph.ts";
import { connectForTests, describeWithNeo4j, emptyDatabase } from "./testing/test-database.ts";

const CLAIMS = 600;
const MOMENTS = 21;
const NEVER_MS = 200_000;
const CHILD = fileURLToPath(new URL("./testing/seed-child.ts", import.meta.url));

const A = randomGraph({ claims: CLAIMS, seed: "killed-a" });
const B = randomGraph({ claims: CLAIMS, seed: "killed-b" });

/** Several questions, each answered on its own; what they say must be of one seed. */
const QUESTIONS: ((store: GraphStore) => Promise<unknown>)[] = [
  (store) => store.overview(overviewRequestSchema.parse({})),
  (store) => store.claims(claimsRequestSchema.parse({ limit: 50 })),
  (store) => store.documents(documentsRequestSchema.parse({})),
];

async function answersOf(graph: Graph): Promise<string[]> {
  const store = createEmbeddedStore(graph);
  return Promise.all(QUESTIONS.map(async (ask) => canonicalJson(await ask(store))));
}

interface Seeding {
  /** Resolves when the first part is about to be written. */
  readonly writing: Promise<void>;
  /** Resolves with the milliseconds from first write to the end. */
  readonly ended: Promise<number>;
  kill(): void;
}

function seedInChild(seed: string): Seeding {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, seed, String(CLAIMS)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let start = 0;
  let tell: () => void = () => undefined;
  const writing = new Promise<void>((resolve) => {
    tell = resolve;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (!line.startsWith("sweeping")) return;
    start = performance.now();
    tell();
  });
  const ended = once(child, "exit").then(() => {
    tell();
    return performance.now() - start;
  });
  return { writing, ended, kill: () => child.kill("SIGKILL") };
}

describeWithNeo4j("a seed that is killed", () => {
  let connection: Neo4jConnection;
  let store: GraphStore;

  beforeAll(async () => {
    connection = connectForTests();
    store = createNeo4jStore(connection);
    await emptyDatabase(connection);
  });
  afterAll(async () => {
    await emptyDatabase(connection);
    await connection.close();
  });

  const load = (graph: Graph) => loadGraph(connection, graph, { seedHash: graphHash(graph) });
  const generations = async () => {
    const text = "MATCH (c:Claim) RETURN count(DISTINCT c.generation) AS n, count(c) AS claims";
    const [row] = await connection.read((run) => run({ text, params: {} }));
    return row;
  };

  /** Asks until the seeding has ended, and says of which graph each answer was. */
  const readWhile = async (seeding: Seeding, ofA: string[], ofB: string[]) => {
    const seen = new Set<string>();
    let running = true;
    void seeding.ended.then(() => {
      running = false;
    });
    let last = false;
    do {
      // One more round after the end, so that what the seed left is read too.
      last = !running;
      const answers = await Promise.all(
        QUESTIONS.map(async (ask) => canonicalJson(await ask(store))),
      );
      for (const [question, answer] of answers.entries()) {
        const known = answer === ofA[question] ? "A" : answer === ofB[question] ? "B" : answer;
        seen.add(known);
      }
    } while (!last);
    return seen;
  };

  it("never lets a reader see a mixture, at twenty moments from the first write to the switch and after it", async () => {
    const [ofA, ofB] = [await answersOf(A), await answersOf(B)];
    await load(A);
    const wholeMs = await seedInChild("killed-b").ended;
    const seen = new Set<string>();
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      await load(A);
      const seeding = seedInChild("killed-b");
      await seeding.writing;
      // The last one is let through: what is killed after the switch has switched.
      const killAfterMs = moment === MOMENTS - 1 ? NEVER_MS : (moment / (MOMENTS - 2)) * wholeMs;
      const timer = setTimeout(seeding.kill, killAfterMs);
      for (const one of await readWhile(seeding, ofA, ofB)) seen.add(one);
      clearTimeout(timer);
    }
    expect([...seen].sort()).toEqual(["A", "B"]);
  });

  it("leaves nothing that the next seeds do not sweep", async () => {
    const seeding = seedInChild("killed-b");
    await seeding.writing;
    await new Promise((resolve) => setTimeout(resolve, 150));
    seeding.kill();
    await seeding.ended;
    await load(B);
    await load(A);
    expect(await generations()).toEqual({ n: 2, claims: 2 * CLAIMS });
  });
});
