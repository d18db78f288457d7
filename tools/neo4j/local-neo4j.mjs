import { join } from "node:path";
import { NEO4J_CACHE } from "./fetch-jars.mjs";
import { startNeo4j } from "./start-neo4j.mjs";

const USUAL_BOLT_PORT = 7687;
const USUAL_HTTP_PORT = 7474;

/** Starts the developer's own local database, at the usual ports where they are free; its data stay between runs. */
export function startLocalNeo4j() {
  console.log("Starting a local Neo4j …");
  const home = join(NEO4J_CACHE, "local");
  return startNeo4j({ home, boltPort: USUAL_BOLT_PORT, httpPort: USUAL_HTTP_PORT });
}
