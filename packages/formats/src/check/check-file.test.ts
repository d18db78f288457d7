import type { Graph } from "@tumen/model";
import { buildGraph, claimId, createBuilders, documentId } from "@tumen/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptsOf } from "../export-source.ts";
import { JSON_GRAPH } from "../json/json-format.ts";
import { hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import { checkFile } from "./check-file.ts";
import { CheckError } from "./file-quotes.ts";

const TEXT = "🤝 Moscow thanked 평양 for shells. Nobody answered. Moscow left.";

const build = createBuilders("check");
const document = build.document({ id: documentId("one"), title: "One", text: TEXT });
const GRAPH: Graph = buildGraph({
  documents: [document],
  actors: [],
  claims: [
    build.claim({
      id: claimId("one-1"),
      document,
      says: ["Moscow thanked 평양", "Nobody answered."],
      predicate: "thanked",
      subjects: [],
    }),
  ],
});

async function file(change: (text: string) => string = (text) => text): Promise<string> {
  return change(await textOf(JSON_GRAPH, GRAPH));
}

async function excerpts(): Promise<string> {
  let text = "";
  const made = { ...MADE, excerpts: true };
  for await (const piece of JSON_GRAPH.write(excerptsOf(sourceOf(GRAPH)), made)) text += piece;
  return text;
}

const ALL_EXACT = { exact: 2, moved: 0, lost: 0, unchecked: 0 };

function refusal(text: string | Uint8Array): { code: string; message: string } {
  try {
    checkFile(text, []);
  } catch (error) {
    if (error instanceof CheckError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("The file was read.");
}

describe("the checker of exported files", () => {
  it("EP15: finds every quote of an untouched file exact, by the texts in it", async () => {
    expect(checkFile(await file(), [])).toEqual({
      format: "JSON, the whole graph",
      documents: [
        {
          id: "document:one",
          title: "One",
          text: "intact",
          from: "file",
          warnings: [],
          quotes: ALL_EXACT,
        },
      ],
      problems: [],
      warnings: [],
      totals: ALL_EXACT,
      sound: true,
    });
  });

  it("takes bytes, with a byte order mark too", async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${await file()}`);
    expect(checkFile(bytes, []).totals).toEqual(ALL_EXACT);
  });

  it("EP15: says where a quote moved to, and which one is lost", async () => {
    const given = TEXT.replace("🤝 ", "🤝🤝 At last, ").replace("answered", "replied");
    const report = checkFile(await file(), [{ name: "document:one", text: given }]);
    expect(report.problems).toEqual([
      {
        claim: "claim:one-1",
        document: "document:one",
        exact: "Moscow thanked 평양",
        start: 2,
        end: 19,
        state: "moved",
        at: { start: 12, end: 29 },
        why: "It stands at 12 to 29.",
      },
      {
        claim: "claim:one-1",
        document: "document:one",
        exact: "Nobody answered.",
        start: 32,
        end: 48,
        state: "lost",
        why: "These characters do not stand in the text.",
      },
    ]);
    expect(report.documents).toEqual([
      {
        id: "document:one",
        title: "One",
        text: "changed",
        from: "given",
        warnings: ["The text given is not the one that the hash was taken of."],
        quotes: { exact: 0, moved: 1, lost: 1, unchecked: 0 },
      },
    ]);
    expect({ totals: report.totals, sound: report.sound }).toEqual({
      totals: { exact: 0, moved: 1, lost: 1, unchecked: 0 },
      sound: false,
    });
  });

  it("lets the words around decide between several places, and says where nothing does", async () => {
    const twice = `Nobody answered. ${TEXT}`;
    const [, quote] = checkFile(await file(), [{ name: "one.txt", text: twice }]).problems;
    expect({ state: quote?.state, at: quote?.at }).toEqual({
      state: "moved",
      at: { start: 49, end: 65 },
    });
    const doubled = `Nobody answered. Nobody answered. ${TEXT.replace(". Nobody", "! Nobody")}`;
    const [, open] = checkFile(await file(), [{ name: "one.txt", text: doubled }]).problems;
    expect({ state: open?.state, why: open?.why }).toEqual({
      state: "lost",
      why: "These characters stand in 3 other places, and nothing decides between them.",
    });
  });

  it("finds a text by its hash whatever it is called, and normalises it first", async () => {
    const given = {
      name: "downloaded.txt",
      text: `\uFEFF${TEXT.replace(" thanked", "\u00A0thanked")}`,
    };
    const report = checkFile(await excerpts(), [given]);
    expect({ documents: report.documents, sound: report.sound }).toMatchObject({
      documents: [{ text: "intact", from: "given", quotes: ALL_EXACT }],
      sound: true,
    });
  });

  it("does not call quotes exact where there is no text to look in", async () => {
    const report = checkFile(await excerpts(), []);
    expect(report.totals).toEqual({ exact: 0, moved: 0, lost: 0, unchecked: 2 });
    expect({ text: report.documents[0]?.text, sound: report.sound }).toEqual({
      text: "missing",
      sound: false,
    });
  });

  it("tells a text in the file that is not the one hashed", async () => {
    const report = checkFile(
      await file((text) => text.replace("Moscow left.", "Moscow fell.")),
      [],
    );
    expect(report.totals).toEqual(ALL_EXACT);
    expect({ documents: report.documents, sound: report.sound }).toMatchObject({
      documents: [
        {
          text: "changed",
          warnings: ["The text in the file is not the one that the hash was taken of."],
        },
      ],
      sound: false,
    });
  });

  it("looks in the given text even where the file was changed as a whole", async () => {
    const forged = await file((text) => text.replaceAll("Nobody answered.", "Many answered..."));
    expect(checkFile(forged, []).totals).toEqual(ALL_EXACT);
    expect(checkFile(forged, [{ name: "one.txt", text: TEXT }]).totals).toEqual({
      exact: 1,
      moved: 0,
      lost: 1,
      unchecked: 0,
    });
  });

  it("checks quotes of documents that the file does not list", async () => {
    const value = JSON.parse(await file());
    const report = checkFile(JSON.stringify({ ...value, documents: [] }), []);
    expect(report.documents).toMatchObject([{ id: "document:one", text: "missing" }]);
  });

  it("says what is wrong with files that it cannot check", async () => {
    expect(refusal(await file((text) => text.slice(0, -40)))).toMatchObject({ code: "BROKEN" });
    expect(refusal('{"hello":1}')).toEqual({
      code: "NOT_OURS",
      message: expect.stringContaining("is no export of Tumen that can be checked"),
    });
    expect(refusal(new Uint8Array([0xff, 0xfe, 0x00]))).toMatchObject({ code: "NOT_OURS" });
    expect(refusal('{"format":"tumen-graph","version":2}')).toEqual({
      code: "NEWER",
      message:
        "The file is a graph of version 2; this program reads up to version 1. Check it with a newer Tumen.",
    });
    expect(refusal('{"format":"tumen-graph","version":1}')).toMatchObject({ code: "BROKEN" });
  });

  it("EP15: finds any quote of which one character was changed, and nothing in an untouched file", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, fc.nat(), fc.nat(), async (graph, which, where) => {
        const text = await textOf(JSON_GRAPH, graph);
        const untouched = checkFile(text, []);
        expect(untouched.problems).toEqual([]);
        expect(untouched.sound).toBe(true);
        const value = JSON.parse(text);
        const quotes = value.claims.flatMap((claim: { quotes: unknown[] }) => claim.quotes);
        const quote = quotes[which % quotes.length];
        const characters = [...quote.exact];
        const at = where % characters.length;
        characters[at] = characters[at] === "x" ? "y" : "x";
        quote.exact = characters.join("");
        const tampered = checkFile(JSON.stringify(value), []);
        expect(tampered.totals.exact).toBe(quotes.length - 1);
        expect(tampered.problems).toMatchObject([{ exact: quote.exact }]);
      }),
      { numRuns: 60 },
    );
  });
});
