import { endOnSignals } from "../setup/cleanup.mjs";
import { ensureInstalled } from "../setup/install.mjs";

/** `npm run check`: exits with 1 when a step fails. */
export async function checkAll() {
  endOnSignals(130);
  await ensureInstalled();
  // Read only now: they need what was just installed.
  const [{ runSteps }, { STEPS }] = await Promise.all([
    import("./run-steps.mjs"),
    import("./steps.mjs"),
  ]);
  const failed = await runSteps(STEPS);
  console.log(failed.length === 0 ? "check: all good" : `check: failed: ${failed.join(", ")}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
