import { readFileSync } from "node:fs";
import { type Graph, standingOf } from "@tumen/model";
import * as fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { excerptsOf } from "../export-source.ts";
import { hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import { passagesBeyondQuotes } from "../testing/left-passages.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { JSON_LD } from "./json-ld-format.ts";
import { writeJsonLd } from "./write-json-ld.ts";

interface Term {
  readonly termType: string;
  readonly value: string;
}

interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const ID = "https://tumen.example/id/";
const NS = "https://tumen.example/ns#";
const OA = "http://www.w3.org/ns/oa#";
const PROV = "http://www.w3.org/ns/prov#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** The triples of a file, by a library that is told to fetch nothing. */
async function triplesOf(text: string): Promise<readonly Triple[]> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`${url} must not be fetched.`);
  };
  return (await jsonld.toRDF(JSON.parse(text), { documentLoader })) as readonly Triple[];
}

/** What is said of a subject, by predicate. */
function sayings(triples: readonly Triple[]) {
  const of = (subject: string, predicate: string) =>
    triples
      .filter((one) => one.subject.value === subject && one.predicate.value === predicate)
      .map((one) => one.object.value);
  const subjects = (type: string) =>
    triples
      .filter((one) => one.predicate.value === TYPE && one.object.value === type)
      .map((one) => one.subject.value);
  return { of, subjects };
}

/** For each selected passage the document's own words there, counted in code points, and the quote's. */
function resolved(triples: readonly Triple[]) {
  const { of, subjects } = sayings(triples);
  return subjects(`${OA}SpecificResource`).map((target) => {
    const [document = ""] = of(target, `${OA}hasSource`);
    const selectors = of(target, `${OA}hasSelector`);
    const value = (name: string) => selectors.flatMap((one) => of(one, OA + name))[0] ?? "?";
    const points = [...(of(document, "https://schema.org/text")[0] ?? "")];
    const [start, end] = [Number(value("start")), Number(value("end"))];
    const slice = (from: number, to: number) => points.slice(Math.max(0, from), to).join("");
    const [prefix, suffix] = [value("prefix"), value("suffix")];
    return {
      quote: [prefix, value("exact"), suffix],
      there: [
        slice(start - [...prefix].length, start),
        slice(start, end),
        slice(end, end + [...suffix].length),
      ],
    };
  });
}

function quotesOf(graph: Graph) {
  return graph.claims.flatMap((claim) => claim.quotes);
}

