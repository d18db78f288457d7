import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDossierFiles } from "./dossier-files.ts";
import { draftDocument, sharedFiles } from "./draft-document.ts";
import { inspectDossier } from "./inspect-dossier.ts";
import { prepareText } from "./plain-text.ts";
import { formatProblem } from "./problem.ts";

const FOLDER = fileURLToPath(new URL("../", import.meta.url));
const readme = await readFile(`${FOLDER}README.md`, "utf8");

/** The block of the walk-through that shows a file. */
function shownFile(path: string): string {
  const [, text] = new RegExp(`\`\`\`\\w+ ${path}\\n(.*?)\`\`\``, "su").exec(readme) ?? [];
  if (text === undefined) throw new Error(`README.md does not show ${path}.`);
  return text;
}

test("the walk-through leads to claims without an error", () => {
  const { text } = prepareText(shownFile("harbour.txt"));
  const draft = draftDocument(text, { fileName: "harbour.txt", taken: new Set() }, undefined);
  const files = new Map([
    ...sharedFiles(undefined),
    [`documents/${draft.slug}.txt`, text],
    [`documents/${draft.slug}.yaml`, draft.header],
    ["annotations/actors.yaml", shownFile("annotations/actors.yaml")],
    [`annotations/claims/${draft.slug}.yaml`, shownFile("annotations/claims/harbour.yaml")],
  ]);
  const { problems, graph } = inspectDossier(files);
  expect(problems.map((one) => one.code)).toEqual(["annotator-missing", "quotes-not-pinned"]);
  expect(graph.claims.map((one) => one.id)).toEqual(["claim:harbour-0001", "claim:harbour-0002"]);
});

test("the messages it quotes are those that broken dossiers give", async () => {
  const fixtures = `${FOLDER}fixtures/`;
  const sound = await readDossierFiles(`${fixtures}base.valid`);
  const names = (await readdir(fixtures)).filter((one) => one.endsWith(".invalid"));
  const broken = await Promise.all(names.map((one) => readDossierFiles(`${fixtures}${one}`)));
  const said = new Set(
    broken.flatMap((files) =>
      inspectDossier(new Map([...sound, ...files])).problems.map((one) => formatProblem(one)),
    ),
  );
  const quoted = [...readme.matchAll(/^\S+:\d+:\d+ (?:error|warning|info) .*\n {4}.*$/gmu)].map(
    ([message]) => message,
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((message) => !said.has(message))).toEqual([]);
});
