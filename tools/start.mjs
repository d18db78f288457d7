// Only this much is read by a Node that may be too old for the rest.
import { requireNode } from "./setup/node-version.mjs";

requireNode();
void import("./setup/start-app.mjs").then(({ startApp }) => startApp(process.argv.slice(2)));
