import { type Graph, type GraphRecord, graphSchema } from "@tumen/model";

/** Collects a subgraph's records into one graph value; for tests, hashes and small exports. */
export async function collectSubgraph(records: AsyncIterable<GraphRecord>): Promise<Graph> {
  const sections: Record<string, unknown[]> = {
    publishers: [],
    documents: [],
    actors: [],
    events: [],
    claims: [],
    relations: [],
  };
  for await (const { section, record } of records) sections[section]?.push(record);
  return graphSchema.parse(sections);
}
