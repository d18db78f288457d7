import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { type Graph, sortGraph } from "@tumen/model";
import { buildGraph, createBuilders, documentId } from "@tumen/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BIBTEX } from "../bibtex/bibtex-format.ts";
import { CSL_JSON } from "../csl-json/csl-json-format.ts";
import { manifestSchema } from "../manifest.ts";
import { hostileGraph, MADE, textOf } from "../testing/export-cases.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { citedDateOf } from "./cited-documents.ts";

/** What a bibliography keeps of a text: blanks for white space, a visible sign for what no file should hold. */
function asCited(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/\s+/gu, " ")
    .trim();
}

function outline(cite: Cite) {
  return cite.data.map(({ id, title, author = [], URL }) => ({
    id,
    title,
    authors: author.map((one) => one.literal ?? one.family),
    url: URL,
  }));
}

function expected(graph: Graph, told: (text: string) => string) {
  return sortGraph(graph).documents.map(({ id, title, authors = [], url }) => ({
    id: id.slice("document:".length),
    title: told(title),
    authors: authors.map(told),
    url,
  }));
}

function golden(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

describe("bibliographies", () => {
  it("EP13: are byte for byte the golden files", async () => {
    expect(await textOf(BIBTEX, tellingGraph())).toBe(
      golden("../bibtex/fixtures/sources.valid.bib"),
    );
    expect(await textOf(CSL_JSON, tellingGraph())).toBe(
      golden("../csl-json/fixtures/sources.valid.csl.json"),
    );
  });

  it("EP13: BibTeX is read by citation.js with the documents' titles, authors, dates and addresses", async () => {
    const cite = new Cite(await textOf(BIBTEX, tellingGraph()));
    expect(outline(cite)).toEqual(expected(tellingGraph(), asCited));
    expect(cite.data.map((one) => [one.type, one["issued"], one["container-title"]])).toEqual([
      ["webpage", { "date-parts": [[2024, 6]] }, undefined],
      ["article-journal", { "date-parts": [[2024, 6, 20]] }, "The Daily"],
    ]);
  });

  it("EP13: CSL-JSON is read by citation.js and set by a style", async () => {
    const cite = new Cite(JSON.parse(await textOf(CSL_JSON, tellingGraph())));
    expect(outline(cite).slice(1)).toEqual(expected(tellingGraph(), (text) => text));
    expect(
      cite.format("bibliography", { format: "text", template: "apa", lang: "en-US" }),
    ).toContain(
      "Jane Doe & Иван Иванов. (2024, June 20). Shells & a treaty: what is <known>. The Daily. https://example.org/report?a=1&b=2",
    );
  });

  it("name what is unknown, and quote every passage of a document once, in text order", async () => {
    const [, agency, report] = JSON.parse(await textOf(CSL_JSON, tellingGraph()));
    expect(agency.note).toBe(
      `Unknown: author, address. Date of publication as EDTF: 2024-06. Annotations reviewed by nobody. Rights: Public statement of the agency. Text sha256 ${tellingGraph().documents[0]?.textSha256} (normalised, UTF-8).`,
    );
    expect(report.annote.split("\n")).toEqual([
      "“Seoul says”",
      "“North Korea shipped shells to Russia in August 2023”",
      "“Moscow and Pyongyang deny it.”",
      "“Their leaders signed a treaty on 19 June 2024.”",
      "“Their leaders signed a treaty”",
    ]);
  });

  it("carry their manifest", async () => {
    const bibtex = await textOf(BIBTEX, tellingGraph(), { words: ["told by a@b"] });
    const line = bibtex.split("\n").find((one) => one.startsWith("% manifest "));
    const manifest = manifestSchema.parse(JSON.parse((line ?? "").slice("% manifest ".length)));
    const [itself] = JSON.parse(await textOf(CSL_JSON, tellingGraph(), { words: ["told by a@b"] }));
    expect(manifest.words).toEqual(["told by a@b"]);
    expect(JSON.parse(itself.note.slice(itself.note.indexOf("{")))).toEqual(manifest);
  });

  it("EP13: survive hostile names, titles, rights and quotes", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const bibtex = new Cite(await textOf(BIBTEX, graph));
        const [document] = graph.documents;
        expect(bibtex.data.map(({ title, author }) => [asCited(title), author])).toEqual([
          [asCited(document?.title ?? ""), [{ family: asCited(document?.authors?.[0] ?? "") }]],
        ]);
        expect(bibtex.data[0]?.note).toContain(document?.textSha256);
        const csl = new Cite(JSON.parse(await textOf(CSL_JSON, graph)));
        expect(outline(csl).slice(1)).toEqual(expected(graph, (text) => text));
        expect(csl.data[1]?.annote).toContain(`“${graph.claims[0]?.quotes[0]?.exact}”`);
      }),
      { numRuns: 60 },
    );
  });

  it.each([BIBTEX, CSL_JSON])(
    "$id ends the question to the store when its reader goes away",
    async (format) => {
      const watched = watchedSource(tellingGraph());
      const pieces = format.write(watched.source, MADE)[Symbol.asyncIterator]();
      await pieces.next();
      await pieces.return?.();
      expect(watched.seen).toEqual({ records: 5, returned: true });
    },
  );

  it("of no documents are empty lists", async () => {
    expect(await textOf(BIBTEX, buildGraph({}))).not.toContain("@");
    expect(JSON.parse(await textOf(CSL_JSON, buildGraph({})))).toHaveLength(1);
  });

  it("give a date as far as it is known, and none that would be made up", () => {
    const dates = [
      "2024-06-20",
      "2024-06~",
      "2024-06-XX",
      "2024",
      "2024-06-19/2024-06-20",
      "2024/..",
    ];
    expect([...dates, "no date", undefined].map((one) => citedDateOf(one))).toEqual([
      { parts: [[2024, 6, 20]], doubtful: false },
      { parts: [[2024, 6]], doubtful: true },
      { parts: [[2024, 6]], doubtful: false },
      { parts: [[2024]], doubtful: false },
      {
        parts: [
          [2024, 6, 19],
          [2024, 6, 20],
        ],
        doubtful: false,
      },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("EP13: quote a document without a date, a publisher or an author", async () => {
    const build = createBuilders("bare");
    const document = build.document({ id: documentId("bare"), title: "Bare", text: "Text." });
    const [entry] = new Cite(await textOf(BIBTEX, buildGraph({ documents: [document] }))).data;
    expect([entry?.type, entry?.["issued"], entry?.author, entry?.annote]).toEqual([
      "webpage",
      undefined,
      undefined,
      undefined,
    ]);
    expect(entry?.note).toContain("Unknown: date, publisher, author, address.");
  });
});
