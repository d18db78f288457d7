import { isEnding } from "../setup/cleanup.mjs";

/**
 * Runs every step, also after one has failed, and says for each how long it took.
 * @param {readonly import("./steps.mjs").Step[]} steps
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runSteps(steps) {
  const failed = [];
  for (const { name, run } of steps) {
    if (isEnding()) break;
    console.log(`check: ${name} …`);
    const startMs = performance.now();
    const isGood = await run();
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    console.log(`check: ${name} ${isGood ? "is good" : "FAILED"} (${seconds} s)`);
    if (!isGood) failed.push(name);
  }
  return failed;
}
