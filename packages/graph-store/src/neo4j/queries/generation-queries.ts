import type { CypherQuery } from "../cypher.ts";

/** The generation that readers read, with its seed and what it holds; no row where nothing was loaded. */
export function currentGenerationQuery(): CypherQuery {
  return {
    text: `MATCH (p:TumenPointer {id: 'current'})
MATCH (g:TumenGeneration {generation: p.generation})
RETURN g.generation AS generation, g.seedHash AS seedHash, g.layout AS layout,
  g {.publishers, .documents, .actors, .events, .claims, .relations} AS counts`,
    params: {},
  };
}

/** Whether a generation is still announced; no row where its sweep has begun. */
export function generationStandsQuery(): CypherQuery {
  return {
    text: `MATCH (g:TumenGeneration {generation: $generation})
RETURN g.generation AS generation`,
    params: {},
  };
}
