import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { atEnd } from "./cleanup.mjs";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const GRACE_MS = 10_000;
const END_WITH_PARENT = new URL("./end-with-parent.mjs", import.meta.url).href;

/**
 * Asks a child to end, and ends it by force when it does not.
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} [graceMs]
 * @returns {Promise<void>}
 */
export function stopChild(child, graceMs = GRACE_MS) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), graceMs);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/**
 * Resolves with the exit code when the child ends; 1 when a signal ended it or it could not start.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCodeOf(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command in the repository's folder to its end, showing what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<number>} its exit code
 */
export async function runToEnd(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", ...options });
  const forget = atEnd(() => stopChild(child));
  const code = await exitCodeOf(child);
  forget();
  return code;
}

/**
 * Starts a Node program that must not outlive this process, however this process ends.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdout?: "inherit" | "pipe" }} [options]
 */
export function startNodeChild(args, { env = process.env, stdout = "inherit" } = {}) {
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, ...args], {
    cwd: ROOT,
    env,
    stdio: ["pipe", stdout, "inherit"],
  });
  const forget = atEnd(() => stopChild(child));
  child.once("close", forget);
  return child;
}
