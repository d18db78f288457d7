import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STOP_TIMEOUT_MS = 30_000;
const STEP_MS = 200;

/** @typedef {{ javaPid: number, keeperPid: number, ownerPid: number, uri: string }} RunningServer */

/** @param {string} home */
const recordOf = (home) => join(home, "running.json");

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a process was started with; empty where the system does not tell.
 * @param {number} pid
 */
function commandLineOf(pid) {
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync(proc)) return readFileSync(proc, "utf8").replaceAll("\0", " ");
  if (process.platform === "win32") return "";
  return (
    spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? ""
  );
}

/**
 * Whether the process of this id is the Java of this data folder, and not another program that got the id since.
 * @param {number} pid
 * @param {string} home
 */
function isJavaOf(pid, home) {
  return isAlive(pid) && commandLineOf(pid).includes(`--home-dir=${home}`);
}

/**
 * @param {string} home
 * @param {RunningServer} server
 */
export function recordServer(home, server) {
  writeFileSync(recordOf(home), JSON.stringify(server));
}

/** @param {string} home */
export function forgetServer(home) {
  rmSync(recordOf(home), { force: true });
}

/** @param {number} pid */
async function waitForEnd(pid) {
  for (let waitedMs = 0; isAlive(pid) && waitedMs < STOP_TIMEOUT_MS; waitedMs += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/**
 * Ends the Java that an earlier run left behind in this data folder. Throws when that run is still alive.
 * @param {string} home
 */
export async function endLeftServer(home) {
  if (!existsSync(recordOf(home))) return;
  /** @type {RunningServer} */
  const { javaPid, keeperPid, ownerPid, uri } = JSON.parse(readFileSync(recordOf(home), "utf8"));
  if (isJavaOf(javaPid, home)) {
    if (isAlive(keeperPid) && isAlive(ownerPid)) {
      throw new Error(
        `A Neo4j is already running in ${home}, at ${uri}. Stop it first, or use it.`,
      );
    }
    console.log(`Ending the Neo4j that an earlier run left behind (process ${javaPid}) …`);
    process.kill(javaPid, "SIGTERM");
    await waitForEnd(javaPid);
    if (isJavaOf(javaPid, home)) process.kill(javaPid, "SIGKILL");
  }
  forgetServer(home);
}
