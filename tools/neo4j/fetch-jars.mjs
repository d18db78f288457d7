import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exitCodeOf, ROOT, stopChild } from "../setup/child.mjs";
import { atEnd } from "../setup/cleanup.mjs";
import { findMaven, MissingToolError } from "./find-java.mjs";

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));

/** Where local databases and the jars that run them are kept. */
export const NEO4J_CACHE = join(ROOT, ".cache", "neo4j");

/**
 * The folder with the jars of Neo4j, fetched by Maven the first time. Throws `MissingToolError` without Maven, or
 * when it cannot fetch them.
 * @returns {Promise<string>}
 */
export async function fetchJars() {
  const pomHash = createHash("sha256").update(readFileSync(POM)).digest("hex").slice(0, 12);
  const folder = join(NEO4J_CACHE, `jars-${pomHash}`);
  if (existsSync(folder)) return folder;
  const { command, shell } = findMaven();
  console.log("Fetching Neo4j Community with Maven (118 MB, once) …");
  mkdirSync(NEO4J_CACHE, { recursive: true });
  // Renamed when complete, so that a broken-off download is never taken for the whole.
  const partial = mkdtempSync(join(NEO4J_CACHE, "fetching-"));
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${partial}`];
  const maven = spawn(command, ["-B", "-q", "-ntp", "-f", POM, ...goal], {
    shell,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const forget = atEnd(() => stopChild(maven));
  let said = "";
  for (const stream of [maven.stdout, maven.stderr]) {
    stream.on("data", (bytes) => {
      said += bytes;
    });
  }
  const code = await exitCodeOf(maven);
  forget();
  if (code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new MissingToolError(`Maven could not fetch Neo4j (code ${code}):\n${said.trim()}`);
  }
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
