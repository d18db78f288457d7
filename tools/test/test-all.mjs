import { endAll, endOnSignals, isEnding } from "../setup/cleanup.mjs";
import { ensureInstalled } from "../setup/install.mjs";
import { exitCodeFor, sumCounts, summaryLine } from "./counts.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */
/** @typedef {{ name: string, hasTests: boolean, run: () => Promise<Counts[]> }} Stage */

/**
 * Runs a stage; one that breaks counts as a failure, and what it started is ended.
 * @param {Stage} stage
 * @returns {Promise<Counts[]>}
 */
async function runStage({ name, run }) {
  console.log(`test: ${name} …`);
  const startMs = performance.now();
  try {
    const counts = await run();
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    console.log(`test: ${name}: ${summaryLine(sumCounts(counts))} (${seconds} s)`);
    return counts;
  } catch (error) {
    console.error(`test: ${name} FAILED: ${error instanceof Error ? error.message : error}`);
    return [{ passed: 0, failed: 1, skipped: 0 }];
  } finally {
    if (!isEnding()) await endAll();
  }
}

/**
 * The stages that the arguments ask for. Throws when they name none.
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} args
 */
function chosenStages(stages, args) {
  const at = args.indexOf("--only");
  if (at < 0 && args.length === 0) return stages;
  const chosen = stages.filter(({ name }) => name === args[at + 1]);
  if (at >= 0 && chosen.length > 0) return chosen;
  throw new Error(`Usage: npm test [-- --only ${stages.map(({ name }) => name).join("|")}]`);
}

/**
 * `npm test`: every stage, also after one has failed; the last line says how many tests passed and failed.
 * @param {readonly string[]} args
 */
export async function testAll(args) {
  endOnSignals(130);
  try {
    await ensureInstalled();
    // Read only now: they need what was just installed.
    const { STAGES } = await import("./stages.mjs");
    const all = [];
    const chosen = chosenStages(STAGES, args);
    for (const stage of chosen) {
      if (isEnding()) return;
      all.push(...(await runStage(stage)));
    }
    if (isEnding()) return;
    const sum = sumCounts(all);
    process.exitCode = exitCodeFor(
      sum,
      chosen.some(({ hasTests }) => hasTests),
    );
    console.log(summaryLine(sum));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(summaryLine({ passed: 0, failed: 1, skipped: 0 }));
    process.exitCode = 1;
  }
}
