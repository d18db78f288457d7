import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FIXTURES = join(ROOT, "graph-seed/fixtures");
const NEWS = `Harbour pact signed

The mayor of Northport praised the mayor of Southport for the harbour pact. Both towns will share forty tugs 🚢.
`;

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-"));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** The settings of whoever runs the tests are not those of the test. */
function environment(): NodeJS.ProcessEnv {
  const { NEO4J_URI: _uri, TUMEN_DOSSIER: _dossier, ...rest } = process.env;
  return rest;
}

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function commandLine(command: "seed" | "document", args: readonly string[]): string[] {
  return ["--import", "tsx", `graph-seed/src/${command}-command.ts`, ...args];
}

function run(command: "seed" | "document", ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      commandLine(command, args),
      { cwd: ROOT, env: environment() },
      (error, out, err) =>
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(join(folder, path), text);
}

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), "utf8");
  expect(text).toContain(from);
  await write(path, text.replace(from, to));
}

/** Actors and the example of a new document’s claims file, as a newcomer writes them. */
async function annotate(): Promise<void> {
  await write(
    "annotations/actors.yaml",
    "- { id: actor:northport, kind: body, name: Northport }\n- { id: actor:southport, kind: body, name: Southport }\n",
  );
  const path = "annotations/claims/news.yaml";
  const text = await readFile(join(folder, path), "utf8");
  await write(
    path,
    text
      .replace("claims: []", "claims:")
      .replace(/^#(?= {2})/gmu, "")
      .replace("actor:somebody-else", "actor:southport")
      .replace("actor:somebody", "actor:northport"),
  );
}

async function newDossier(): Promise<Outcome> {
  await write("news.txt", NEWS);
  return run("document", "add", join(folder, "news.txt"), "--from", folder);
}

describe("npm run document", () => {
  test("takes a text file to a checked and pinned claim", async () => {
    const added = await newDossier();
    expect([added.code, added.err]).toEqual([0, ""]);
    expect(added.out.split("\n").slice(0, 9)).toEqual([
      `Added document:news (Harbour pact signed) to ${folder}:`,
      "  annotations/actors.yaml",
      "  annotations/events.yaml",
      "  annotations/publishers.yaml",
      "  annotations/relations.yaml",
      "  annotations/other-names.yaml",
      "  documents/news.txt",
      "  documents/news.yaml",
      "  annotations/claims/news.yaml",
    ]);
    await annotate();
    const checked = await run("document", "check", "--from", folder);
    expect(checked.out).toBe(`  news: claims 1, quotes 1, 56.4 % covered – Harbour pact signed
${folder}/annotations/claims/news.yaml:6:12 info quotes-not-pinned: 1 quote is found, but not pinned yet, from here on.
    Pin: npm run document -- anchor news --from ${folder}
${folder}/documents/news.yaml:3:1 warning annotator-missing: Nobody is named who annotated document:news.
    Add to annotatedBy: { kind: person, name: …, on: 2025-01-31 }; a model says that it is a model.
${folder}: no errors, 1 warning, 1 note.
`);
    const anchored = await run("document", "anchor", "--from", folder);
    expect(anchored.out).toBe(`Anchors in ${folder}/annotations/anchors:
  news: 0 exact, 1 new, 0 moved, 0 repaired, 0 orphan; 0 pins removed, 0 passages written anew
`);
    const seeded = await run("seed", "--check", "--from", folder);
    expect([seeded.code, seeded.out]).toEqual([0, expect.stringContaining("quotes pinned 1,")]);
  });

  test("adds a text once and overwrites nothing", async () => {
    await newDossier();
    const file = join(folder, "news.txt");
    const again = await run("document", "add", file, "--from", folder);
    expect(again).toEqual({
      code: 1,
      out: "",
      err: "This text is already there: documents/news.txt.\n",
    });
    await write("other.txt", "Another text.\n");
    const taken = await run(
      "document",
      "add",
      join(folder, "other.txt"),
      "--slug",
      "news",
      "--from",
      folder,
    );
    expect([taken.code, taken.err]).toEqual([
      1,
      "There already is a document news; nothing is overwritten.\n",
    ]);
  });

  test("makes the header of a text that someone put into the folder", async () => {
    await newDossier();
    await rm(join(folder, "documents/news.yaml"));
    const { out } = await run(
      "document",
      "add",
      join(folder, "documents/news.txt"),
      "--from",
      folder,
    );
    expect(out.split("\n").slice(0, 3)).toEqual([
      `Added document:news (Harbour pact signed) to ${folder}:`,
      "  documents/news.yaml",
      expect.stringMatching(/^Next: /u),
    ]);
  });

  test("says what is wrong and ends with an exit code", async () => {
    await newDossier();
    await annotate();
    await change("annotations/claims/news.yaml", "predicate: praised", "predicate: praises");
    const { code, out } = await run("document", "check", "--from", folder);
    expect(code).toBe(1);
    expect(out).toContain(
      `news.yaml:10:16 error not-in-vocabulary: claim:news-0001: predicate "praises" is not in its closed list.\n    Did you mean praised?`,
    );
  });

  test("reports what a changed text did to its quotes, and accepts it when told to", async () => {
    await newDossier();
    await annotate();
    await run("document", "anchor", "--from", folder);
    await change("documents/news.txt", "praised the mayor", "thanked the lord mayor");
    const refused = await run("seed", "--check", "--from", folder);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("quote-repaired")]);
    const waiting = await run("document", "anchor", "news", "--from", folder);
    expect(waiting).toMatchObject({
      code: 1,
      out: expect.stringContaining("0 exact, 0 new, 0 moved, 1 repaired, 0 orphan"),
    });
    const accepted = await run("document", "anchor", "news", "--accept", "--from", folder);
    expect(accepted).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 passages written anew"),
    });
    const checked = await run("document", "check", "--from", folder);
    expect([checked.code, checked.out]).toEqual([
      0,
      expect.stringContaining("no errors, 1 warning, no notes."),
    ]);
  });

  test("watches: each change is checked at once, until Ctrl-C", async () => {
    await newDossier();
    await annotate();
    const child = spawn(
      process.execPath,
      commandLine("document", ["check", "--watch", "--from", folder]),
      { cwd: ROOT, env: environment() },
    );
    children.push(child);
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    const said = (words: string) => expect.poll(() => out, { timeout: 20_000 }).toContain(words);
    await said("Watching for changes");
    await change("annotations/claims/news.yaml", "modality: fact", "modality: factual");
    await said(`modality "factual" is not in its closed list.`);
    out = "";
    await change("annotations/claims/news.yaml", "modality: factual", "modality: fact");
    await said("no errors");
    const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  test("lists documents, and says what it can do", async () => {
    const list = await run("document", "list", "--from", join(FIXTURES, "two-figures.valid"));
    expect(
      list.out,
    ).toBe(`  courier: claims 5, quotes 6, 75.3 % covered – Eastmark ships shells to Westmark
  tongsin: claims 2, quotes 2, 53.6 % covered – 동마르크, 서마르크에 포탄 9천 발 제공
`);
    const unknown = await run("document", "remove");
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringMatching(/^There is no command remove\.\nnpm run document -- add FILE/u),
    ]);
  });

  test.each([
    ["nothing.txt", /There is no file .*nothing\.txt\./u],
    [".", /is a folder: name one text file\./u],
  ])("refuses %s as a text", async (name, message) => {
    const { code, err } = await run("document", "add", join(folder, name), "--from", folder);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
  });
});

