import { type GraphCounts, graphHash } from "@tumen/model";
import * as z from "zod";
import { collectSubgraph } from "../collect-subgraph.ts";
import type { Asking } from "../graph-store.ts";
import { answerQuestion, type Generation, type Reading, readOn } from "./answer-question.ts";
import type { Neo4jConnection } from "./connect-neo4j.ts";
import { count, properties } from "./mappers/row-parts.ts";
import { countGenerationQuery } from "./queries/load-queries.ts";
import { storedEdgesQuery, storedNodesQuery } from "./queries/verify-queries.ts";
import { readRecords } from "./read-graph.ts";
import { graphRows } from "./rows/graph-rows.ts";
import type { EdgeRows, GraphRows, NodeRows, Properties } from "./rows/row-collector.ts";

/** A property that is not what the records in the database make it. */
export interface Difference {
  /** Id of a node, or `from TYPE to`. */
  readonly at: string;
  readonly property: string;
  /** Undefined where there is none. */
  readonly stored: unknown;
  readonly expected: unknown;
}

/** What was found when the stored graph was read back. */
export interface VerifyResult {
  /** Hash of the files that were loaded. */
  readonly seedHash: string;
  /** Hash of the graph as it stands in the database now. */
  readonly graphHash: string;
  readonly counts: GraphCounts;
  /** The first 100 of them. */
  readonly differences: readonly Difference[];
  readonly differenceCount: number;
}

const LISTED = 100;

function compare(at: string, stored: Record<string, unknown>, expected: Properties): Difference[] {
  const keys = new Set([...Object.keys(stored), ...Object.keys(expected)]);
  keys.delete("generation");
  return [...keys].sort().flatMap((property) => {
    const [is, shouldBe] = [stored[property], expected[property] ?? undefined];
    return JSON.stringify(is) === JSON.stringify(shouldBe)
      ? []
      : [{ at, property, stored: is, expected: shouldBe }];
  });
}

function missing(at: string): Difference {
  return { at, property: "id", stored: undefined, expected: at };
}

const nodeRow = z.object({ id: z.string(), properties });

async function compareNodes(reading: Reading, nodes: NodeRows): Promise<Difference[]> {
  const rows = await reading.rows(storedNodesQuery(nodes), nodeRow);
  const stored = new Map(rows.map((one) => [one.id, one.properties]));
  return nodes.rows.flatMap((row) => {
    const found = stored.get(row.id);
    return found === undefined ? [missing(row.id)] : compare(row.id, found, row);
  });
}

const edgeRow = z.object({ at: count, stored: z.array(properties) });

async function compareEdges(reading: Reading, edges: EdgeRows): Promise<Difference[]> {
  const rows = await reading.rows(storedEdgesQuery(edges), edgeRow);
  const stored = new Map(rows.map((one) => [one.at, one.stored]));
  return edges.rows.flatMap(({ from, to, properties: expected }, position) => {
    const at = `${from} ${edges.type} ${to}`;
    const [first, ...more] = (stored.get(position) ?? []).map((one) => compare(at, one, expected));
    if (first === undefined) return [missing(at)];
    return [first, ...more].find((one) => one.length === 0) ?? first;
  });
}

async function comparePart(reading: Reading, { nodes, edges }: GraphRows): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const one of nodes) found.push(...(await compareNodes(reading, one)));
  for (const one of edges) found.push(...(await compareEdges(reading, one)));
  return found;
}

const storedRow = z.object({ nodes: count, edges: count });

interface Totals {
  nodes: number;
  edges: number;
}

/** What is there beyond what the graph makes. */
function compareTotals(stored: Totals, expected: Totals): Difference[] {
  return (["nodes", "edges"] as const).flatMap((property) =>
    stored[property] === expected[property]
      ? []
      : [
          {
            at: "generation",
            property,
            stored: stored[property],
            expected: expected[property],
          },
        ],
  );
}

function sumRows(groups: readonly { readonly rows: readonly unknown[] }[]): number {
  return groups.reduce((sum, one) => sum + one.rows.length, 0);
}

/**
 * Reads the whole graph back, hashes it, and compares every property in the database with what the records make of it:
 * what was derived at load, and nodes or relationships too many or too few. Holds the graph in memory.
 * Throws UNAVAILABLE for records that no seed can have written, CONFLICT where a seed replaced the data meanwhile.
 */
export async function verifyGraph(
  connection: Neo4jConnection,
  asking?: Asking,
): Promise<VerifyResult> {
  const generation = await answerQuestion(
    connection,
    async ({ generation, seedHash, counts }): Promise<Generation> => {
      return { generation, seedHash, counts };
    },
    asking,
  );
  const records = readRecords(connection, { generation, part: "everything" }, asking);
  const graph = await collectSubgraph(records);
  const expected: Totals = { nodes: 0, edges: 0 };
  const found: Difference[] = [];
  for (const part of graphRows(graph)) {
    expected.nodes += sumRows(part.nodes);
    expected.edges += sumRows(part.edges);
    const differences = await readOn(
      connection,
      generation,
      (reading) => comparePart(reading, part),
      asking,
    );
    found.push(...differences);
  }
  const stored = await readOn(
    connection,
    generation,
    (reading) => reading.row(countGenerationQuery(generation.generation), storedRow),
    asking,
  );
  found.push(...compareTotals(stored, expected));
  return {
    seedHash: generation.seedHash,
    graphHash: graphHash(graph),
    counts: generation.counts,
    differences: found.slice(0, LISTED),
    differenceCount: found.length,
  };
}
