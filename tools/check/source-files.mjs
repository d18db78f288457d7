import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../setup/child.mjs";

const IS_SOURCE = /\.(?:ts|tsx|mjs|cjs|js)$/;

/**
 * Every source file that git knows or would add, with its text.
 * @returns {Array<{ path: string, text: string }>}
 */
export function sourceFiles() {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = spawnSync("git", args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (listed.status !== 0)
    throw new Error(`git could not list the files: ${listed.stderr || listed.error}`);
  return listed.stdout
    .split("\0")
    .filter((path) => IS_SOURCE.test(path) && existsSync(join(ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}
