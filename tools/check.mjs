// The gate: format, lint, types, boundaries, dead code, names, Cypher, lock file.
import { requireNode } from "./setup/node-version.mjs";

requireNode();
void import("./check/check-all.mjs").then(({ checkAll }) => checkAll());
