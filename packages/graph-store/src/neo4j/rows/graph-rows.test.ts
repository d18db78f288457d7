import type { Graph } from "@tumen/model";
import {
  actorId,
  buildGraph,
  claimId,
  createBuilders,
  documentId,
  eventId,
  publisherId,
} from "@tumen/model/testing";
import { expect, test } from "vitest";
import { StoreError } from "../../store-error.ts";
import { graphRows } from "./graph-rows.ts";

const build = createBuilders("rows");

const publisher = build.publisher({
  id: publisherId("daily"),
  name: "The Daily",
  reliability: [{ use: "facts-on-the-ground", grade: "B", by: "a reader", why: "long known" }],
});
const document = build.document({
  id: documentId("one"),
  title: "The visit",
  shortTitle: "Visit",
  rights: "a test's",
  publisher: publisher.id,
  publishedAt: "2024-06-20",
  text: "Putin visited Kim 🚂.\nRead more",
  furniture: [{ start: 21, end: 30 }],
  annotatedBy: [{ kind: "model", name: "M" }],
  derivedFrom: documentId("two"),
});
const second = build.document({ id: documentId("two"), text: "Nothing." });
const state = build.actor({ id: actorId("russia"), name: "Russia", aliases: ["Moscow"] });
const person = build.actor({
  id: actorId("putin"),
  kind: "person",
  name: "Putin",
  names: { ru: "Путин" },
  memberOf: [state.id],
  represents: state.id,
});
const kim = build.actor({ id: actorId("kim"), kind: "person", name: "Kim" });
const event = build.event({
  id: eventId("visit"),
  type: "CONSULT",
  label: "A visit",
  date: { edtf: "2024-06-19", basis: "background", citation: "A record." },
});
const claim = build.claim({
  id: claimId("one-1"),
  document,
  says: ["Putin visited Kim 🚂"],
  text: "Putin visited Kim.",
  predicate: "visited",
  subjects: [person.id],
  objects: [kim.id],
  speakers: [{ actor: state.id, role: "origin" }],
  events: [event.id],
  quantities: [{ low: 2, unit: "days", qualifier: "over" }],
  terms: [],
  credibility: { grade: 2, by: "a reader", why: "seen" },
});
const other = build.claim({
  id: claimId("two-1"),
  document: second,
  says: ["Nothing"],
  predicate: "seeks",
  subjects: [kim.id],
});
const graph = buildGraph({
  publishers: [publisher],
  documents: [document, second],
  actors: [state, person, kim],
  events: [event],
  claims: [claim, other],
  relations: [
    {
      type: "contradicts",
      kind: "occurrence",
      from: claim.id,
      to: other.id,
      basis: "a reason",
      author: "a reader",
    },
  ],
});

function rowsOf(from: Graph) {
  const parts = [...graphRows(from)];
  const nodes = (label: string) =>
    parts.flatMap((part) => part.nodes.filter((one) => one.label === label));
  const edges = (type: string) =>
    parts.flatMap((part) => part.edges.filter((one) => one.type === type));
  return { nodes, edges };
}

/** Rows hold undefined and null where nothing is to be written. */
const written = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => one ?? undefined));

test("a claim carries its own fields and what filters, ties and lists ask of it", () => {
  const [first] = rowsOf(graph).nodes("Claim");
  expect(written(first?.rows[0])).toEqual({
    id: "claim:one-1",
    text: "Putin visited Kim.",
    kind: "act",
    type: "CONSULT",
    modes: [],
    contexts: [],
    predicate: "visited",
    mutual: false,
    modality: "fact",
    polarity: "asserts",
    negated: false,
    terms: [],
    credibility: 2,
    credibilityBy: "a reader",
    credibilityWhy: "seen",
    quad: "verbal-cooperation",
    stance: "asserts",
    standing: "attributed",
    disputed: true,
    rank: 1,
    place: "1 claim:one-1",
    document: "document:one",
    publisher: "publisher:daily",
    reliability: "B",
    subjects: ["actor:putin"],
    objects: ["actor:kim"],
    beneficiaries: [],
    speakers: ["actor:russia"],
    actors: ["actor:putin", "actor:kim", "actor:russia"],
    actorKinds: ["person"],
    events: ["event:visit"],
    ties: ["putin>kim.verbal-cooperation"],
    ends: ["actor:putin", "actor:kim"],
    stateSubjects: ["actor:putin", "actor:russia"],
    stateObjects: ["actor:kim"],
    stateBeneficiaries: [],
    stateSpeakers: ["actor:russia"],
    stateActors: ["actor:putin", "actor:russia", "actor:kim"],
    stateTies: ["russia>kim.verbal-cooperation"],
    stateEnds: ["actor:russia", "actor:kim"],
    happenedEarliestWithBackground: "2024-06-19",
    happenedLatestWithBackground: "2024-06-19",
    reportedEarliest: "2024-06-20",
    reportedLatest: "2024-06-20",
    words: "putin visited kim",
  });
});

