import { freePort } from "../neo4j/free-port.mjs";
import { BUILT } from "../setup/build.mjs";
import { exitCodeOf, startNodeChild, stopChild } from "../setup/child.mjs";

const START_TIMEOUT_MS = 60_000;
const STEP_MS = 100;

/**
 * The environment of a server under test: nothing of the developer's own database, and no limit on the pace of a robot.
 * @param {import("./test-database.mjs").TestDatabase | null} database
 */
async function serverEnvironment(database) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|TUMEN_|HOST$|PORT$)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    PORT: String(await freePort()),
    TUMEN_RATE_LIMIT: "1000000",
    ...(database === null
      ? {}
      : { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password }),
  };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

/**
 * Serves the built app on a free port, on the embedded store or on a database that it seeds first. Throws when seeding
 * or starting fails.
 * @param {import("./test-database.mjs").TestDatabase | null} database
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function serveBuilt(database) {
  const env = await serverEnvironment(database);
  if (database !== null && (await exitCodeOf(startNodeChild([BUILT.seed], { env }))) !== 0) {
    throw new Error("The seed could not be loaded into Neo4j; the reason stands above.");
  }
  const child = startNodeChild([BUILT.server], { env });
  const url = `http://127.0.0.1:${env.PORT}`;
  for (let waitedMs = 0; !(await answers(url)); waitedMs += STEP_MS) {
    if (child.exitCode !== null)
      throw new Error("The built server ended; the reason stands above.");
    if (waitedMs > START_TIMEOUT_MS)
      throw new Error(`The built server does not answer at ${url}/api/health.`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return { url, stop: () => stopChild(child) };
}
