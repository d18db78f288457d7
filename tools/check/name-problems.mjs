const BANNED = new Set([
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "shared",
  "misc",
  "lib",
  "types",
  "constants",
  "manager",
  "service",
]);
const PUBLIC_ENTRY = /^(?:packages\/[^/]+|graph-seed)\/src\/index\.ts$/;

/**
 * What is wrong with the name of a source file or of a folder above it.
 * @param {string} path inside the repository, with `/`
 * @returns {string[]}
 */
export function nameProblems(path) {
  const parts = path.split("/").map((part) => part.replace(/\..*$/, ""));
  const banned = parts.find((part) => BANNED.has(part));
  if (banned !== undefined)
    return [`${path}: "${banned}" names no subject; name it for what it holds`];
  const isIndex = /(^|\/)index\.(ts|tsx|mjs)$/.test(path);
  return isIndex && !PUBLIC_ENTRY.test(path)
    ? [`${path}: only a package's public entry is called index.ts`]
    : [];
}
