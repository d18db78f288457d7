// Runs a TypeScript command of the project: node tools/run.mjs FILE ARGUMENTS…
import { requireNode } from "./setup/node-version.mjs";

requireNode();
void import("./setup/run-typescript.mjs").then(({ runTypeScript }) =>
  runTypeScript(process.argv.slice(2)),
);
