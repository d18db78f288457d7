import { readFileSync } from "node:fs";
import { type Graph, sortGraph } from "@tumen/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptsOf } from "../export-source.ts";
import { manifestSchema } from "../manifest.ts";
import { assertXml } from "../testing/assert-xml.ts";
import { hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import {
  networkxMissing,
  type ReadGraph,
  readWithNetworkx,
} from "../testing/read-with-networkx.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { xmlText } from "../xml/escape-xml.ts";
import { GRAPHML } from "./graphml-format.ts";

const MISSING = networkxMissing() ?? "";

const EDGES = [
  ["north-korea=russia.verbal-cooperation", "actor:north-korea", "actor:russia"],
  ["north-korea>event:shell-shipments.acts", "actor:north-korea", "event:shell-shipments"],
  ["north-korea>event:shell-shipments.acts.denied", "actor:north-korea", "event:shell-shipments"],
  ["north-korea>event:treaty-signing.acts", "actor:north-korea", "event:treaty-signing"],
  ["north-korea>russia.material-cooperation", "actor:north-korea", "actor:russia"],
  ["north-korea>russia.material-cooperation.denied", "actor:north-korea", "actor:russia"],
  ["putin>north-korea.verbal-cooperation", "actor:putin", "actor:north-korea"],
  ["russia>event:shell-shipments.acted-on", "actor:russia", "event:shell-shipments"],
  ["russia>event:shell-shipments.acted-on.denied", "actor:russia", "event:shell-shipments"],
  ["russia>event:treaty-signing.acts", "actor:russia", "event:treaty-signing"],
];

function jsonOf(value: unknown): unknown {
  return JSON.parse(String(value));
}

/** The claims that a file carries, each once, as records of the model. */
function claimsIn({ graph, edges }: ReadGraph): unknown[] {
  const items = [
    ...Object.values(edges).flatMap(([, , data]) => jsonOf(data["evidence"])),
    ...[jsonOf(graph["claims_without_edge"])].flat(),
  ] as Record<string, unknown>[];
  const claims = new Map(
    items.map(({ sentence, speakerNames, standing, documentTitle, reliability, ...claim }) => [
      String(claim["id"]),
      claim,
    ]),
  );
  return [...claims.keys()].sort().map((id) => claims.get(id));
}

describe("the GraphML file of a graph", () => {
  it("EP5: is byte for byte the golden file, and well-formed", async () => {
    const text = await textOf(GRAPHML, tellingGraph());
    const golden = new URL("./fixtures/evidence.valid.graphml", import.meta.url);
    expect(text).toBe(readFileSync(golden, "utf8"));
    expect(assertXml(text)).toMatchObject({ graphml: 1, graph: 1, node: 6, edge: 10 });
  });

  it("EP5: is read by NetworkX with all nodes, edges and attributes", async ({ skip }) => {
    skip(MISSING !== "", MISSING);
    const graph = sortGraph(tellingGraph());
    const [read] = readWithNetworkx("graphml", [await textOf(GRAPHML, graph)]);
    if (read === undefined) throw new TypeError("Nothing was read.");
    expect({ directed: read.directed, edges: read.edgeCount }).toEqual({
      directed: true,
      edges: 10,
    });
    expect(Object.keys(read.nodes)).toEqual(
      [...graph.actors, ...graph.events].map((one) => one.id),
    );
    expect(read.nodes["actor:north-korea"]).toEqual({
      label: "North Korea",
      class: "actor",
      kind: "state",
      name: "North Korea",
      name_en: "North Korea",
      name_ru: "КНДР",
      name_ko: "조선민주주의인민공화국",
      aliases: "DPRK | Pyongyang",
      qid: "Q423",
      iso3: "PRK",
    });
    expect(read.nodes["event:shell-shipments"]).toEqual({
      label: "Shipments of shells",
      class: "event",
      event_type: "AID",
      quad: "material-cooperation",
      contexts: "military",
      date: "2023-08/2023-09",
      date_basis: "document",
      date_words: "in August 2023",
      actors: "actor:north-korea",
      recipients: "actor:russia",
      claim_ids: "claim:agency-note-0003 | claim:daily-report-0001 | claim:daily-report-0002",
    });
    const ends = Object.entries(read.edges).map(([id, [source, target]]) => [id, source, target]);
    expect(ends.sort()).toEqual(EDGES);
    const [, , denial] = read.edges["north-korea>russia.material-cooperation.denied"] ?? [];
    const { evidence, ...counted } = denial ?? {};
    expect(counted).toEqual({
      label:
        "It is denied, or said not to be so, that North Korea supplied Russia (as named speakers say)",
      class: "tie",
      sentence:
        "It is denied, or said not to be so, that North Korea supplied Russia (as named speakers say)",
      quad: "material-cooperation",
      mutual: false,
      denied: true,
      standing: "attributed",
      mixed: false,
      standings: '{"attributed":2}',
      claims: 2,
      documents: 2,
      disputed: 1,
      predicates: '[{"claims":2,"predicate":"supplied"}]',
      claim_ids: "claim:agency-note-0003 | claim:daily-report-0002",
      quotes:
        "“No shells were sent, the ministry said.” (조약) | “Moscow and Pyongyang deny it.” (Shells & a treaty)",
    });
    expect(jsonOf(evidence)).toEqual([
      {
        ...graph.claims[2],
        sentence: "North Korea denies that North Korea supplied Russia",
        speakerNames: ["North Korea"],
        standing: "attributed",
        documentTitle: "조약",
        reliability: "E",
      },
      {
        ...graph.claims[4],
        sentence: "Russia and North Korea deny that North Korea supplied Russia",
        speakerNames: ["Russia", "North Korea"],
        standing: "attributed",
        documentTitle: "Shells & a treaty",
        reliability: "B",
      },
    ]);
  });

  it("EP5: carries every claim, document, publisher and relation whole", async ({ skip }) => {
    skip(MISSING !== "", MISSING);
    const graph = sortGraph(tellingGraph());
    const [read] = readWithNetworkx("graphml", [await textOf(GRAPHML, graph)]);
    if (read === undefined) throw new TypeError("Nothing was read.");
    expect(claimsIn(read)).toEqual(graph.claims);
    expect(jsonOf(read.graph["relations"])).toEqual(graph.relations);
    expect(jsonOf(read.graph["publishers"])).toEqual(graph.publishers);
    expect(jsonOf(read.graph["documents"])).toEqual(
      graph.documents.map(({ text: _text, ...rest }) => rest),
    );
    expect(manifestSchema.parse(jsonOf(read.graph["manifest"])).counts.claims).toBe(7);
  });

  it("EP5: survives hostile content", { timeout: 120_000 }, async ({ skip }) => {
    skip(MISSING !== "", MISSING);
    const some = fc.array(hostileGraph, { minLength: 6, maxLength: 6 });
    const survives = fc.asyncProperty(some, async (graphs: Graph[]) => {
      const files = await Promise.all(graphs.map((one) => textOf(GRAPHML, one)));
      for (const file of files) assertXml(file);
      for (const [index, read] of readWithNetworkx("graphml", files).entries()) {
        const graph = sortGraph(graphs[index] ?? tellingGraph());
        expect(claimsIn(read)).toEqual(graph.claims);
        expect(jsonOf(read.graph["relations"])).toEqual(graph.relations);
        expect(graph.actors.map((one) => read.nodes[one.id]?.["name"])).toEqual(
          graph.actors.map((one) => xmlText(one.name)),
        );
        expect(graph.events.map((one) => read.nodes[one.id]?.["place"])).toEqual(
          graph.events.map((one) => (one.place === undefined ? undefined : xmlText(one.place))),
        );
      }
    });
    await fc.assert(survives, { numRuns: 3 });
  });

  it("EP18: holds no passage beyond the quotes and their context", async () => {
    let text = "";
    const made = { ...MADE, excerpts: true };
    for await (const piece of GRAPHML.write(excerptsOf(sourceOf(tellingGraph())), made)) {
      text += piece;
    }
    expect(text).not.toContain("that no claim quotes");
  });

  it("is an empty graph where there is nothing", async () => {
    const empty = {
      publishers: [],
      documents: [],
      actors: [],
      events: [],
      claims: [],
      relations: [],
    };
    expect(assertXml(await textOf(GRAPHML, empty))).toMatchObject({ graph: 1, data: 5 });
  });

  it("ends the question to the store when its reader goes away", async () => {
    const watched = watchedSource(tellingGraph());
    const pieces = GRAPHML.write(watched.source, MADE)[Symbol.asyncIterator]();
    await pieces.next();
    await pieces.return?.();
    expect(watched.seen).toEqual({ records: 5, returned: true });
  });
});
