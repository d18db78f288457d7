// Everything: check, unit and contract tests, build, journeys. The last line counts them.
import { requireNode } from "./setup/node-version.mjs";

requireNode();
void import("./test/test-all.mjs").then(({ testAll }) => testAll(process.argv.slice(2)));
