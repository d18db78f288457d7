import type { Graph } from "@tumen/model";
import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CSV_TABLES } from "../csv/csv-format.ts";
import { excerptsOf } from "../export-source.ts";
import type { Format } from "../format.ts";
import { FORMATS } from "../formats.ts";
import { GEXF } from "../gexf/gexf-format.ts";
import { GRAPHML } from "../graphml/graphml-format.ts";
import { HTML } from "../html/html-format.ts";
import { JSON_GRAPH } from "../json/json-format.ts";
import { JSON_LD } from "../json-ld/json-ld-format.ts";
import { bytesOf, hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { type CheckReport, checkFile, type GivenText } from "./check-file.ts";
import { CheckError } from "./file-quotes.ts";

function textsOf(graph: Graph): GivenText[] {
  return graph.documents.map((one) => ({ name: one.id, text: one.text }));
}

function outline({ format, totals, sound }: CheckReport) {
  return { format, exact: totals.exact, unchecked: totals.unchecked, sound };
}

async function excerpts(format: Format): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const source = excerptsOf(sourceOf(tellingGraph()));
  for await (const piece of format.write(source, { ...MADE, excerpts: true })) {
    pieces.push(typeof piece === "string" ? strToU8(piece) : piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function refusal(file: string | Uint8Array): { code: string; message: string } {
  try {
    checkFile(file, []);
  } catch (error) {
    if (error instanceof CheckError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("The file was read.");
}

/** How many quotes of the telling graph a format carries; a claim behind no edge is not in GEXF. */
const CARRIED: readonly (readonly [Format, name: string, quotes: number, texts: boolean])[] = [
  [CSV_TABLES, "CSV tables", 8, true],
  [JSON_LD, "JSON-LD", 8, true],
  [GRAPHML, "GraphML", 8, false],
  [GEXF, "GEXF", 7, false],
  [HTML, "Report, HTML", 8, false],
];

describe.each(CARRIED)("the checker on $id", (format, name, quotes, texts) => {
  it("EP15: finds every quote exact, by the texts given", async () => {
    const graph = tellingGraph();
    expect(outline(checkFile(await bytesOf(format, graph), textsOf(graph)))).toEqual({
      format: name,
      exact: quotes,
      unchecked: 0,
      sound: true,
    });
    expect(outline(checkFile(await excerpts(format), textsOf(graph)))).toMatchObject({
      exact: quotes,
      sound: true,
    });
  });

  it("EP15: looks in the file's own texts where it holds them, and says where it does not", async () => {
    const report = checkFile(await bytesOf(format, tellingGraph()), []);
    expect(outline(report)).toEqual({
      format: name,
      exact: texts ? quotes : 0,
      unchecked: texts ? 0 : quotes,
      sound: texts,
    });
  });

  it("EP15: finds one changed letter of a quote", async () => {
    const graph = tellingGraph();
    const bytes = await bytesOf(format, graph);
    const change = (file: Uint8Array) =>
      strToU8(Buffer.from(file).toString("utf8").replaceAll("deny it.", "deny at."));
    const zipped = format === CSV_TABLES;
    const forged = zipped
      ? zipSync({
          ...unzipSync(bytes),
          "quotes.csv": change(unzipSync(bytes)["quotes.csv"] ?? bytes),
        })
      : change(bytes);
    const report = checkFile(forged, textsOf(graph));
    expect({ totals: report.totals, sound: report.sound }).toMatchObject({
      totals: { exact: quotes - 1, moved: 0, lost: 1 },
      sound: false,
    });
    expect(report.problems).toMatchObject([
      {
        claim: "claim:daily-report-0002",
        document: "document:daily-report",
        exact: "Moscow and Pyongyang deny at.",
      },
    ]);
  });
});

describe("claims that were taken out", () => {
  it.each([
    [JSON_GRAPH, (text: string) => JSON.stringify({ ...JSON.parse(text), claims: [] })],
    [
      HTML,
      (text: string) => text.replace(/<blockquote[^>]*data-claim[\s\S]*?<\/blockquote>/gu, ""),
    ],
  ])("EP15: are missed by the counts of the manifest in %o", async (format, change) => {
    const report = checkFile(change(await textOf(format, tellingGraph())), []);
    expect({ warnings: report.warnings, sound: report.sound }).toEqual({
      warnings: ["The manifest says 7 claims; the file has quotes of 0."],
      sound: false,
    });
  });

  it("EP15: are missed in CSV tables", async () => {
    const { "quotes.csv": quotes, ...rest } = unzipSync(await bytesOf(CSV_TABLES, tellingGraph()));
    const [head] = Buffer.from(quotes ?? [])
      .toString("utf8")
      .split("\r\n");
    const report = checkFile(zipSync({ ...rest, "quotes.csv": strToU8(`${head}\r\n`) }), []);
    expect(report.warnings).toEqual(["The manifest says 7 claims; the file has quotes of 0."]);
  });
});

describe("the checker on hostile content", () => {
  it.each([CSV_TABLES, JSON_LD, GRAPHML, GEXF])("EP15: $id, every quote exact", async (format) => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const [document] = graph.documents;
        const report = checkFile(await bytesOf(format, graph), []);
        if (format === CSV_TABLES || format === JSON_LD) expect(report.problems).toEqual([]);
        const quotes = graph.claims.flatMap((claim) => claim.quotes);
        const read = report.totals.exact + report.totals.unchecked;
        expect(read).toBe(quotes.length);
        expect(report.documents.map((one) => [one.id, one.title])).toEqual([
          [document?.id, document?.title],
        ]);
      }),
      { numRuns: 8 },
    );
  });
});

describe("files that cannot be checked", () => {
  it("are named, with what to check in their place", async () => {
    const codes: Record<string, string> = {};
    for (const id of ["markdown", "bibtex", "csl-json", "turtle", "cypher"]) {
      const format = FORMATS[id];
      if (format === undefined) throw new Error(`No format ${id}.`);
      const { code, message } = refusal(await textOf(format, tellingGraph()));
      codes[id] = `${code} ${message.slice(0, message.indexOf(","))}`;
    }
    const session = refusal('{"format":"tumen-session","version":1}');
    codes["session"] = `${session.code} ${session.message.slice(0, session.message.indexOf(","))}`;
    expect(codes).toEqual({
      session: "NO_EVIDENCE The file looks like a session",
      markdown: "NO_EVIDENCE The file looks like the report as Markdown",
      bibtex: "NO_EVIDENCE The file looks like the BibTeX bibliography",
      "csl-json": "NO_EVIDENCE The file looks like the CSL-JSON bibliography",
      turtle: "NO_EVIDENCE The file looks like Turtle",
      cypher: "NO_EVIDENCE The file looks like a Cypher script",
    });
  });

  it("are told apart: broken, of others, without evidence", async () => {
    const zip = await bytesOf(CSV_TABLES, tellingGraph());
    const open = { ...unzipSync(zip), "quotes.csv": strToU8('claim,exact\r\n"a,b\r\n') };
    const short = { ...unzipSync(zip), "quotes.csv": strToU8("claim,exact\r\na\r\n") };
    expect([
      refusal(zip.subarray(0, 200)).code,
      refusal(zipSync({ "a.txt": strToU8("a") })).code,
      refusal(zipSync(open)).code,
      refusal(zipSync(short)).message,
      refusal("<!DOCTYPE html><html><body></body></html>").code,
      refusal('<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph/></graphml>').code,
      refusal('{"@context":{"record":"x"},"@graph":[{"id":"record:claim:a","quote":1}]}').code,
    ]).toEqual([
      "BROKEN",
      "NOT_OURS",
      "BROKEN",
      "quotes.csv in the zip cannot be read: a line has 1 cells in place of 2. Export it again.",
      "NOT_OURS",
      "NO_EVIDENCE",
      "BROKEN",
    ]);
  });
});
