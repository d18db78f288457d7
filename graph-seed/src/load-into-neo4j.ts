import { connectNeo4j, type LoadResult, loadGraph, type Neo4jOptions } from "@tumen/graph-store";
import type { ReadDossier } from "./read-dossier.ts";

/** Loads a dossier into a Neo4j and closes the connection again. Throws `StoreError`. */
export async function loadIntoNeo4j(
  { graph, seedHash }: ReadDossier,
  options: Neo4jOptions,
  allowForeign: boolean,
): Promise<LoadResult> {
  const connection = connectNeo4j(options);
  try {
    return await loadGraph(connection, graph, { seedHash, allowForeign });
  } finally {
    await connection.close();
  }
}

/** What a load did, in words. */
export function describeLoad({ outcome, swept, elapsedMs }: LoadResult, uri: string): string {
  const seconds = (elapsedMs / 1000).toFixed(1);
  const removed = swept === 0 ? "" : ` Records of earlier loads removed: ${swept}.`;
  return outcome === "unchanged"
    ? `${uri} already holds this seed; nothing was loaded.${removed}`
    : `Loaded into ${uri} in ${seconds} s.${removed}`;
}
