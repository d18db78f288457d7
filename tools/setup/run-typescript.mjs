import { runToEnd } from "./child.mjs";
import { endOnSignals } from "./cleanup.mjs";
import { ensureInstalled } from "./install.mjs";

/**
 * Installs what is missing, then runs a TypeScript file of ours with its arguments and exits with its code.
 * @param {readonly string[]} args the file, then what it is given
 */
export async function runTypeScript(args) {
  endOnSignals(130);
  try {
    await ensureInstalled();
    process.exitCode = await runToEnd(process.execPath, ["--import", "tsx", ...args]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
