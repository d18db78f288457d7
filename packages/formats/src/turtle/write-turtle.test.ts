import { readFileSync } from "node:fs";
import type { Graph } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import * as fc from "fast-check";
import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { describe, expect, it } from "vitest";
import { excerptsOf } from "../export-source.ts";
import { JSON_LD } from "../json-ld/json-ld-format.ts";
import { hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import { passagesBeyondQuotes } from "../testing/left-passages.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { TURTLE } from "./turtle-format.ts";
import { writeTurtle } from "./write-turtle.ts";

const parsed = (turtle: string): Quad[] => new Parser({ format: "text/turtle" }).parse(turtle);

const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} must not be fetched.`);
};

/** Lines of canonical N-Quads (RDF Dataset Canonicalization), sorted, each once. */
async function canonical(nQuads: string): Promise<string[]> {
  const options = { algorithm: "RDFC-1.0", inputFormat: "application/n-quads" } as const;
  const text = await jsonld.canonize(nQuads as never, { ...options, documentLoader } as never);
  return String(text)
    .split("\n")
    .filter((one) => one !== "");
}

const ofTurtle = (turtle: string) =>
  canonical(new Writer({ format: "N-Quads" }).quadsToString(parsed(turtle)));

async function ofJsonLd(graph: Graph): Promise<string[]> {
  const document = JSON.parse(await textOf(JSON_LD, graph));
  const nQuads = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader });
  return canonical(String(nQuads));
}

describe("the Turtle file", () => {
  it("is byte for byte the golden file", async () => {
    const golden = readFileSync(new URL("./fixtures/telling.valid.ttl", import.meta.url), "utf8");
    expect(await textOf(TURTLE, tellingGraph(), { words: ["Who: Russia"] })).toBe(golden);
  });

  it("EP18: parses with N3 into the triples of the JSON-LD file", async () => {
    const graph = tellingGraph();
    const quads = await ofTurtle(await textOf(TURTLE, graph));
    expect(quads).toEqual(await ofJsonLd(graph));
    expect(quads).toHaveLength(555);
  });

  it("EP18: agrees with JSON-LD on every kind of record and number", async () => {
    const graph = randomGraph({ claims: 120, seed: "turtle" });
    const numbers = [0.1, 1.5e-9, 1e21, 123456789.123, -2];
    const claims = graph.claims.map((one, at) => ({
      ...one,
      quantities: [{ value: numbers[at % numbers.length] ?? 0, unit: "things" }],
    }));
    const many = { ...graph, claims };
    expect(await ofTurtle(await textOf(TURTLE, many))).toEqual(await ofJsonLd(many));
  });

  it("EP18: holds hostile texts as they are", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const turtle = await textOf(TURTLE, graph);
        expect(await ofTurtle(turtle)).toEqual(await ofJsonLd(graph));
        const literals = new Set(parsed(turtle).map((one) => one.object.value));
        const quotes = graph.claims.flatMap((claim) => claim.quotes);
        expect(quotes.filter((one) => !literals.has(one.exact))).toEqual([]);
        expect(graph.documents.filter((one) => !literals.has(one.text))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("EP18: holds no passage longer than quotes and contexts in excerpts, and each document's rights", async () => {
    const graph = tellingGraph();
    let text = "";
    const made = { ...MADE, excerpts: true };
    for await (const piece of writeTurtle(excerptsOf(sourceOf(graph)), made)) text += piece;
    const quads = parsed(text);
    const literals = quads.map((one) => one.object.value);
    expect(passagesBeyondQuotes(graph, literals)).toEqual([]);
    const rights = quads
      .filter((one) => one.predicate.value === "http://purl.org/dc/terms/rights")
      .map((one) => [one.subject.value, one.object.value]);
    expect(rights.slice(1)).toEqual(
      graph.documents.map((one) => [`https://tumen.example/id/${one.id}`, one.rights]),
    );
  });

  it("is written record by record", async () => {
    const graph = tellingGraph();
    const pieces: string[] = [];
    for await (const piece of writeTurtle(sourceOf(graph), MADE)) pieces.push(piece);
    const records = Object.values(sourceOf(graph).counts).reduce((sum, one) => sum + one, 0);
    expect(pieces).toHaveLength(records + 3);
  });

  it("lets its source go when its reader stops", async () => {
    const { seen, source } = watchedSource(tellingGraph());
    for await (const piece of writeTurtle(source, MADE))
      if (piece.includes("schema:Article")) break;
    expect(seen).toEqual({ records: 3, returned: true });
  });
});
