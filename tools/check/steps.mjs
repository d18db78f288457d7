import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runToEnd } from "../setup/child.mjs";
import { cypherPlaces } from "./cypher-places.mjs";
import { lockProblems } from "./lock-problems.mjs";
import { nameProblems } from "./name-problems.mjs";
import { sourceFiles } from "./source-files.mjs";

/** @typedef {{ name: string, run: () => Promise<boolean> }} Step */

/**
 * A step that is a program installed with the project.
 * @param {string} name
 * @param {string} program its file below node_modules
 * @param {readonly string[]} args
 * @returns {Step}
 */
function programStep(name, program, args) {
  const path = join(ROOT, "node_modules", ...program.split("/"));
  return { name, run: async () => (await runToEnd(process.execPath, [path, ...args])) === 0 };
}

/**
 * A step that lists what is wrong.
 * @param {string} name
 * @param {() => string[]} findProblems
 * @returns {Step}
 */
function listStep(name, findProblems) {
  const run = async () => {
    const problems = findProblems();
    for (const problem of problems) console.error(`  ${problem}`);
    return problems.length === 0;
  };
  return { name, run };
}

/** @param {string} folder */
const readLock = (folder) =>
  JSON.parse(readFileSync(join(ROOT, folder, "package-lock.json"), "utf8"));

/** What `npm run check` does, in this order. */
export const STEPS = [
  programStep("format and lint", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
  programStep("types", "typescript/bin/tsc", ["-b"]),
  programStep("boundaries", "dependency-cruiser/bin/dependency-cruise.mjs", [
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "err-long",
    "packages",
    "graph-seed",
    "apps",
  ]),
  programStep("dead code", "knip/bin/knip.js", []),
  listStep("names of files", () => sourceFiles().flatMap(({ path }) => nameProblems(path))),
  listStep("Cypher only in the store", () =>
    sourceFiles()
      .flatMap(({ path, text }) => cypherPlaces(path, text))
      .map((place) => `${place}: ask the store instead; Cypher lives in packages/graph-store`),
  ),
  listStep("lock file", () => [
    ...lockProblems(readLock(".")),
    ...lockProblems(readLock("tools/browser")),
  ]),
];
