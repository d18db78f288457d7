import { countGraph, type Graph } from "@tumen/model";
import * as z from "zod";
import type { LoadResult } from "../graph-store.ts";
import { StoreError } from "../store-error.ts";
import type { Neo4jConnection, Row } from "./connect-neo4j.ts";
import {
  awaitWordsQuery,
  countGenerationQuery,
  createEdgesQuery,
  createGenerationQuery,
  createNodesQuery,
  dropGenerationsQuery,
  sweepQuery,
} from "./queries/load-queries.ts";
import { countNodesQuery, foreignLabelsQuery, schemaQueries } from "./queries/schema-queries.ts";
import { graphRows } from "./rows/graph-rows.ts";
import type { GraphRows } from "./rows/row-collector.ts";
import { LAYOUT, OURS } from "./schema.ts";
import { lockSeeds, type SeedLock } from "./seed-lock.ts";

/** How far a load is. */
export interface LoadProgress {
  readonly step: "sweeping" | "writing" | "switching";
  /** Nodes written so far. */
  readonly nodes: number;
  /** Relationships written so far. */
  readonly edges: number;
}

/** How a graph is loaded. */
export interface LoadOptions {
  /** Hash of the graph; where it is that of the generation being read, and this is laid out as a load would, nothing is loaded. */
  readonly seedHash: string;
  /** Loads beside nodes that are not ours; they are left alone. */
  readonly allowForeign?: boolean | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

async function refuseForeign(connection: Neo4jConnection): Promise<void> {
  const [[counts], rows] = await connection.read(async (run) => [
    z.tuple([z.object({ nodes: z.int(), ours: z.int() })]).parse(await run(countNodesQuery())),
    await run(foreignLabelsQuery()),
  ]);
  const foreign = counts.nodes - counts.ours;
  if (foreign === 0) return;
  const labels = z
    .array(z.object({ labels: z.array(z.string()) }))
    .parse(rows)
    .map((one) => (one.labels.length === 0 ? "no label" : one.labels.join(":")));
  const found = [...new Set(labels)].sort().slice(0, 10).join(", ");
  throw new StoreError(
    "CONFLICT",
    `This database holds ${foreign} nodes that are not Tumen's (${found}). Use an empty database, or allow foreign data.`,
  );
}

/** An actor may have as many relationships as there are claims, so it goes after them; what is left goes last. */
const SWEEP_ORDER = ["Claim", "Quote", "Event", "Passage", "Document", "Actor", OURS] as const;

async function sweep(connection: Neo4jConnection, current: number): Promise<number> {
  const count = (rows: Row[]) => z.tuple([z.object({ swept: z.int() })]).parse(rows)[0].swept;
  let swept = count(await connection.write((run) => run(dropGenerationsQuery(current))));
  for (const label of SWEEP_ORDER) {
    swept += count(await connection.command(sweepQuery(label, current)));
  }
  return swept;
}

interface Written {
  nodes: number;
  edges: number;
}

/** Writes part after part; while the database works on one, the next is being made. */
async function writeRows(
  connection: Neo4jConnection,
  parts: Iterable<GraphRows>,
  generation: number,
  onWritten: (written: Written) => void,
): Promise<Written> {
  const written = { nodes: 0, edges: 0 };
  let writing = Promise.resolve();
  const write = async ({ nodes, edges }: GraphRows) => {
    const queries = [
      ...nodes.map((one) => createNodesQuery(one, generation)),
      ...edges.map((one) => createEdgesQuery(one, generation)),
    ];
    await connection.write((run) => Promise.all(queries.map(run)));
    for (const one of nodes) written.nodes += one.rows.length;
    for (const one of edges) written.edges += one.rows.length;
    onWritten(written);
  };
  try {
    for (const part of parts) {
      await writing;
      writing = write(part);
    }
  } finally {
    await writing;
  }
  return written;
}

/** A write whose acknowledgement was lost is tried again; this sees that none was made twice or not at all. */
async function checkWritten(
  connection: Neo4jConnection,
  meant: Written,
  generation: number,
): Promise<void> {
  const [stored] = z
    .tuple([z.object({ nodes: z.int(), edges: z.int() })])
    .parse(await connection.command(countGenerationQuery(generation)));
  if (stored.nodes === meant.nodes && stored.edges === meant.edges) return;
  throw new StoreError(
    "CONFLICT",
    `Neo4j holds ${stored.nodes} nodes and ${stored.edges} relationships of this load instead of ${meant.nodes} and ${meant.edges}. Run the seed again.`,
  );
}

async function loadUnderLock(
  connection: Neo4jConnection,
  lock: SeedLock,
  graph: Graph,
  options: LoadOptions,
): Promise<Pick<LoadResult, "outcome" | "swept">> {
  const { seedHash, onProgress } = options;
  const before = lock.current?.generation ?? 0;
  let written = { nodes: 0, edges: 0 };
  const report = (step: LoadProgress["step"]) => onProgress?.({ step, ...written });
  report("sweeping");
  const swept = await sweep(connection, before);
  if (lock.current?.seedHash === seedHash && lock.current.layout === LAYOUT) {
    return { outcome: "unchanged", swept };
  }
  // The sweep left no trace of the number after the current one, even where an interrupted load had used it.
  const generation = before + 1;
  await connection.write((run) =>
    run(createGenerationQuery(generation, seedHash, countGraph(graph))),
  );
  written = await writeRows(connection, graphRows(graph), generation, (sofar) => {
    written = sofar;
    report("writing");
  });
  await checkWritten(connection, written, generation);
  await connection.command(awaitWordsQuery());
  report("switching");
  await lock.switchTo(generation, seedHash);
  return { outcome: "loaded", swept };
}

/**
 * Loads a graph beside the one that is read, then switches readers to it at once. Generations that are not read are swept
 * first; the one being replaced stays until the next load. Throws CONFLICT while another seed runs, or where the database
 * holds nodes that are not ours; INVALID for a graph whose references do not resolve.
 */
export async function loadGraph(
  connection: Neo4jConnection,
  graph: Graph,
  options: LoadOptions,
): Promise<LoadResult> {
  const start = performance.now();
  if (options.allowForeign !== true) await refuseForeign(connection);
  for (const query of schemaQueries()) await connection.command(query);
  const lock = await lockSeeds(connection);
  try {
    const result = await loadUnderLock(connection, lock, graph, options);
    return {
      ...result,
      seedHash: options.seedHash,
      counts: countGraph(graph),
      elapsedMs: performance.now() - start,
    };
  } finally {
    await lock.release();
  }
}
