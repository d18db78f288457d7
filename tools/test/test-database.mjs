import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../neo4j/start-neo4j.mjs";
import { atEnd } from "../setup/cleanup.mjs";

/** @typedef {{ uri: string, user: string, password: string, stop(): Promise<void> }} TestDatabase */

/**
 * The Neo4j whose address NEO4J_TEST_URI gives, else a new and empty one of our own. Throws `MissingToolError` where
 * Java or Maven is missing.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<TestDatabase>}
 */
export async function openTestDatabase(env = process.env) {
  const uri = env["NEO4J_TEST_URI"];
  if (uri) {
    const user = env["NEO4J_TEST_USER"] || "neo4j";
    return { uri, user, password: env["NEO4J_TEST_PASSWORD"] ?? "", stop: async () => {} };
  }
  const home = mkdtempSync(join(tmpdir(), "tumen-neo4j-"));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const forget = atEnd(removeHome);
  const database = await startNeo4j({ home });
  const stop = async () => {
    await database.stop();
    forget();
    removeHome();
  };
  return { ...database, stop };
}
