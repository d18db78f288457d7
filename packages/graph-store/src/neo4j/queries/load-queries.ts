import type { GraphCounts } from "@tumen/model";
import { type CypherQuery, quoteName } from "../cypher.ts";
import type { EdgeRows, NodeRows } from "../rows/row-collector.ts";
import { LAYOUT, type NodeLabel, OURS } from "../schema.ts";

const ours = quoteName(OURS);

/** Sees that there is a pointer to lock. */
export function createPointerQuery(): CypherQuery {
  return { text: `MERGE (p:TumenPointer {id: 'current'}) ON CREATE SET p:${ours}`, params: {} };
}

/** Takes the write lock that keeps two seeds apart, and tells what is read at present. */
export function lockPointerQuery(): CypherQuery {
  return {
    text: `MATCH (p:TumenPointer {id: 'current'})
SET p.locked = true
WITH p
OPTIONAL MATCH (g:TumenGeneration {generation: p.generation})
RETURN p.generation AS generation, p.seedHash AS seedHash, g.layout AS layout`,
    params: {},
  };
}

/** Switches readers to a generation, in the transaction that holds the lock. */
export function switchPointerQuery(generation: number, seedHash: string): CypherQuery {
  return {
    text: `MATCH (p:TumenPointer {id: 'current'})
SET p = {id: 'current', generation: $generation, seedHash: $seedHash}`,
    params: { generation, seedHash },
  };
}

/** Announces a generation, with what it will hold. */
export function createGenerationQuery(
  generation: number,
  seedHash: string,
  counts: GraphCounts,
): CypherQuery {
  return {
    text: `CREATE (g:${ours}:TumenGeneration)
SET g = $counts, g.generation = $generation, g.seedHash = $seedHash, g.layout = $layout`,
    params: { generation, seedHash, counts, layout: LAYOUT },
  };
}

/** Takes away the announcement of all generations but the current one, so that readers see that they are going. */
export function dropGenerationsQuery(current: number): CypherQuery {
  return {
    text: `MATCH (g:${ours}:TumenGeneration)
WHERE g.generation <> $current
DELETE g
RETURN count(g) AS swept`,
    params: { current },
  };
}

/** Removes nodes that are not of the current generation, some at a time. */
export function sweepQuery(label: NodeLabel | typeof OURS, current: number): CypherQuery {
  return {
    text: `MATCH (n:${ours}:${quoteName(label)})
WHERE n.generation <> $current
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 500 ROWS
RETURN count(*) AS swept`,
    params: { current },
  };
}

/** Writes nodes of one label. */
export function createNodesQuery({ label, rows }: NodeRows, generation: number): CypherQuery {
  return {
    text: `UNWIND $rows AS row
CREATE (n:${ours}:${quoteName(label)} {generation: $generation})
SET n += row`,
    params: { generation, rows },
  };
}

/** Writes relationships of one type between nodes of two labels. */
export function createEdgesQuery(
  { type, fromLabel, toLabel, rows }: EdgeRows,
  generation: number,
): CypherQuery {
  return {
    text: `UNWIND $rows AS row
MATCH (a:${quoteName(fromLabel)} {generation: $generation, id: row.from})
MATCH (b:${quoteName(toLabel)} {generation: $generation, id: row.to})
CREATE (a)-[r:${quoteName(type)}]->(b)
SET r = row.properties`,
    params: { generation, rows },
  };
}

/** How many nodes and relationships a generation holds. */
export function countGenerationQuery(generation: number): CypherQuery {
  return {
    text: `MATCH (n:${ours})
WHERE n.generation = $generation AND NOT n:TumenGeneration AND NOT n:TumenPointer
RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges`,
    params: { generation },
  };
}

/** Waits until full-text search sees all that was written: its indexes follow a moment later, because that loads faster. */
export function awaitWordsQuery(): CypherQuery {
  return { text: "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", params: {} };
}
