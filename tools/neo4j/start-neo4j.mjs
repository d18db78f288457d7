import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { exitCodeOf, stopChild } from "../setup/child.mjs";
import { atEnd } from "../setup/cleanup.mjs";
import { classPath, prepareDataFolder } from "./data-folder.mjs";
import { fetchJars } from "./fetch-jars.mjs";
import { findJava } from "./find-java.mjs";
import { freePort } from "./free-port.mjs";
import { endLeftServer, forgetServer, recordServer } from "./running-server.mjs";
import { waitUntilReady } from "./wait-until-ready.mjs";

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 40_000;
const LOG_LINES = 15;
const KEEPER = fileURLToPath(new URL("./keeper.mjs", import.meta.url));
const SERVER = "org.neo4j.server.CommunityEntryPoint";
const JAVA_OPTIONS = [
  "-Xms256m",
  "-Xmx1g",
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  "-Dfile.encoding=UTF-8",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

/** @typedef {{ uri: string, user: string, password: string, boltPort: number, httpPort: number, stop(): Promise<void>, kill(): Promise<void>, ended: Promise<number> }} LocalNeo4j */

/**
 * The last lines of a server's own log, for the message when it does not start.
 * @param {string} home
 */
function endOfLog(home) {
  const path = join(home, "logs", "neo4j.log");
  if (!existsSync(path)) return "";
  return readFileSync(path, "utf8").trimEnd().split("\n").slice(-LOG_LINES).join("\n");
}

/**
 * @param {import("node:child_process").ChildProcess} keeper
 * @returns {Promise<number>} the process id of Java
 */
function readJavaPid(keeper) {
  return new Promise((resolve, reject) => {
    keeper.stdout?.once("data", (bytes) => resolve(Number.parseInt(String(bytes), 10)));
    keeper.once("close", () => reject(new Error("Neo4j could not be started.")));
  });
}

/**
 * Starts a real Neo4j Community that only this machine can reach, in a data folder that is kept, and waits until it
 * answers. It ends with this process, however that ends. `kill` is a crash: no clean stop; both may be called twice.
 * Throws `MissingToolError` without Java or Maven, and an error with the end of the log when it does not start.
 * @param {{ home: string, boltPort?: number, httpPort?: number, password?: string }} options ports: taken or 0 gives free ones
 * @returns {Promise<LocalNeo4j>}
 */
export async function startNeo4j(options) {
  const home = resolve(options.home);
  const java = findJava();
  const jars = await fetchJars();
  await endLeftServer(home);
  const boltPort = await freePort(options.boltPort);
  const httpPort = await freePort(options.httpPort);
  const password = prepareDataFolder({
    home,
    java,
    jars,
    boltPort,
    httpPort,
    password: options.password,
  });
  const uri = `bolt://127.0.0.1:${boltPort}`;
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  const args = [KEEPER, java, ...JAVA_OPTIONS, "-cp", classPath(jars), SERVER, ...folders];
  // In a session of its own, so that Ctrl-C reaches it through us only, after the server that uses it.
  const keeper = spawn(process.execPath, args, {
    stdio: ["pipe", "pipe", "ignore"],
    detached: true,
    windowsHide: true,
  });
  const ended = exitCodeOf(keeper);
  const stop = async () => {
    await stopChild(keeper, STOP_TIMEOUT_MS);
    forgetServer(home);
  };
  const forget = atEnd(stop);
  void ended.then(forget);
  const javaPid = await readJavaPid(keeper);
  recordServer(home, { javaPid, keeperPid: keeper.pid ?? 0, ownerPid: process.pid, uri });
  const kill = async () => {
    if (keeper.exitCode === null && keeper.signalCode === null) process.kill(javaPid, "SIGKILL");
    await ended;
    forgetServer(home);
  };
  try {
    const hasEnded = () => keeper.exitCode !== null || keeper.signalCode !== null;
    await waitUntilReady({ httpPort, password, timeoutMs: START_TIMEOUT_MS, hasEnded });
  } catch (error) {
    await stop();
    throw new Error(`${/** @type {Error} */ (error).message}\n${endOfLog(home)}`.trim());
  }
  return { uri, user: "neo4j", password, boltPort, httpPort, stop, kill, ended };
}
