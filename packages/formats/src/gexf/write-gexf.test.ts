import { readFileSync } from "node:fs";
import { type Graph, sortGraph } from "@tumen/model";
import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { excerptsOf } from "../export-source.ts";
import { assertXml } from "../testing/assert-xml.ts";
import { hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import {
  networkxMissing,
  type ReadGraph,
  readWithNetworkx,
} from "../testing/read-with-networkx.ts";
import { TELLING_PLACES, tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { xmlText } from "../xml/escape-xml.ts";
import { GEXF } from "./gexf-format.ts";

const MISSING = networkxMissing() ?? "";

const PLACED = { places: TELLING_PLACES };

function read(text: string): ReadGraph {
  const [graph] = readWithNetworkx("gexf", [text]);
  if (graph === undefined) throw new TypeError("Nothing was read.");
  return graph;
}

/** The claims behind an edge, as records of the model. */
function claimsBehind(evidence: unknown): unknown[] {
  const items = JSON.parse(String(evidence)) as Record<string, unknown>[];
  return items.map(
    ({ sentence, speakerNames, standing, documentTitle, reliability, ...claim }) => claim,
  );
}

/** Edges by id with their ends and days. */
const EDGES = [
  [
    "north-korea=russia.verbal-cooperation",
    "actor:north-korea",
    "actor:russia",
    "2024-06-19",
    "2024-06-19",
  ],
  [
    "north-korea>event:shell-shipments.acts",
    "actor:north-korea",
    "event:shell-shipments",
    "2023-08-01",
    "2023-08-31",
  ],
  [
    "north-korea>event:shell-shipments.acts.denied",
    "actor:north-korea",
    "event:shell-shipments",
    "2023-08-01",
    "2023-09-30",
  ],
  [
    "north-korea>event:treaty-signing.acts",
    "actor:north-korea",
    "event:treaty-signing",
    "2024-06-19",
    "2024-06-19",
  ],
  [
    "north-korea>russia.material-cooperation",
    "actor:north-korea",
    "actor:russia",
    "2023-08-01",
    "2023-08-31",
  ],
  [
    "north-korea>russia.material-cooperation.denied",
    "actor:north-korea",
    "actor:russia",
    "2023-08-01",
    "2023-09-30",
  ],
  [
    "putin>north-korea.verbal-cooperation",
    "actor:putin",
    "actor:north-korea",
    undefined,
    undefined,
  ],
  [
    "russia>event:shell-shipments.acted-on",
    "actor:russia",
    "event:shell-shipments",
    "2023-08-01",
    "2023-08-31",
  ],
  [
    "russia>event:shell-shipments.acted-on.denied",
    "actor:russia",
    "event:shell-shipments",
    "2023-08-01",
    "2023-09-30",
  ],
  [
    "russia>event:treaty-signing.acts",
    "actor:russia",
    "event:treaty-signing",
    "2024-06-19",
    "2024-06-19",
  ],
];

/** Names, labels and claims as the graph has them, but for characters that XML forbids. */
function expectSame(found: ReadGraph, graph: Graph): void {
  const shown = [...graph.actors.map((one) => one.name), ...graph.events.map((one) => one.label)];
  expect(Object.values(found.nodes).map((one) => one["label"])).toEqual(shown.map(xmlText));
  const behind = Object.values(found.edges).flatMap(([, , data]) => claimsBehind(data["evidence"]));
  // Each claim supports a tie; one is about an event and so behind two participations as well.
  expect(behind).toHaveLength(4);
  const claims = new Map(behind.map((one) => [JSON.stringify(one), one]));
  expect([...claims.values()]).toHaveLength(2);
  expect([...claims.values()]).toEqual(expect.arrayContaining(graph.claims));
}

describe("the GEXF file of a graph", () => {
  it("EP6: is byte for byte the golden file, and well-formed", async () => {
    const places = { ...TELLING_PLACES, "actor:south-korea": { x: 0.9, y: 0.6 } };
    const text = await textOf(GEXF, tellingGraph(), { places });
    const golden = new URL("./fixtures/placed.valid.gexf", import.meta.url);
    expect(text).toBe(readFileSync(golden, "utf8"));
    expect(assertXml(text)).toMatchObject({
      gexf: 1,
      graph: 1,
      node: 6,
      edge: 10,
      "viz:position": 6,
      "viz:color": 4,
      "viz:shape": 10,
    });
  });

  it("EP6: is read by NetworkX with all nodes, edges, days, places and attributes", async ({
    skip,
  }) => {
    skip(MISSING !== "", MISSING);
    const graph = sortGraph(tellingGraph());
    const found = read(await textOf(GEXF, graph, PLACED));
    expect({ directed: found.directed, edges: found.edgeCount, mode: found.graph["mode"] }).toEqual(
      {
        directed: true,
        edges: 10,
        mode: "dynamic",
      },
    );
    expect(Object.keys(found.nodes)).toEqual(
      [...graph.actors, ...graph.events].map((one) => one.id),
    );
    expect(found.nodes["actor:south-korea"]).toEqual({
      label: "South Korea",
      class: "actor",
      kind: "state",
      name: "South Korea",
      name_en: "South Korea",
      iso3: "KOR",
      // Nobody gave it a place, so the fixed layout did.
      viz: { position: { x: -67.5, y: -62, z: 0 } },
    });
    expect(found.nodes["event:shell-shipments"]).toEqual({
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
      viz: { position: { x: 250, y: -250, z: 0 } },
      start: "2023-08-01",
      end: "2023-09-30",
    });
    expect(found.nodes["event:treaty-signing"]).toEqual({
      label: "Signing of the treaty, 조약",
      class: "event",
      event_type: "AGREE",
      quad: "verbal-cooperation",
      contexts: "diplomatic",
      date: "2024-06-19",
      date_basis: "background",
      date_citation: "Treaty text, article 23",
      place: "Pyongyang",
      actors: "actor:north-korea | actor:russia",
      claim_ids: "claim:agency-note-0001 | claim:daily-report-0003",
      viz: { position: { x: 250, y: 0, z: 0 } },
    });
    const lines = Object.entries(found.edges).map(([id, [source, target, data]]) => [
      id,
      source,
      target,
      data["start"],
      data["end"],
    ]);
    expect(lines.sort()).toEqual(EDGES);
    const [, , alleged] = found.edges["north-korea>russia.material-cooperation"] ?? [];
    const { evidence, ...counted } = alleged ?? {};
    expect(counted).toEqual({
      id: "north-korea>russia.material-cooperation",
      label: "North Korea supplied Russia (alleged)",
      class: "tie",
      sentence: "North Korea supplied Russia (alleged)",
      quad: "material-cooperation",
      mutual: false,
      denied: false,
      standing: "alleged",
      mixed: false,
      standings: '{"alleged":1}',
      claims: 1,
      documents: 1,
      disputed: 1,
      predicates: '[{"claims":1,"predicate":"supplied"}]',
      claim_ids: "claim:daily-report-0001",
      quotes:
        "“North Korea shipped shells to Russia in August 2023” (Shells & a treaty) | “Seoul says” (Shells & a treaty)",
      start: "2023-08-01",
      end: "2023-08-31",
    });
    expect(claimsBehind(evidence)).toEqual([graph.claims[3]]);
  });

  it("EP6: is read by graphology with places, colours and line shapes", async () => {
    const graph = parse(MultiDirectedGraph, await textOf(GEXF, tellingGraph(), PLACED));
    expect([graph.order, graph.size]).toEqual([6, 10]);
    const places = graph.mapNodes((id, { x, y }) => [id, x, y]);
    expect(places).toEqual([
      ["actor:north-korea", 375, -125],
      ["actor:putin", 50, -450],
      ["actor:russia", 125, -125],
      ["actor:south-korea", -67.5, -62],
      ["event:shell-shipments", 250, -250],
      ["event:treaty-signing", 250, 0],
    ]);
    const looks = graph
      .filterEdges((_, data) => data["class"] === "tie")
      .map((id) => [id, graph.getEdgeAttribute(id, "color"), graph.getEdgeAttribute(id, "shape")]);
    expect(looks).toEqual([
      ["north-korea=russia.verbal-cooperation", "rgb(42,127,192)", "solid"],
      ["north-korea>russia.material-cooperation.denied", "rgb(0,102,75)", "dotted"],
      ["north-korea>russia.material-cooperation", "rgb(0,102,75)", "dashed"],
      ["putin>north-korea.verbal-cooperation", "rgb(42,127,192)", "solid"],
    ]);
    expect(graph.getNodeAttribute("actor:north-korea", "name_ko")).toBe("조선민주주의인민공화국");
    expect(graph.getAttribute("description")).toContain(
      '"rights":"Public statement of the agency."',
    );
  });

  it("EP6: survives hostile content", { timeout: 120_000 }, async ({ skip }) => {
    skip(MISSING !== "", MISSING);
    const some = fc.array(hostileGraph, { minLength: 6, maxLength: 6 });
    const survives = fc.asyncProperty(some, async (graphs: Graph[]) => {
      const files = await Promise.all(graphs.map((one) => textOf(GEXF, one)));
      for (const file of files) assertXml(file);
      for (const [index, found] of readWithNetworkx("gexf", files).entries()) {
        expectSame(found, sortGraph(graphs[index] ?? tellingGraph()));
      }
    });
    await fc.assert(survives, { numRuns: 3 });
  });

  it("leaves open and background days out", async () => {
    const graph = tellingGraph();
    const [first, ...others] = graph.events;
    if (first === undefined) throw new TypeError("The graph has events.");
    const open = { ...first, date: { edtf: "2023-08/..", basis: "document" as const } };
    const text = await textOf(GEXF, { ...graph, events: [open, ...others] });
    expect(text).toContain(
      '<node id="event:shell-shipments" label="Shipments of shells" start="2023-08-01">',
    );
    expect(text).toContain('<node id="event:treaty-signing" label="Signing of the treaty, 조약">');
  });

  it("EP18: holds no passage beyond the quotes and their context", async () => {
    let text = "";
    const made = { ...MADE, excerpts: true };
    for await (const piece of GEXF.write(excerptsOf(sourceOf(tellingGraph())), made)) text += piece;
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
    const { nodes, edges, node, edge } = assertXml(await textOf(GEXF, empty));
    expect({ nodes, edges, node, edge }).toEqual({ nodes: 1, edges: 1 });
  });

  it("ends the question to the store when its reader goes away", async () => {
    const watched = watchedSource(tellingGraph());
    const pieces = GEXF.write(watched.source, MADE)[Symbol.asyncIterator]();
    await pieces.next();
    await pieces.return?.();
    expect(watched.seen).toEqual({ records: 5, returned: true });
  });
});
