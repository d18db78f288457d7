import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const NOT_BUILT = new Set(["node_modules", "dist", ".cache", "e2e", "fixtures"]);
const IS_TEST = /\.test\.tsx?$/;

/**
 * All files below a folder that the build reads, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (NOT_BUILT.has(entry.name) || IS_TEST.test(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/**
 * A hash that changes when, and only when, a build of the same lock could give something else.
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {readonly string[]} files
 */
export function sourceStamp(root, folders, files) {
  const hash = createHash("sha256");
  const all = [
    ...files.map((file) => join(root, file)),
    ...folders.flatMap((folder) => filesBelow(join(root, folder))),
  ];
  for (const path of all) {
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    hash.update(`${relative(root, path)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
