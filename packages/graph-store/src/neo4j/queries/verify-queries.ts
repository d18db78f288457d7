import { type CypherQuery, quoteName } from "../cypher.ts";
import type { EdgeRows, NodeRows } from "../rows/row-collector.ts";

/** What is stored of some nodes, in any order; a node that is not there gives no row. */
export function storedNodesQuery({ label, rows }: NodeRows): CypherQuery {
  return {
    text: `MATCH (n:${quoteName(label)} {generation: $generation})
WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS properties`,
    params: { ids: rows.map((one) => one.id) },
  };
}

/** What is stored of the relationships between some pairs of nodes, pair by pair. */
export function storedEdgesQuery({ type, fromLabel, toLabel, rows }: EdgeRows): CypherQuery {
  return {
    text: `UNWIND $pairs AS pair
MATCH (a:${quoteName(fromLabel)} {generation: $generation, id: pair.from})
MATCH (b:${quoteName(toLabel)} {generation: $generation, id: pair.to})
RETURN pair.at AS at, [(a)-[r:${quoteName(type)}]->(b) | properties(r)] AS stored`,
    params: { pairs: rows.map(({ from, to }, at) => ({ at, from, to })) },
  };
}
