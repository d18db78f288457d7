import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ROOT } from "../setup/child.mjs";
import { ensureInstalled } from "../setup/install.mjs";

const FOLDER = join(ROOT, "tools", "browser");
const CACHE = join(ROOT, ".cache", "browser");

/** Whether the package has a binary for this system. */
export function canFetchBrowser() {
  return process.platform === "linux" && process.arch === "x64";
}

/** @param {string} folder */
function unpack(folder) {
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(join(CACHE, "unpacking-"));
  const unpacked = spawnSync(process.execPath, [join(FOLDER, "unpack.mjs"), partial], {
    encoding: "utf8",
  });
  if (unpacked.status !== 0) throw new Error(`Chromium could not be unpacked:\n${unpacked.stderr}`);
  // Its own libraries, for a system without them; the folder is found from the script, wherever it is moved.
  const script =
    '#!/bin/sh\nhere=$(dirname "$0")\nLD_LIBRARY_PATH="$here/al2023/lib" exec "$here/chromium" "$@"\n';
  writeFileSync(join(partial, "run-chromium"), script, { mode: 0o755 });
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

/**
 * A Chromium from the package registry, fetched and unpacked the first time. Linux on x64 only.
 * @returns {Promise<string>} the path of its program
 */
export async function fetchedBrowser() {
  const lock = JSON.parse(readFileSync(join(FOLDER, "package-lock.json"), "utf8"));
  const { version } = lock.packages["node_modules/@sparticuz/chromium"];
  const folder = join(CACHE, `chromium-${version}`);
  const program = join(folder, "run-chromium");
  if (existsSync(program)) return program;
  await ensureInstalled(FOLDER, "a Chromium for the journeys");
  unpack(folder);
  return program;
}
