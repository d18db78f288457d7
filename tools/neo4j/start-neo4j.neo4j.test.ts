import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findJava } from "./find-java.mjs";
import { startNeo4j } from "./start-neo4j.mjs";

const START = new URL("./start-neo4j.mjs", import.meta.url).href;

function hasJava(): boolean {
  try {
    return findJava() !== "";
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "tumen-neo4j-test-"));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const javaPid = (): number => JSON.parse(readFileSync(join(home, "running.json"), "utf8")).javaPid;

// With an address given and no Java here, there is nothing to start.
test.skipIf(!hasJava())(
  "a local Neo4j keeps its password over a crash, is started once only, and ends when asked",
  async () => {
    const first = await startNeo4j({ home });
    await expect(startNeo4j({ home })).rejects.toThrow(
      `already running in ${home}, at ${first.uri}`,
    );
    await first.kill();
    const again = await startNeo4j({ home, boltPort: first.boltPort, httpPort: first.httpPort });
    expect(again.uri).toBe(first.uri);
    expect(again.password).toBe(first.password);
    const pid = javaPid();
    expect(isAlive(pid)).toBe(true);
    await again.stop();
    await again.stop();
    expect(isAlive(pid)).toBe(false);
  },
);

test.skipIf(!hasJava() || process.platform === "win32")(
  "Java ends when the tool that started it is killed",
  async () => {
    const program = `import { startNeo4j } from "${START}"; await startNeo4j({ home: ${JSON.stringify(home)} }); console.log("up"); setInterval(() => {}, 1000);`;
    const tool = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: tool.stdout })) if (line === "up") break;
    const pid = javaPid();
    expect(isAlive(pid)).toBe(true);
    tool.kill("SIGKILL");
    for (let step = 0; isAlive(pid) && step < 300; step += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(isAlive(pid)).toBe(false);
  },
);
