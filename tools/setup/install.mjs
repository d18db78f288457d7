import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runToEnd } from "./child.mjs";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockEntry */
/** @typedef {{ packages: Record<string, LockEntry> }} Lock */

/**
 * What a lock file asks for and an installed tree lacks. Optional packages may be absent: they are for other systems.
 * @param {Lock} wanted
 * @param {Lock} installed
 * @returns {string[]} places in the tree
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages).flatMap(([place, entry]) => {
    if (!place.includes("node_modules/")) return [];
    const found = installed.packages[place];
    if (found === undefined) return entry.optional ? [] : [place];
    const same = found.version === entry.version && found.integrity === entry.integrity;
    return same ? [] : [place];
  });
}

/**
 * Whether the folder holds exactly what its lock file asks for. npm writes its own record of the tree last, so a
 * broken-off install has none.
 * @param {string} folder
 */
function isInstalled(folder) {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return missingPackages(wanted, JSON.parse(readFileSync(record, "utf8"))).length === 0;
}

/**
 * How to call npm: the one that runs us, so that its version fits, else the one on the path.
 * @param {NodeJS.ProcessEnv} env
 */
function npmCommand(env) {
  const script = env["npm_execpath"];
  if (script?.endsWith(".js")) return { command: process.execPath, first: [script], shell: false };
  return { command: "npm", first: [], shell: process.platform === "win32" };
}

/**
 * Installs what the lock file of a folder asks for, unless it is there. Throws when npm fails.
 * @param {string} [folder]
 * @param {string} [what] in words
 */
export async function ensureInstalled(folder = ROOT, what = "what Tumen is built with") {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} (needs the network, takes about a minute) …`);
  const { command, first, shell } = npmCommand(process.env);
  // With NODE_ENV=production npm would leave out the build tools.
  const args = [...first, "ci", "--include=dev", "--no-fund", "--no-audit", "--loglevel=error"];
  const code = await runToEnd(command, [...args, "--prefix", folder], { shell });
  if (code !== 0) throw new Error(`npm ci ended with code ${code}; its message stands above.`);
}
