/**
 * The lines of Node that every pinned tool runs on.
 * This file is read before anything is installed, by whatever Node there is: keep its syntax old.
 */
const SUPPORTED = "20.19 or newer of the 20 line, or 22.12 or newer";

/**
 * Whether a Node of this version can run the project.
 * @param {string} version such as `20.19.0`
 */
export function isSupportedNode(version) {
  const parts = version.replace(/^v/, "").split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/**
 * Ends the process with a plain message unless this Node can run the project.
 * @param {string} [version]
 */
export function requireNode(version = process.versions.node) {
  if (isSupportedNode(version)) return;
  process.stderr.write(
    `Tumen needs Node ${SUPPORTED}; this is Node ${version} (${process.execPath}).\n` +
      "Install a newer one from https://nodejs.org and run the same command again.\n",
  );
  process.exit(1);
}
