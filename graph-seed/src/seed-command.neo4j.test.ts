import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FIXTURES = join(ROOT, "graph-seed/fixtures");
const URI = process.env["NEO4J_TEST_URI"] ?? "";

function seed(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = {
    ...process.env,
    NEO4J_USER: process.env["NEO4J_TEST_USER"] ?? "neo4j",
    NEO4J_PASSWORD: process.env["NEO4J_TEST_PASSWORD"] ?? "",
  };
  const command = ["--import", "tsx", "graph-seed/src/seed-command.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

test("loads a dossier once, and another in its place", async () => {
  const [one, other] = ["base.valid", "two-figures.valid"].map((name) => join(FIXTURES, name));
  const lastLine = ({ out }: { out: string }) => out.trimEnd().split("\n").at(-1);
  const runs = [];
  for (const folder of [one, one, other]) {
    runs.push(await seed("--uri", URI, "--allow-foreign", "--from", folder ?? ""));
  }
  expect(runs.map((run) => [run.code, run.err])).toEqual([
    [0, ""],
    [0, ""],
    [0, ""],
  ]);
  expect(runs.map(lastLine)).toEqual([
    expect.stringMatching(/^Loaded into .* in \d+\.\d s\./u),
    expect.stringContaining("already holds this seed; nothing was loaded."),
    expect.stringMatching(/^Loaded into .* in \d+\.\d s\./u),
  ]);
});

test("a database that is not there is a message and a failure", async () => {
  const folder = join(FIXTURES, "base.valid");
  const { code, err } = await seed("--uri", "bolt://127.0.0.1:1", "--from", folder);
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(1);
});
