import { graphHash } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { loadGraph } from "../load-graph.ts";
import { connectForTests } from "./test-database.ts";

/** A seed in a process of its own, so that a test can kill it: `seed-child.ts SEED CLAIMS`; says how far it is. */
const [seed = "", claims = ""] = process.argv.slice(2);
const graph = randomGraph({ claims: Number(claims), seed });
const connection = connectForTests();
const { outcome } = await loadGraph(connection, graph, {
  seedHash: graphHash(graph),
  onProgress: ({ step, nodes }) => process.stdout.write(`${step} ${nodes}\n`),
});
await connection.close();
process.stdout.write(`${outcome}\n`);
