import { BUILT, ensureBuilt } from "./build.mjs";
import { exitCodeOf, startNodeChild } from "./child.mjs";
import { endAll, endOnSignals, isEnding } from "./cleanup.mjs";
import { ensureInstalled } from "./install.mjs";

/**
 * Starts a Neo4j of our own for as long as this process lives, and tells the others where it is.
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function withLocalNeo4j() {
  const { startLocalNeo4j } = await import("../neo4j/local-neo4j.mjs");
  const { uri, user, password } = await startLocalNeo4j();
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
async function installBuildAndServe(args) {
  await ensureInstalled();
  await ensureBuilt();
  const env = args.includes("--neo4j") ? await withLocalNeo4j() : process.env;
  if (env["NEO4J_URI"]) {
    console.log(`Loading the documents and what they say into ${env["NEO4J_URI"]} …`);
    const code = await exitCodeOf(startNodeChild([BUILT.seed], { env }));
    if (code !== 0) return code;
  }
  console.log("Starting the server; Ctrl-C ends it …");
  return exitCodeOf(startNodeChild([BUILT.server], { env }));
}

/**
 * `npm start`: whatever is missing first, then the server, until it ends or is asked to.
 * @param {readonly string[]} args
 */
export async function startApp(args) {
  endOnSignals(0);
  try {
    const code = await installBuildAndServe(args);
    if (isEnding()) return;
    await endAll();
    process.exitCode = code;
  } catch (error) {
    if (isEnding()) return;
    console.error(error instanceof Error ? error.message : error);
    await endAll();
    process.exitCode = 1;
  }
}
