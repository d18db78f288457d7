import { readDossier } from "@tumen/graph-seed";
import {
  connectNeo4j,
  createEmbeddedStore,
  createNeo4jStore,
  type GraphStore,
} from "@tumen/graph-store";
import type { readSettings } from "./env.ts";

type Settings = ReturnType<typeof readSettings>;

/** Opens the store that the settings name: that Neo4j, or an embedded one filled from the dossier. */
export async function openStore(settings: Settings): Promise<GraphStore> {
  if (settings.NEO4J_URI === undefined) {
    const { graph, seedHash } = await readDossier(settings.TUMEN_DOSSIER);
    return createEmbeddedStore(graph, { seedHash });
  }
  const connection = connectNeo4j({
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    queryTimeoutMs: settings.TUMEN_QUERY_TIMEOUT_MS,
    ...(settings.NEO4J_DATABASE === undefined ? {} : { database: settings.NEO4J_DATABASE }),
  });
  return createNeo4jStore(connection);
}
