import { expect, test } from "vitest";
import { filterSchema } from "./filter.ts";
import { graphSchema, sortGraph } from "./graph.ts";
import { narrowActor, subgraphOf, subgraphOfClaims } from "./subgraph.ts";
import { actorId, createBuilders, randomGraph } from "./testing.ts";

const graph = randomGraph({ claims: 500, seed: "parts" });

test("a filter that hides nothing leaves the whole graph, sorted", () => {
  expect(subgraphOf(graph, {})).toEqual(sortGraph(graph));
  expect(subgraphOf(graph, { background: true, documents: {} })).toEqual(sortGraph(graph));
});

test.each([
  { kinds: { include: ["motive"] } },
  { stances: { include: ["denies"] } },
  { tieDocuments: { min: 2 } },
  { events: { include: graph.events.slice(0, 3).map((one) => one.id) } },
])("every reference resolves within the part under %j", (filter) => {
  const part = subgraphOf(graph, filterSchema.parse(filter));
  expect(() => graphSchema.parse(part)).not.toThrow();
  expect(part.claims.length).toBeGreaterThan(0);
  expect(part.claims.length).toBeLessThan(graph.claims.length);
  const there = new Set<string>(
    [part.publishers, part.documents, part.actors, part.events, part.claims].flatMap((section) =>
      section.map((one) => one.id),
    ),
  );
  const named = [
    ...part.documents.flatMap((one) => [one.publisher, one.derivedFrom]),
    ...part.actors.flatMap((one) => [...one.members, ...one.memberOf, one.represents]),
    ...part.events.flatMap((one) => [...one.actors, ...one.recipients, ...one.claims]),
    ...part.claims.flatMap((one) => [
      ...one.subjects,
      ...one.objects,
      ...one.beneficiaries,
      ...one.speakers.map((speaker) => speaker.actor),
      ...one.events,
      ...one.quotes.map((quote) => quote.document),
    ]),
    ...part.relations.flatMap((one) => [one.from, one.to]),
  ];
  expect(named.filter((one) => one !== undefined && !there.has(one))).toEqual([]);
});

test("a part of no claims is empty, a part of all is what any claim refers to", () => {
  const sections = (part: typeof graph) => Object.values(part).map((one) => one.length);
  expect(sections(subgraphOfClaims(graph, new Set()))).toEqual([0, 0, 0, 0, 0, 0]);
  const all = subgraphOfClaims(graph, new Set(graph.claims.map((one) => one.id)));
  expect(all.claims).toEqual(sortGraph(graph).claims);
  const used = new Set(graph.claims.flatMap((one) => one.events));
  expect(all.events.length).toBe(used.size);
});

test("an actor keeps the groups and members that are there", () => {
  const actor = createBuilders("narrow").actor({
    id: actorId("bloc"),
    name: "Bloc",
    members: [actorId("a"), actorId("b")],
    memberOf: [actorId("c")],
  });
  expect(narrowActor(actor, new Set([actorId("b")]))).toEqual({
    ...actor,
    members: ["actor:b"],
    memberOf: [],
  });
});
