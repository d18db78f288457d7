import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256Hex } from "@tumen/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const COMMAND = fileURLToPath(new URL("./check-export.ts", import.meta.url));
const TEXT = "Moscow thanked 평양 for shells.";

const quote = {
  document: "document:one",
  exact: "thanked 평양",
  prefix: "Moscow ",
  suffix: " for shells.",
  start: 7,
  end: 17,
  textSha256: sha256Hex(TEXT),
};

const FILE = {
  format: "tumen-graph",
  version: 1,
  documents: [
    { id: "document:one", title: "One\u001B[31m", file: "one.txt", textSha256: sha256Hex(TEXT) },
  ],
  claims: [{ id: "claim:one-1", quotes: [quote] }],
};

let folder: string;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", COMMAND, ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tumen-check-"));
  mkdirSync(join(folder, "texts"));
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "texts", "one.txt"), TEXT);
  writeFileSync(join(folder, "graph.json"), JSON.stringify(FILE));
  const claims = [{ id: "claim:one-1", quotes: [{ ...quote, exact: "thanked 서울" }] }];
  writeFileSync(join(folder, "forged.json"), JSON.stringify({ ...FILE, claims }));
});

afterAll(() => rmSync(folder, { recursive: true }));

// Each run starts a program.
describe("npm run check-export", { timeout: 60_000 }, () => {
  it("EP15: ends with 0 and a table where every quote is exact", () => {
    expect(run(join(folder, "graph.json"), "--texts", join(folder, "texts"))).toEqual({
      status: 0,
      stderr: "",
      stdout: [
        "graph.json: JSON, the whole graph",
        "    exact     moved      lost unchecked      text  document",
        "        1         0         0         0    intact  document:one, One [31m",
        "        1         0         0         0            in all",
        "Every quote is exact, and every text is what its hash says.",
        "",
      ].join("\n"),
    });
  });

  it("EP15: ends with 1 and names the claim where a quote is lost", () => {
    const { status, stdout } = run(join(folder, "forged.json"), "--texts", join(folder, "texts"));
    expect(status).toBe(1);
    expect(stdout.split("\n").slice(-3)).toEqual([
      "lost: claim:one-1, document:one 7 to 17, “thanked 서울”. These characters do not stand in the text.",
      "Not all is as the file says.",
      "",
    ]);
  });

  it("EP15: ends with 2 and says what to do where nothing can be checked", () => {
    const none = run();
    expect([none.status, none.stderr.split("\n").slice(0, 2)]).toEqual([
      2,
      ["Nothing was checked. FILE is missing.", "npm run check-export -- FILE [--texts FOLDER]"],
    ]);
    const folderless = run(join(folder, "graph.json"), "--texts", join(folder, "empty"));
    expect([folderless.status, folderless.stderr]).toEqual([
      2,
      expect.stringContaining("No .txt file is in"),
    ]);
  });
});