describe("npm run seed -- --check", () => {
  test("lists every error with file and line, and fails", async () => {
    const dossier = join(folder, "broken");
    await cp(join(FIXTURES, "base.valid"), dossier, { recursive: true });
    await cp(join(FIXTURES, "quote-not-found.invalid"), dossier, { recursive: true });
    const { code, err } = await run("seed", "--check", "--from", dossier);
    expect(code).toBe(1);
    expect(err).toContain(
      `${dossier}/annotations/claims/ferry.yaml:4:12 error quote-not-found: claim:ferry-0001: document:ferry does not hold “Northland sent two new patrol boats to Southland”.`,
    );
  });

  test("prints the load report of a sound dossier", async () => {
    const { code, out, err } = await run("seed", "--check", "--from", join(FIXTURES, "base.valid"));
    expect([code, err, out.split("\n")[0]]).toEqual([
      0,
      "",
      expect.stringMatching(/^Load report \(seed [0-9a-f]{64}\)$/u),
    ]);
  });

  test("says that a folder is no dossier", async () => {
    const { code, err } = await run("seed", "--check", "--from", folder);
    expect([code, err]).toEqual([1, expect.stringContaining("There is no document here.")]);
  });
});

test("npm run seed without a database says why nothing is loaded", async () => {
  const { code, out } = await run("seed", "--from", join(FIXTURES, "base.valid"));
  expect([code, out.trimEnd().split("\n").at(-1)]).toEqual([
    0,
    expect.stringMatching(/^No Neo4j is named \(NEO4J_URI or --uri\)/u),
  ]);
});
