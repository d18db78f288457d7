import { fileURLToPath } from "node:url";
import { graphSchema } from "@tumen/model";
import { beforeAll, expect, test } from "vitest";
import { readDossierFiles } from "./dossier-files.ts";
import { type ReadDossier, readDossier } from "./read-dossier.ts";

let dossier: ReadDossier;

beforeAll(async () => {
  dossier = await readDossier(fileURLToPath(new URL("../", import.meta.url)));
});

test("the bundled dossier is a sound graph", () => {
  expect(graphSchema.parse(dossier.graph)).toEqual(dossier.graph);
});

test("each document has claims, a coverage between nothing and all, and a named annotator", () => {
  const lacking = dossier.report.documents.filter(
    ({ claims, coverage, annotatedBy }) =>
      claims === 0 ||
      coverage.covered === 0 ||
      coverage.covered > coverage.readable ||
      annotatedBy.length === 0,
  );
  expect(lacking).toEqual([]);
});

test("each quote is the slice that its position names", () => {
  const texts = new Map(dossier.graph.documents.map((one) => [one.id, [...one.text]]));
  const quotes = dossier.graph.claims.flatMap((one) => one.quotes);
  expect(quotes.length).toBeGreaterThan(0);
  for (const { document, start, end, exact } of quotes) {
    expect(texts.get(document)?.slice(start, end).join("")).toBe(exact);
  }
});

test("each claim says where it is written: the line of its file on which its entry begins", async () => {
  const files = await readDossierFiles(fileURLToPath(new URL("../", import.meta.url)));
  const lines = new Map([...files].map(([path, text]) => [path, text.split("\n")]));
  const written = dossier.graph.claims.map(({ id, written: at }) => {
    return [id, at && lines.get(at.file)?.[at.line - 1]?.trim()];
  });
  expect(written).toEqual(dossier.graph.claims.map(({ id }) => [id, `- id: ${id}`]));
});

test("whoever speaks for a state is joined to a state", () => {
  const kinds = new Map(dossier.graph.actors.map((one) => [one.id, one.kind]));
  const represented = dossier.graph.actors.flatMap((one) => one.represents ?? []);
  expect(represented.filter((id) => kinds.get(id) !== "state")).toEqual([]);
});
