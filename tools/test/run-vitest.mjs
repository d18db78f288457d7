import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runToEnd } from "../setup/child.mjs";
import { countReport } from "./counts.mjs";

const VITEST = join(ROOT, "node_modules", "vitest", "vitest.mjs");

/**
 * Runs Vitest projects, showing what they print, and counts what really ran.
 * @param {readonly string[]} projects
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function runVitest(projects, env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), "tumen-report-"));
  const path = join(folder, "report.json");
  const args = [
    ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${path}`],
    ...projects.map((project) => `--project=${project}`),
  ];
  const code = await runToEnd(process.execPath, [VITEST, ...args], { env });
  const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
  rmSync(folder, { recursive: true, force: true });
  return countReport(report, code);
}
