import { expect, test } from "vitest";
import { claimFactsOf } from "../claim-facts.ts";
import { graphSchema, SECTIONS } from "../graph.ts";
import { graphHash } from "../graph-hash.ts";
import { PREDICATE_NAMES } from "../predicates.ts";
import { randomGraph } from "./random-graph.ts";

const graph = randomGraph({ claims: 3000, seed: "a graph" });

test("a random graph has as many claims as asked for and is of the schema", () => {
  expect(graph.claims).toHaveLength(3000);
  expect(() => graphSchema.parse(graph)).not.toThrow();
});

test("the same size and seed give the same graph, another seed another", () => {
  const small = (seed: string) => graphHash(randomGraph({ claims: 50, seed }));
  expect(small("one")).toBe(small("one"));
  expect(small("two")).not.toBe(small("one"));
});

test("every reference resolves and no id occurs twice", () => {
  const records: readonly { id: string }[] = [
    ...graph.publishers,
    ...graph.documents,
    ...graph.actors,
    ...graph.events,
    ...graph.claims,
  ];
  const ids = new Set(records.map((one) => one.id));
  expect(ids.size).toBe(records.length);
  const named = [
    ...graph.documents.flatMap((one) => [one.publisher, one.derivedFrom]),
    ...graph.actors.flatMap((one) => [...one.members, ...one.memberOf, one.represents]),
    ...graph.events.flatMap((one) => [...one.actors, ...one.recipients, ...one.claims]),
    ...graph.claims.flatMap((one) => [
      ...one.subjects,
      ...one.objects,
      ...one.beneficiaries,
      ...one.speakers.map((speaker) => speaker.actor),
      ...one.events,
      ...one.quotes.map((quote) => quote.document),
    ]),
    ...graph.relations.flatMap((one) => [one.from, one.to]),
  ];
  expect(named.filter((one) => one !== undefined && !ids.has(one))).toEqual([]);
});

test("every quote is the slice that it says, in composed form and outside furniture", () => {
  const documents = new Map(graph.documents.map((one) => [one.id, [...one.text]]));
  const wrong = graph.claims
    .flatMap((one) => one.quotes)
    .filter((one) => documents.get(one.document)?.slice(one.start, one.end).join("") !== one.exact);
  expect(wrong).toEqual([]);
  expect(graph.documents.filter((one) => one.text !== one.text.normalize("NFC"))).toEqual([]);
  expect(graph.claims.some((one) => one.quotes.some((quote) => /🚂/u.test(quote.exact)))).toBe(
    true,
  );
});

test("whatever the model allows occurs", () => {
  const facts = claimFactsOf(graph);
  expect(new Set(graph.claims.map((one) => one.predicate)).size).toBe(PREDICATE_NAMES.length);
  const seen = {
    mutual: facts.some((one) => one.mutual),
    denied: facts.some((one) => one.stance === "denies"),
    negated: facts.some((one) => one.stance === "negated"),
    disputed: facts.some((one) => one.disputed),
    severalSubjects: facts.some((one) => one.subjects.length > 1 && !one.mutual),
    severalObjects: facts.some((one) => one.objects.length > 1),
    beneficiaries: facts.some((one) => one.beneficiaries.length > 0),
    noObject: facts.some((one) => one.objects.length === 0 && !one.mutual),
    self: facts.some((one) => one.subjects.some((actor) => one.objects.includes(actor))),
    undated: facts.some((one) => one.happenedWithBackground === null),
    background: facts.some((one) => one.happened === null && one.happenedWithBackground !== null),
    ungraded: facts.some((one) => one.reliability === "F"),
    noPublisher: facts.some((one) => one.publisher === null),
    severalQuotes: graph.claims.some((one) => one.quotes.length > 1),
  };
  expect(Object.entries(seen).filter(([, occurs]) => !occurs)).toEqual([]);
  expect(SECTIONS.filter((section) => graph[section].length === 0)).toEqual([]);
});
