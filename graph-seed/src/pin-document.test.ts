import { expect, test } from "vitest";
import { anchorsPath, writeAnchors } from "./anchors-file.ts";
import type { DossierFiles } from "./dossier-files.ts";
import { inspectDossier } from "./inspect-dossier.ts";
import { applyEdits, pinDocument } from "./pin-document.ts";

const HEADER =
  "{ id: document:note, title: A note, shortTitle: A note, language: en, rights: None. }\n";
const ACTORS =
  "- { id: actor:a, kind: state, name: Northland }\n- { id: actor:b, kind: state, name: Southland }\n";
const REST = `    text: X.
    kind: assessment
    predicate: affects
    subjects: [actor:a]
    objects: [actor:b]
    modality: fact
`;
const TEXT =
  "Northland sent two boats to Southland 🚢. Southland paid. Later Southland paid again.\n";

function dossier(text: string, claims: string, anchors?: string): Map<string, string> {
  return new Map([
    ["documents/note.txt", text],
    ["documents/note.yaml", HEADER],
    ["annotations/actors.yaml", ACTORS],
    ["annotations/claims/note.yaml", `document: document:note\nclaims:\n${claims}`],
    ...(anchors === undefined ? [] : [[anchorsPath("note"), anchors] as const]),
  ]);
}

function pin(files: DossierFiles, accept = false) {
  const { dossier: read, located } = inspectDossier(files);
  const [document] = read.documents;
  if (document === undefined) throw new Error("The document could not be read.");
  const states = located.map((one) => one.state);
  return { states, ...pinDocument(read, located, { document, accept }) };
}

/** Pins the quotes in one text, then puts another in its place. */
function afterChange(claims: string, changed: string): Map<string, string> {
  return dossier(changed, claims, writeAnchors(pin(dossier(TEXT, claims)).file));
}

const claim = (quote: string, id = "0001") => `  - id: claim:note-${id}\n    ${quote}\n${REST}`;
const BOATS = claim("quote: sent two boats to Southland   # whose?");

test("a quote is pinned with context, position and hash of the text", () => {
  const { file, added, states } = pin(dossier(TEXT, BOATS));
  expect({ added, states }).toEqual({ added: 1, states: ["unpinned"] });
  expect(file.quotes).toEqual([
    {
      claim: "claim:note-0001",
      exact: "sent two boats to Southland",
      prefix: "Northland ",
      suffix: " 🚢. Southland paid. Later Southl",
      start: 10,
      end: 37,
      textSha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    },
  ]);
});

test("a pinned quote is exact, and pinning again changes nothing", () => {
  const { file } = pin(dossier(TEXT, BOATS));
  const again = pin(dossier(TEXT, BOATS, writeAnchors(file)));
  expect(again).toEqual({ states: ["exact"], file, edits: [], added: 0, removed: 0 });
});

test("a quote that a changed text leaves in its place stays exact", () => {
  expect(pin(afterChange(BOATS, TEXT.replace("again", "twice"))).states).toEqual(["exact"]);
});

test("a moved quote keeps its old pin until it is accepted", () => {
  const files = afterChange(BOATS, `News. ${TEXT}`);
  const waiting = pin(files);
  expect([waiting.states, waiting.file.quotes[0]?.start]).toEqual([["moved"], 10]);
  expect(pin(files, true).file.quotes[0]?.start).toBe(16);
});

test("a repaired quote, once accepted, is written anew and nothing else in the file is touched", () => {
  const files = afterChange(BOATS, TEXT.replace("two boats", "ten boats"));
  const { states, edits, file } = pin(files, true);
  const path = "annotations/claims/note.yaml";
  const before = files.get(path) ?? "";
  const after = applyEdits(before, edits);
  expect(states).toEqual(["repaired"]);
  expect(after).toBe(
    before.replace("sent two boats to Southland", '"sent ten boats to Southland"'),
  );
  files.set(path, after).set(anchorsPath("note"), writeAnchors(file));
  expect(pin(files).states).toEqual(["exact"]);
});

test("an orphan keeps its old pin, so that it is not forgotten", () => {
  const files = afterChange(BOATS, "Southland paid. Later Southland paid again.\n");
  const { states, file } = pin(files, true);
  expect([states, file.quotes.map((one) => one.exact)]).toEqual([
    ["orphan"],
    ["sent two boats to Southland"],
  ]);
});

test("of two occurrences, each pin moves to its own", () => {
  const both = claim(
    "quotes: [{ exact: Southland paid, prefix: 🚢. }, { exact: Southland paid, prefix: Later }]",
  );
  const files = afterChange(both, `News came. ${TEXT}`);
  const { states, file } = pin(files, true);
  expect([states, file.quotes.map((one) => one.start)]).toEqual([
    ["moved", "moved"],
    [52, 74],
  ]);
});

test("words before a passage that read otherwise now are written anew when the move is accepted", () => {
  const later = claim("quote:\n      exact: Southland paid\n      prefix: Later");
  const files = afterChange(later, TEXT.replace("Later", "Then, in May,"));
  const { edits } = pin(files, true);
  const after = applyEdits(files.get("annotations/claims/note.yaml") ?? "", edits);
  expect(after).toContain(
    `    quote:\n      { exact: "Southland paid", prefix: ". Southland paid. Then, in May,", suffix: "again." }\n    text: X.`,
  );
});

test("a block scalar is replaced with its line break", () => {
  const block = claim("quote: >-\n      sent two boats\n      to Southland");
  const files = afterChange(block, TEXT.replace("two boats", "ten boats"));
  const after = applyEdits(files.get("annotations/claims/note.yaml") ?? "", pin(files, true).edits);
  expect(after).toContain(`    quote: "sent ten boats to Southland"\n    text: X.`);
});

test("the pin of a quote that no claim has any more goes", () => {
  const { file } = pin(dossier(TEXT, BOATS));
  const changed = dossier(TEXT, claim("quote: sent two boats"), writeAnchors(file));
  const { file: after, added, removed } = pin(changed);
  expect({ added, removed, quotes: after.quotes.map((one) => one.exact) }).toEqual({
    added: 1,
    removed: 1,
    quotes: ["sent two boats"],
  });
});
