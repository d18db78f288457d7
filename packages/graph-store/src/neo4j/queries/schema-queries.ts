import { type CypherQuery, quoteName } from "../cypher.ts";
import {
  NODE_LABELS,
  type NodeLabel,
  OURS,
  type SearchableLabel,
  WORD_INDEXES,
} from "../schema.ts";

function uniqueIdQuery(label: NodeLabel): CypherQuery {
  const name = quoteName(`tumen_${label.toLowerCase()}_id`);
  return {
    text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${quoteName(label)}) REQUIRE (n.generation, n.id) IS UNIQUE`,
    params: {},
  };
}

/** A generation's nodes of one label, in the order that lists of them are paged in. */
function orderQuery(label: NodeLabel, keys: readonly string[]): CypherQuery {
  const name = quoteName(["tumen", label.toLowerCase(), ...keys.slice(1)].join("_"));
  const properties = keys.map((key) => `n.${quoteName(key)}`).join(", ");
  return {
    text: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${quoteName(label)}) ON (${properties})`,
    params: {},
  };
}

function wordIndexQuery(label: SearchableLabel): CypherQuery {
  const name = quoteName(WORD_INDEXES[label]);
  return {
    // The words are folded before they are stored: the analyzer has only to part them at spaces.
    text: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${quoteName(label)}) ON EACH [n.words] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: true}}`,
    params: {},
  };
}

/** Everything that a load relies on; each text may be run again. */
export function schemaQueries(): CypherQuery[] {
  return [
    {
      text: "CREATE CONSTRAINT `tumen_pointer_id` IF NOT EXISTS FOR (n:TumenPointer) REQUIRE n.id IS UNIQUE",
      params: {},
    },
    {
      text: "CREATE CONSTRAINT `tumen_generation` IF NOT EXISTS FOR (n:TumenGeneration) REQUIRE n.generation IS UNIQUE",
      params: {},
    },
    ...NODE_LABELS.map(uniqueIdQuery),
    orderQuery("Claim", ["generation"]),
    orderQuery("Claim", ["generation", "place"]),
    orderQuery("Claim", ["generation", "document"]),
    ...Object.keys(WORD_INDEXES).map((label) => wordIndexQuery(label as SearchableLabel)),
    { text: "CALL db.awaitIndexes(300)", params: {} },
  ];
}

/** How many nodes the database holds, and how many of them are ours. */
export function countNodesQuery(): CypherQuery {
  return {
    text: `RETURN COUNT { (n) } AS nodes, COUNT { (n:${quoteName(OURS)}) } AS ours`,
    params: {},
  };
}

/** The labels of a few nodes that are not ours. */
export function foreignLabelsQuery(): CypherQuery {
  return {
    text: `MATCH (n)
WHERE NOT n:${quoteName(OURS)}
WITH n LIMIT $limit
RETURN DISTINCT labels(n) AS labels`,
    params: { limit: 1000 },
  };
}
