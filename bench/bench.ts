import { parseArgs } from "node:util";
import {
  connectNeo4j,
  createEmbeddedStore,
  createNeo4jStore,
  type GraphStore,
  loadGraph,
} from "@tumen/graph-store";
import { claimFactsOf, type Graph, graphHash, passes } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { benchBrowser } from "./browser/bench-browser.ts";
import { measure, printMeasurements } from "./measure.ts";
import { questionsOf } from "./questions.ts";
import { readEvents } from "./read-events.ts";

const USAGE = `npm run bench -- [--claims 100000] [--runs 15] [--events FILE.tsv]
npm run bench -- --browser
--browser: draws 640, 1,000 and 5,000 actors in a browser, beside Cytoscape alone with the same elements, instead of
  asking the stores; takes about ten minutes.
--events: tab-separated subject, act, object, date a line, instead of a random graph.
With NEO4J_URI set the same questions are asked of that database too; it must hold nothing else.`;

async function benchStore(title: string, store: GraphStore, runs: number, graph: Graph) {
  const facts = claimFactsOf(graph);
  const filter = { modalities: { include: ["fact" as const] }, disputed: true as const };
  const scan = await measure(
    "baseline: one pass over all claims in memory",
    () => facts.filter((one) => passes(one, filter)).length,
    runs,
  );
  const results = [];
  for (const question of await questionsOf(store)) {
    results.push(await measure(question.name, question.ask, runs));
  }
  printMeasurements(title, scan, results);
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      claims: { type: "string", default: "100000" },
      runs: { type: "string", default: "15" },
      events: { type: "string" },
      browser: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.browser) {
    await benchBrowser();
    return;
  }
  const runs = Number(values.runs);
  const graph =
    values.events === undefined
      ? randomGraph({ claims: Number(values.claims), seed: "bench" })
      : await readEvents(values.events);
  console.log(
    `${graph.claims.length} claims, ${graph.actors.length} actors, Node ${process.version}`,
  );

  const start = performance.now();
  const embedded = createEmbeddedStore(graph);
  await embedded.state();
  console.log(`embedded store filled in ${(performance.now() - start).toFixed(0)} ms`);
  await benchStore("Embedded store", embedded, runs, graph);
  await embedded.close();

  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  if (uri === undefined) {
    console.log("\nNeo4j: not measured, NEO4J_URI is not set.");
    return;
  }
  const connection = connectNeo4j({
    uri,
    user: user ?? "neo4j",
    password: password ?? "",
    queryTimeoutMs: 120_000,
  });
  const loaded = await loadGraph(connection, graph, { seedHash: graphHash(graph) });
  console.log(`\nNeo4j ${loaded.outcome} in ${loaded.elapsedMs.toFixed(0)} ms`);
  const store = createNeo4jStore(connection);
  await benchStore("Neo4j", store, runs, graph);
  await store.close();
}

await run();
