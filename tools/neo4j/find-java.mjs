import { spawnSync } from "node:child_process";
import { join } from "node:path";

const OLDEST_JAVA = 17;
const NEWEST_JAVA = 21;

/** What a local Neo4j needs is missing or cannot be fetched; the message says what to do. */
export class MissingToolError extends Error {
  code = "MISSING_TOOL";
}

/**
 * The feature release in what `java -version` prints, or null.
 * @param {string} text
 */
export function readJavaRelease(text) {
  const found = /version "(?:1\.)?(\d+)/.exec(text);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/**
 * The program to start Java with: that of JAVA_HOME, else the one on the path. A runtime (JRE) is enough.
 * Throws `MissingToolError` unless it is one that Neo4j 5.26 supports.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findJava(env = process.env) {
  const home = env["JAVA_HOME"];
  const java = home ? join(home, "bin", "java") : "java";
  const asked = spawnSync(java, ["-version"], { encoding: "utf8", env });
  const release = asked.status === 0 ? readJavaRelease(asked.stderr + asked.stdout) : null;
  const advice =
    "Install Java 17 or 21 (Debian: default-jre-headless; macOS and Windows: a Temurin JRE), or set JAVA_HOME.";
  if (release === null) throw new MissingToolError(`A local Neo4j needs Java. ${advice}`);
  if (release < OLDEST_JAVA || release > NEWEST_JAVA) {
    throw new MissingToolError(
      `A local Neo4j 5.26 runs on Java 17 to 21; this is Java ${release}. ${advice}`,
    );
  }
  return java;
}

/**
 * The command for Maven. Throws `MissingToolError` when there is none.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findMaven(env = process.env) {
  const shell = process.platform === "win32";
  if (spawnSync("mvn", ["-v"], { env, shell, stdio: "ignore" }).status === 0)
    return { command: "mvn", shell };
  throw new MissingToolError(
    "Maven fetches the local Neo4j, and there is none. Install it (Debian: maven; macOS: brew install maven).",
  );
}
