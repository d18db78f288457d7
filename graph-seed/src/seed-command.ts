import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatReport } from "./format-report.ts";
import { formatProblem } from "./problem.ts";
import { readDossier } from "./read-dossier.ts";

const { values } = parseArgs({
  options: { check: { type: "boolean" }, from: { type: "string" }, uri: { type: "string" } },
});
const folder = values.from ?? process.env["TUMEN_DOSSIER"] ?? "graph-seed";
readDossier(resolve(folder)).then(
  ({ report, seedHash, problems }) => {
    for (const one of problems) process.stdout.write(`${formatProblem(one, folder)}\n`);
    process.stdout.write(`${formatReport(report, seedHash)}\n`);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