test("a claim leads to who takes part, to its events, to its quotes and their document", () => {
  const { edges, nodes } = rowsOf(graph);
  const ends = (type: string) =>
    edges(type).flatMap((one) =>
      one.rows.map((row) => [row.from, row.to, written(row.properties)]),
    );
  expect(ends("SUBJECT")[0]).toEqual(["claim:one-1", "actor:putin", { order: 0 }]);
  expect(ends("OBJECT")).toEqual([["claim:one-1", "actor:kim", { order: 0 }]]);
  expect(ends("SPEAKER")).toEqual([["claim:one-1", "actor:russia", { order: 0, role: "origin" }]]);
  expect(ends("ABOUT")).toEqual([["claim:one-1", "event:visit", { order: 0, listed: 0 }]]);
  expect(ends("SUPPORTED_BY")[0]).toEqual(["claim:one-1", "claim:one-1#quote-0", { order: 0 }]);
  expect(ends("IN")[0]).toEqual(["claim:one-1#quote-0", "document:one", {}]);
  expect(ends("HAS_QUANTITY")[0]).toEqual(["claim:one-1", "claim:one-1#quantity-0", { order: 0 }]);
  expect(ends("ACTOR")).toEqual([
    ["event:visit", "actor:putin", { order: 0, claims: ["claim:one-1"] }],
  ]);
  expect(ends("CONTRADICTS")).toEqual([
    [
      "claim:one-1",
      "claim:two-1",
      {
        kind: "occurrence",
        basis: "a reason",
        author: "a reader",
        place: "claim:one-1 claim:two-1 contradicts",
      },
    ],
  ]);
  expect(written(nodes("Quote")[0]?.rows[0])).toEqual({
    id: "claim:one-1#quote-0",
    exact: "Putin visited Kim 🚂",
    prefix: "",
    suffix: ".\nRead more",
    start: 0,
    end: 19,
    textSha256: document.textSha256,
  });
  expect(written(nodes("Quantity")[0]?.rows[0])).toEqual({
    id: "claim:one-1#quantity-0",
    low: 2,
    unit: "days",
    qualifier: "over",
  });
});

test("documents, actors and events carry what searching and paging ask of them", () => {
  const { nodes, edges } = rowsOf(graph);
  const [documents] = nodes("Document");
  expect(written(documents?.rows[0])).toMatchObject({
    id: "document:one",
    shortTitle: "Visit",
    furnitureStarts: [21],
    furnitureEnds: [30],
  });
  expect(written(nodes("Passage")[0]?.rows)).toEqual([
    {
      id: "document:one#passage-0",
      text: "Putin visited Kim 🚂.",
      start: 0,
      end: 20,
      words: "putin visited kim",
    },
    { id: "document:two#passage-0", text: "Nothing.", start: 0, end: 8, words: "nothing" },
  ]);
  expect(written(nodes("Actor")[0]?.rows[1])).toEqual({
    id: "actor:putin",
    kind: "person",
    name: "Putin",
    nameRu: "Путин",
    aliases: [],
    isRepresenting: true,
    words: "putin путин",
  });
  expect(written(nodes("Event")[0]?.rows[0])).toEqual({
    id: "event:visit",
    label: "A visit",
    type: "CONSULT",
    modes: [],
    contexts: [],
    quad: "verbal-cooperation",
    dateEdtf: "2024-06-19",
    dateBasis: "background",
    dateCitation: "A record.",
    moment: "~ ~ event:visit",
    momentWithBackground: "2024-06-19 2024-06-19 event:visit",
    words: "a visit",
  });
  expect(edges("DERIVED_FROM")[0]?.rows).toEqual([
    { from: "document:one", to: "document:two", properties: {} },
  ]);
  expect(edges("REPRESENTS")[0]?.rows).toEqual([
    { from: "actor:putin", to: "actor:russia", properties: {} },
  ]);
});

test.each<[string, Graph, string]>([
  [
    "an id that is used twice",
    { ...graph, actors: [...graph.actors, kim] },
    "The graph has more than one actor:kim.",
  ],
  [
    "an actor that is not there",
    { ...graph, actors: [state, person], relations: [] },
    "The graph has no actor:kim, which event:visit names.",
  ],
  [
    "a document that is not there",
    { ...graph, documents: [second] },
    "The graph has no document:one, which claim:one-1#quote-0 names.",
  ],
  [
    "an event that lists a claim that is not about it",
    { ...graph, events: [{ ...event, claims: [claim.id, other.id] }] },
    "event:visit lists claim:two-1, which is not about it.",
  ],
  [
    "a relation to nowhere",
    { ...graph, relations: graph.relations.map((one) => ({ ...one, to: claimId("gone") })) },
    "The graph has no claim:gone, which claim:one-1 names.",
  ],
  [
    "a relation that is there twice",
    { ...graph, relations: [...graph.relations, ...graph.relations] },
    "The graph says twice: claim:one-1 claim:two-1 contradicts.",
  ],
])("%s is refused", (_, given, message) => {
  expect(() => [...graphRows(given)]).toThrow(new StoreError("INVALID", message));
});