describe("the JSON-LD file", () => {
  it("is byte for byte the golden file", async () => {
    const golden = readFileSync(
      new URL("./fixtures/telling.valid.jsonld", import.meta.url),
      "utf8",
    );
    expect(await textOf(JSON_LD, tellingGraph(), { words: ["Who: Russia"] })).toBe(golden);
  });

  it("EP8: parses with a JSON-LD library that fetches nothing, into whole names", async () => {
    const triples = await triplesOf(await textOf(JSON_LD, tellingGraph()));
    expect(triples).toHaveLength(555);
    const names = triples.flatMap((one) =>
      [one.subject, one.predicate, one.object].filter((term) => term.termType === "NamedNode"),
    );
    expect(triples.some((one) => one.subject.termType === "BlankNode")).toBe(false);
    expect(names.filter((one) => !/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(one.value))).toEqual([]);
  });

  it("EP8: selectors resolve to the quote in its document's text, counted in code points", async () => {
    const graph = tellingGraph();
    const found = resolved(await triplesOf(await textOf(JSON_LD, graph)));
    expect(found).toHaveLength(quotesOf(graph).length);
    expect(found.map((one) => one.there)).toEqual(found.map((one) => one.quote));
  });

  it("EP8: says how every claim stands, and who says it", async () => {
    const graph = tellingGraph();
    const { of, subjects } = sayings(await triplesOf(await textOf(JSON_LD, graph)));
    const said = graph.claims.map(({ id }) => ({
      standing: of(ID + id, `${NS}standing`),
      polarity: of(ID + id, `${NS}polarity`),
      negated: of(ID + id, `${NS}negated`),
      by: of(ID + id, `${PROV}wasAttributedTo`).sort(),
    }));
    expect(said).toEqual(
      graph.claims.map((one) => ({
        standing: [standingOf(one)],
        polarity: [one.polarity],
        negated: [String(one.negated)],
        by: [...new Set(one.speakers.map(({ actor }) => ID + actor))].sort(),
      })),
    );
    const claims = (keep: (one: Graph["claims"][number]) => boolean) =>
      graph.claims.filter(keep).map((one) => ID + one.id);
    expect(subjects(`${NS}DeniedClaim`)).toEqual(claims((one) => one.polarity === "denies"));
    expect(subjects(`${NS}AllegedClaim`)).toEqual(claims((one) => one.modality === "alleged"));
    expect(subjects(`${NS}PlannedClaim`)).toEqual(claims((one) => one.modality === "planned"));
    const disputed = graph.relations.filter((one) => one.type === "contradicts");
    expect(disputed).not.toEqual([]);
    expect(subjects(`${NS}Disputed`).sort()).toEqual(
      [...new Set(disputed.flatMap((one) => [ID + one.from, ID + one.to]))].sort(),
    );
  });

  it("EP8: asserts no tie between two actors, and says so", async () => {
    const text = await textOf(JSON_LD, tellingGraph());
    const triples = await triplesOf(text);
    const isActor = (term: Term) => term.value.startsWith(`${ID}actor:`);
    const between = triples.filter((one) => isActor(one.subject) && isActor(one.object));
    const registers = [
      "https://schema.org/member",
      "https://schema.org/memberOf",
      `${NS}represents`,
    ];
    expect(between.filter((one) => !registers.includes(one.predicate.value))).toEqual([]);
    expect(sayings(triples).of(`${ID}manifest`, `${NS}notice`)).toContainEqual(
      expect.stringContaining("are not asserted as triples"),
    );
  });

  it("EP8: says who annotated, and that a model is a program", async () => {
    const graph = tellingGraph();
    const { of } = sayings(await triplesOf(await textOf(JSON_LD, graph)));
    const who = graph.documents.map(({ id }) =>
      of(`${ID}${id}#annotation`, `${PROV}wasAssociatedWith`).map((agent) => ({
        name: of(agent, "https://schema.org/name")[0],
        isProgram: of(agent, TYPE).includes(`${PROV}SoftwareAgent`),
      })),
    );
    expect(who).toEqual(
      graph.documents.map((one) =>
        one.annotatedBy.map(({ name, kind }) => ({ name, isProgram: kind === "model" })),
      ),
    );
    for (const annotation of quotesOf(graph)) {
      expect(of(`${ID}${annotation.document}#annotation`, TYPE)).toEqual([`${PROV}Activity`]);
    }
  });

  it("EP8: holds hostile texts as they are, a record a line", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const text = await textOf(JSON_LD, graph);
        const records = Object.values(sourceOf(graph).counts).reduce((sum, one) => sum + one, 0);
        expect(text.split("\n")).toHaveLength(records + 5);
        const found = resolved(await triplesOf(text));
        expect(found.map((one) => one.quote)).toEqual(
          quotesOf(graph).map((one) => [one.prefix, one.exact, one.suffix]),
        );
        expect(found.map((one) => one.there)).toEqual(found.map((one) => one.quote));
      }),
      { numRuns: 25 },
    );
  });

  it("EP18: holds no passage longer than quotes and contexts in excerpts, and each document's rights", async () => {
    const graph = tellingGraph();
    let text = "";
    const made = { ...MADE, excerpts: true };
    for await (const piece of writeJsonLd(excerptsOf(sourceOf(graph)), made)) text += piece;
    const triples = await triplesOf(text);
    const literals = triples.map((one) => one.object.value);
    expect(passagesBeyondQuotes(graph, literals)).toEqual([]);
    const { of } = sayings(triples);
    expect(of(`${ID}manifest`, `${NS}excerpts`)).toEqual(["true"]);
    expect(
      graph.documents.map((one) => of(ID + one.id, "http://purl.org/dc/terms/rights")),
    ).toEqual(graph.documents.map((one) => [one.rights]));
  });

  it("lets its source go when its reader stops", async () => {
    const { seen, source } = watchedSource(tellingGraph());
    for await (const piece of writeJsonLd(source, MADE))
      if (piece.includes("schema:Article")) break;
    expect(seen).toEqual({ records: 3, returned: true });
  });
});
