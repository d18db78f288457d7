import semver from "semver";

/** @typedef {{ version?: string, license?: string, engines?: { node?: string }, link?: boolean, optional?: boolean, resolved?: string, optionalDependencies?: Record<string, string> }} LockEntry */
/** @typedef {{ packages: Record<string, LockEntry> }} Lock */

/** The systems that people develop on and CI runs on. */
const SYSTEMS = ["linux-x64", "linux-arm64", "darwin-arm64", "darwin-x64", "win32-x64"];
const OLDEST_NODE = "20.19.0";
/** Licences that would bind what links with them. */
const BINDING_LICENCE = /\b(A?GPL|LGPL|SSPL|EPL)\b/;

/**
 * Whether a package of this name holds the binaries for this system. Of two for Linux, glibc's counts.
 * @param {string} name
 * @param {string} system such as `linux-x64`
 */
function isForSystem(name, system) {
  const [os = "", cpu = ""] = system.split("-");
  const words = name.split(/[/-]/);
  return words.includes(os) && words.includes(cpu) && !/musl|eabi/.test(name);
}

/**
 * Where the lock says a package is found from the place of the one that needs it.
 * @param {Lock} lock
 * @param {string} place
 * @param {string} name
 */
function findEntry(lock, place, name) {
  for (
    let folder = place;
    folder !== "";
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  ) {
    const entry = lock.packages[`${folder}/node_modules/${name}`];
    if (entry !== undefined) return entry;
  }
  return lock.packages[`node_modules/${name}`];
}

/**
 * Tools with native binaries of which the lock lacks the ones for a system: npm would install none there, silently.
 * @param {Lock} lock
 * @returns {string[]}
 */
export function missingBinaries(lock) {
  return Object.entries(lock.packages).flatMap(([place, { version, optionalDependencies = {} }]) =>
    SYSTEMS.flatMap((system) => {
      const offered = Object.entries(optionalDependencies).filter(([name]) =>
        isForSystem(name, system),
      );
      return offered
        .filter(([name, range]) => {
          const found = findEntry(lock, place, name)?.version;
          return found === undefined || !semver.satisfies(found, range);
        })
        .map(
          ([name, range]) =>
            `${place} ${version} needs ${name} ${range} for ${system}; pin a version that has it`,
        );
    }),
  );
}

/**
 * Packages that do not run on the oldest Node we promise.
 * @param {Lock} lock
 * @returns {string[]}
 */
export function unsupportedEngines(lock) {
  return Object.entries(lock.packages)
    .filter(
      ([, entry]) => entry.engines?.node && !semver.satisfies(OLDEST_NODE, entry.engines.node),
    )
    .map(
      ([place, { version, engines }]) =>
        `${place} ${version} wants Node ${engines?.node}, we promise ${OLDEST_NODE}; pin an older one`,
    );
}

/**
 * Packages whose licence does not go with ours.
 * @param {Lock} lock
 * @returns {string[]}
 */
export function bindingLicences(lock) {
  return Object.entries(lock.packages)
    .filter(([, { license = "" }]) => BINDING_LICENCE.test(license) && !license.includes(" OR "))
    .map(([place, { license }]) => `${place} is under ${license}; use another package`);
}

/**
 * Everything that is wrong with a lock file, in words.
 * @param {Lock} lock
 */
export function lockProblems(lock) {
  return [...missingBinaries(lock), ...unsupportedEngines(lock), ...bindingLicences(lock)];
}
