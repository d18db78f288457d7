import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const ADMIN = "org.neo4j.server.startup.Neo4jAdminCommand";

/**
 * The settings of a server that only this machine can reach.
 * @param {{ boltPort: number, httpPort: number }} ports
 */
export function configText({ boltPort, httpPort }) {
  return [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    // Without the port, a client of neo4j:// is sent to 7687.
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    `server.http.advertised_address=127.0.0.1:${httpPort}`,
    "server.https.enabled=false",
    "server.memory.pagecache.size=256m",
    // Otherwise the Bolt server waits ten seconds for new calls before it stops.
    "internal.server.bolt.thread_pool_shutdown_wait_time=1s",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "dbms.usage_report.enabled=false",
    "",
  ].join("\n");
}

/**
 * Writes the settings of a data folder and, the first time, sets its password, which stays in the folder.
 * @param {{ home: string, java: string, jars: string, boltPort: number, httpPort: number, password?: string | undefined }} options
 * @returns {string} the password
 */
export function prepareDataFolder({ home, java, jars, boltPort, httpPort, password }) {
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, "neo4j.conf"), configText({ boltPort, httpPort }));
  const kept = join(home, "password");
  if (existsSync(kept)) return readFileSync(kept, "utf8").trim();
  const chosen = password ?? randomBytes(18).toString("base64url");
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const args = ["-cp", classPath(jars), ADMIN, "dbms", "set-initial-password", chosen];
  const set = spawnSync(java, args, { env, encoding: "utf8" });
  if (set.status !== 0) {
    throw new Error(
      `Neo4j did not take a password for ${home}:\n${set.stdout}${set.stderr}`.trim(),
    );
  }
  writeFileSync(kept, `${chosen}\n`, { mode: 0o600 });
  return chosen;
}

/** @param {string} jars */
export function classPath(jars) {
  return [join(jars, "*"), jars].join(delimiter);
}
