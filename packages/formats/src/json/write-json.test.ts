import { readFileSync } from "node:fs";
import { type Graph, graphHash, graphSchema, SECTIONS, sha256Hex } from "@tumen/model";
import { describe, expect, it } from "vitest";
import { type ExportSource, excerptsOf } from "../export-source.ts";
import { MADE, sourceOf } from "../testing/export-cases.ts";
import { graphFileJsonSchema, graphFileSchema } from "./graph-file.ts";
import { writeJson } from "./write-json.ts";

const TEXT = "🤝 Moscow thanked 평양 for shells.";

const GRAPH: Graph = graphSchema.parse({
  publishers: [],
  documents: [
    {
      id: "document:one",
      file: "one.txt",
      title: "One",
      shortTitle: "One",
      language: "en",
      rights: "none",
      text: TEXT,
      textSha256: sha256Hex(TEXT),
      normVersion: 1,
      furniture: [],
      annotatedBy: [{ kind: "model", name: "a model" }],
      reviewedBy: [],
    },
  ],
  actors: [
    {
      id: "actor:a",
      kind: "state",
      name: "A",
      names: { ko: "평양" },
      aliases: [],
      members: [],
      memberOf: [],
    },
    { id: "actor:b", kind: "state", name: "B", names: {}, aliases: [], members: [], memberOf: [] },
  ],
  events: [],
  claims: [
    {
      id: "claim:one-0001",
      text: "B thanked A for shells.",
      kind: "act",
      act: { type: "SUPPORT", modes: [], contexts: ["military"] },
      predicate: "thanked",
      subjects: ["actor:b"],
      objects: ["actor:a"],
      beneficiaries: [],
      mutual: false,
      speakers: [],
      modality: "fact",
      polarity: "asserts",
      negated: false,
      quantities: [],
      terms: [],
      events: [],
      credibility: { grade: 6, by: "nobody", why: "not graded" },
      quotes: [
        {
          document: "document:one",
          exact: "Moscow thanked 평양",
          prefix: "🤝 ",
          suffix: " for shells.",
          start: 2,
          end: 19,
          textSha256: sha256Hex(TEXT),
        },
      ],
    },
  ],
  relations: [],
});

async function written(graph: Graph): Promise<string> {
  let text = "";
  for await (const piece of writeJson(sourceOf(graph), MADE)) text += piece;
  return text;
}

describe("the JSON file of a graph", () => {
  it("is byte for byte the golden file", async () => {
    const golden = readFileSync(new URL("./fixtures/scoped.valid.json", import.meta.url), "utf8");
    expect(await written(GRAPH)).toBe(golden);
  });

  it("reads files of before scopes and excerpts", () => {
    const old = readFileSync(new URL("./fixtures/graph.valid.json", import.meta.url), "utf8");
    expect(graphFileSchema.parse(JSON.parse(old)).claims).toEqual(GRAPH.claims);
  });

  it("EP18: leaves full texts out of excerpts, and every quote in", async () => {
    let text = "";
    for await (const piece of writeJson(excerptsOf(sourceOf(GRAPH)), { ...MADE, excerpts: true }))
      text += piece;
    const file = graphFileSchema.parse(JSON.parse(text));
    expect(file.manifest.excerpts).toBe(true);
    expect(file.documents.map((one) => one.text)).toEqual([undefined]);
    expect(file.claims).toEqual(GRAPH.claims);
    expect(text).not.toContain(TEXT);
  });

  it("gives back the graph and its hash when it is read", async () => {
    const { format, version, manifest, ...rest } = graphFileSchema.parse(
      JSON.parse(await written(GRAPH)),
    );
    const graph = graphSchema.parse(rest);
    expect({ format, version, graph }).toEqual({ format: "tumen-graph", version: 1, graph: GRAPH });
    expect(graphHash(graph)).toBe(manifest.seedHash);
  });

  it("holds every section even where a graph is empty", async () => {
    const empty = graphSchema.parse(Object.fromEntries(SECTIONS.map((section) => [section, []])));
    const file = JSON.parse(await written(empty));
    expect(SECTIONS.map((section) => file[section])).toEqual(SECTIONS.map(() => []));
  });

  it("refuses records that come after their section", async () => {
    const source = sourceOf(GRAPH);
    async function* wrongOrder(): ExportSource["records"] {
      for (const record of GRAPH.actors) yield { section: "actors", record };
      for (const record of GRAPH.documents) yield { section: "documents", record };
    }
    const pieces = writeJson({ ...source, records: wrongOrder() }, MADE);
    await expect(async () => {
      for await (const _piece of pieces);
    }).rejects.toThrow("A record of documents came after its section.");
  });

  it("counts positions in code points, so that the slice is the quote", () => {
    const [quote] = GRAPH.claims[0]?.quotes ?? [];
    expect([...TEXT].slice(quote?.start, quote?.end).join("")).toBe(quote?.exact);
  });

  it("is described by the JSON Schema in the repository", () => {
    const stored = readFileSync(
      new URL("../../schema/tumen-graph.schema.json", import.meta.url),
      "utf8",
    );
    expect(JSON.parse(stored)).toEqual(JSON.parse(JSON.stringify(graphFileJsonSchema())));
  });
});
