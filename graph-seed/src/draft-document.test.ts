import { expect, test } from "vitest";
import { draftDocument, slugOf } from "./draft-document.ts";
import { inspectDossier } from "./inspect-dossier.ts";

const NOTHING_TAKEN = new Set<string>();

test.each([
  ["Kim’s Visit, 2024", "kims-visit-2024"],
  ["António", "antonio"],
  ["김정은", ""],
])("%s becomes the slug %s", (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test.each([
  ["a telling file name", "Harbour news.txt", "Title here\n\nText.", "harbour-news"],
  [
    "a name made by a machine",
    "000_5b8b4ee224c8add4.txt",
    "Harbour Pact Signed by Many States\n",
    "harbour-pact-signed-by",
  ],
  ["a name and a title without Latin letters", "소식.txt", "소식\n", "document"],
])("%s gives a slug", (_name, fileName, text, slug) => {
  expect(draftDocument(text, { fileName, taken: NOTHING_TAKEN }, undefined).slug).toBe(slug);
});

test("a taken name gets a number", () => {
  const taken = new Set(["news", "news-2"]);
  expect(draftDocument("Text.", { fileName: "news.txt", taken }, undefined).slug).toBe("news-3");
});

test("a first line like a title is the title; else the first words are, in brackets", () => {
  const title = (text: string) =>
    draftDocument(text, { fileName: "a.txt", taken: NOTHING_TAKEN }, undefined).title;
  expect([
    title("Harbour Pact Signed\n\nText."),
    title("The mayor of the town signed a pact with another town, and left."),
  ]).toEqual(["Harbour Pact Signed", "[The mayor of the town signed a pact …]"]);
});

test.each([
  ["The ferry left.", "en"],
  ["Паром ушёл в море.", "ru"],
  ["배가 항구를 떠났다.", "ko"],
])("the letters of %s suggest %s", (text, language) => {
  const { header } = draftDocument(text, { fileName: "a.txt", taken: NOTHING_TAKEN }, undefined);
  expect(header).toContain(`language: ${language}\n`);
});

test("a draft is a sound dossier, and so is its example once its names are there", () => {
  const text = "Northland praised Southland for the harbour pact.\n";
  const draft = draftDocument(text, { fileName: "pact.txt", taken: NOTHING_TAKEN }, "../schema");
  const files = new Map([
    ["documents/pact.txt", text],
    ["documents/pact.yaml", draft.header],
    ["annotations/claims/pact.yaml", draft.claims],
  ]);
  const errors = () => inspectDossier(files).problems.filter((one) => one.severity === "error");
  expect(errors()).toEqual([]);
  files.set(
    "annotations/claims/pact.yaml",
    draft.claims
      .replace("claims: []", "claims:")
      .replace(/^# {2}/gmu, "  ")
      .replace(/^ {4}/gmu, "    "),
  );
  files.set(
    "annotations/actors.yaml",
    "- { id: actor:somebody, kind: state, name: Northland }\n- { id: actor:somebody-else, kind: state, name: Southland }\n",
  );
  expect(errors()).toEqual([]);
  expect(inspectDossier(files).graph.claims.map((one) => one.quotes[0]?.exact)).toEqual([
    "Northland praised Southland for the harbour pact.",
  ]);
});
