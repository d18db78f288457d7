import { readFileSync } from "node:fs";
import { type Graph, graphHash, graphSchema, SECTIONS, sortGraph } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptsOf } from "../export-source.ts";
import { hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import { passagesBeyondQuotes } from "../testing/left-passages.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { CYPHER } from "./cypher-format.ts";
import { type ReadScript, readScript } from "./testing/read-script.ts";
import { writeCypher } from "./write-cypher.ts";

/** What may stand outside literals: the words of the script itself. */
const OUTSIDE = /^[A-Za-z0-9 \n:;,.[\](){}<>=+_-]*('')?$/;

/** The graph that the records in a script's literals make, without the texts of documents. */
function recordsIn(script: ReadScript): Graph {
  const isRecord = (text: string) => /^\{.*\}$/s.test(text) && !text.includes('"seedHash"');
  const found = script.literals.filter(isRecord).map((text) => JSON.parse(text));
  const graph = Object.fromEntries(
    SECTIONS.map((section) => [
      section,
      found.filter((one) => (one.id ? `${one.id.split(":")[0]}s` : "relations") === section),
    ]),
  );
  return graph as Graph;
}

const withoutTexts = (graph: Graph) => ({
  ...sortGraph(graph),
  documents: sortGraph(graph).documents.map(({ text: _, ...rest }) => rest),
});

describe("the Cypher script", () => {
  it("is byte for byte the golden file", async () => {
    const golden = readFileSync(
      new URL("./fixtures/telling-graph.valid.cypher", import.meta.url),
      "utf8",
    );
    expect(await textOf(CYPHER, tellingGraph(), { words: ["Who: Russia"] })).toBe(golden);
  });

  it("EP7: keeps every record whole, and every text of a document", async () => {
    const graph = tellingGraph();
    const script = readScript(await textOf(CYPHER, graph));
    const read = recordsIn(script);
    expect(read).toEqual(withoutTexts(graph));
    const texts = new Set(script.literals);
    const documents = graph.documents.map((one) => ({
      ...one,
      text: texts.has(one.text) && one.text,
    }));
    expect(graphHash(graphSchema.parse({ ...read, documents }))).toBe(graphHash(graph));
  });

  it("EP7: holds every hostile text inside literals, in whole statements", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const title = graph.documents[0]?.title ?? "";
        const text = await textOf(CYPHER, graph, { words: [title, "a\\u000aMATCH (n);\nb"] });
        const script = readScript(text);
        expect(recordsIn(script)).toEqual(withoutTexts(graph));
        expect(
          script.statements.flatMap((one) => one.split("''")).every((one) => OUTSIDE.test(one)),
        ).toBe(true);
        expect(script.comments).toHaveLength(17);
        expect(script.comments.filter((one) => /[;\\\p{Cc}\p{Cf}]/u.test(one))).toEqual([]);
        expect(text.split(";\n")).toHaveLength(script.statements.length + 1);
      }),
      { numRuns: 40 },
    );
  });

  it("EP7: finds nodes again by their id, and links only what is there", async () => {
    const { statements } = readScript(await textOf(CYPHER, tellingGraph()));
    const [constraint, ...rest] = statements.map((one) =>
      one.replace(/UNWIND \[.*\] AS row\n/s, ""),
    );
    expect(constraint).toContain("CREATE CONSTRAINT tumen_export_id IF NOT EXISTS");
    const map = String.raw`\{(, |[A-Za-z0-9]+: (row\[\d+\]|\[\]|\[x IN \[(, |row\[\d+\])+\] WHERE x IS NOT NULL\]))*\}`;
    const node = `^MERGE \\(n:TumenExport \\{id: row\\[0\\]\\}\\)\nSET n = ${map}\nSET n:[A-Z][a-z]+$`;
    const ends = ["from", "to"].map(
      (end, at) => `MATCH \\(${end}:TumenExport \\{id: row\\[${at}\\]\\}\\)`,
    );
    const merge = String.raw`MERGE \(from\)-\[r:[A-Z_]+( \{order: row\[2\]\})?\]->\(to\)`;
    const link = `^${ends.join("\n")}\n${merge}\nSET r = ${map}$`;
    const known = new RegExp(`${node}|${link}`);
    expect(rest.length).toBeGreaterThan(20);
    expect(rest.filter((one) => !known.test(one))).toEqual([]);
  });

  it("keeps statements small, whatever the size of the graph", async () => {
    const graph = randomGraph({ claims: 2000, seed: "statements" });
    const { statements } = readScript(await textOf(CYPHER, graph));
    const rows = statements.map((one) => one.match(/^\[''/gm)?.length ?? 0);
    expect(Math.max(...rows)).toBe(200);
    const pieces: string[] = [];
    for await (const piece of writeCypher(sourceOf(graph), MADE)) pieces.push(piece);
    expect(pieces.filter((one) => one.length > 300 * 1024)).toEqual([]);
  });

  it("EP18: holds no passage longer than quotes and contexts in excerpts, and each document's rights", async () => {
    const graph = tellingGraph();
    let text = "";
    for await (const piece of writeCypher(excerptsOf(sourceOf(graph)), { ...MADE, excerpts: true }))
      text += piece;
    const { literals, comments } = readScript(text);
    expect(passagesBeyondQuotes(graph, literals)).toEqual([]);
    expect(
      passagesBeyondQuotes(
        graph,
        graph.documents.map((one) => one.text),
      ),
    ).not.toEqual([]);
    expect(literals).toEqual(expect.arrayContaining(graph.documents.map((one) => one.rights)));
    expect(comments).toContain(
      "// Full texts of documents: left out, only the quotes with their contexts are here.",
    );
  });

  it("lets its source go when its reader stops", async () => {
    const { seen, source } = watchedSource(tellingGraph());
    for await (const piece of writeCypher(source, MADE)) if (piece.startsWith("UNWIND")) break;
    expect(seen.returned).toBe(true);
    expect(seen.records).toBeLessThan(10);
  });
});
