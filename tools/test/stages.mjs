import { BROWSER_ARGUMENTS, findBrowser } from "../browser.mjs";
import { runSteps } from "../check/run-steps.mjs";
import { STEPS } from "../check/steps.mjs";
import { ensureBuilt } from "../setup/build.mjs";
import { runVitest } from "./run-vitest.mjs";
import { serveBuilt } from "./serve-built.mjs";
import { openTestDatabase } from "./test-database.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */

/** @type {Counts} */
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * What is missing on this machine is skipped with its reason on a laptop, and is a failure in CI.
 * @param {string} what
 * @param {string} reason
 * @returns {Counts}
 */
function skip(what, reason) {
  const isCi = process.env["CI"] === "true";
  console.log(`test: ${what} ${isCi ? "FAILED" : "skipped"}: ${reason}`);
  return isCi ? FAILED : { passed: 0, failed: 0, skipped: 1 };
}

/**
 * A test database, or the counts that stand for its absence.
 * @param {string} what
 */
async function databaseFor(what) {
  try {
    return { database: await openTestDatabase() };
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== "MISSING_TOOL") throw error;
    return { database: null, counts: skip(what, /** @type {Error} */ (error).message) };
  }
}

/** The gate. Its steps are no tests: only those that fail are counted. */
async function checkStage() {
  const failed = await runSteps(STEPS);
  return [{ passed: 0, failed: failed.length, skipped: 0 }];
}

/** Unit, panel and contract tests; those of Neo4j on a real one. */
async function unitStage() {
  const counts = [await runVitest(["unit", "web"])];
  const opened = await databaseFor("contract tests on Neo4j");
  if (opened.database === null) return [...counts, opened.counts];
  const { uri, user, password, stop } = opened.database;
  console.log(`test: contract tests on Neo4j at ${uri} …`);
  const env = {
    ...process.env,
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user,
    NEO4J_TEST_PASSWORD: password,
  };
  counts.push(await runVitest(["neo4j"], env));
  await stop();
  return counts;
}

/**
 * The path of a browser, or the counts that stand for its absence.
 * @param {string} what
 */
async function browserFor(what) {
  const advice = "Install Chromium or Chrome, or name it in CHROMIUM.";
  try {
    const browser = await findBrowser();
    return browser === null ? { browser, counts: skip(what, advice) } : { browser };
  } catch (error) {
    return {
      browser: null,
      counts: skip(what, `${/** @type {Error} */ (error).message} ${advice}`),
    };
  }
}

/** The built app in a real browser, on both stores. */
async function journeyStage() {
  await ensureBuilt();
  const found = await browserFor("journeys");
  if (found.browser === null) return [found.counts];
  const opened = await databaseFor("journeys on Neo4j");
  const embedded = await serveBuilt(null);
  const neo4j = opened.database === null ? null : await serveBuilt(opened.database);
  const env = {
    ...process.env,
    TUMEN_BROWSER: found.browser,
    TUMEN_BROWSER_ARGUMENTS: BROWSER_ARGUMENTS.join(" "),
    TUMEN_URL_EMBEDDED: embedded.url,
    TUMEN_URL_NEO4J: neo4j?.url ?? "",
  };
  console.log(`test: journeys with ${found.browser} …`);
  const counts = await runVitest(["journeys"], env);
  await Promise.all([embedded.stop(), neo4j?.stop()]);
  await opened.database?.stop();
  return opened.counts === undefined ? [counts] : [counts, opened.counts];
}

/** What `npm test` does, in this order; `--only NAME` does one. */
export const STAGES = [
  { name: "check", hasTests: false, run: checkStage },
  { name: "unit", hasTests: true, run: unitStage },
  { name: "journeys", hasTests: true, run: journeyStage },
];
