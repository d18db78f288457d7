// `npm run neo4j`: a real local Neo4j until Ctrl-C.
import { endAll, endOnSignals, isEnding } from "../setup/cleanup.mjs";
import { requireNode } from "../setup/node-version.mjs";
import { startLocalNeo4j } from "./local-neo4j.mjs";

requireNode();
endOnSignals(0);
try {
  const { uri, user, password, httpPort, ended } = await startLocalNeo4j();
  console.log(`Neo4j is at ${uri} (HTTP on port ${httpPort}); Ctrl-C stops it. To use it:`);
  console.log(`  NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password} npm start`);
  const code = await ended;
  if (!isEnding()) {
    console.error(
      `Neo4j ended by itself with code ${code}; its log is in .cache/neo4j/local/logs.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!isEnding()) {
    console.error(error instanceof Error ? error.message : error);
    await endAll();
    process.exitCode = 1;
  }
}
