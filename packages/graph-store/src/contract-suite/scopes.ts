import {
  type ActorId,
  type ClaimFacts,
  claimFactsOf,
  claimsWithin,
  compareClaims,
  compareText,
  countGraph,
  type EventId,
  type Filter,
  type Graph,
  relationKey,
  type Scope,
  scopeSchema,
  subgraphOf,
} from "@tumen/model";
import { describe, expect, test } from "vitest";
import { collectSubgraph } from "../collect-subgraph.ts";
import type { Ask } from "./ask.ts";

const TEST_MS = 60_000;

/** Scopes of every kind over what a graph holds: `hub` has many ties. */
function scopesOver(
  facts: readonly ClaimFacts[],
  hub: ActorId,
): readonly (readonly [string, Scope])[] {
  const [first] = facts.filter((one) => one.objects.length > 0 && one.subjects.includes(hub));
  const [told] = facts.filter((one) => one.events.length > 0);
  const other = first?.objects[0] ?? hub;
  const event = told?.events[0] ?? ("event:none" as EventId);
  const claims = facts.filter((_, position) => position % 7 === 0).map((one) => one.id);
  const rare = facts.at(-1)?.subjects[0] ?? hub;
  return [
    ["a tie", { tie: `${hub.slice(6)}>${other.slice(6)}.${first?.quad}` }],
    ["a pair", { pair: [hub, other] }],
    ["an actor", { actor: hub }],
    ["an event", { event }],
    ["claims", { claims: claims.slice(0, 1000) }],
    ["around an actor", { around: hub }],
    ["around another actor", { around: rare }],
    ["around an event", { around: event }],
    ["around an actor, of an event", { around: hub, event }],
    ["an actor, claims, a pair", { actor: hub, claims: claims.slice(0, 1000), pair: [hub, other] }],
  ];
}

/** Whether two stores' questions about a part of the view agree with the reference that goes through all claims. */
export function describeScopes(
  ask: Ask,
  graph: Graph,
  filters: readonly (readonly [string, Filter])[],
): void {
  const facts = claimFactsOf(graph).sort(compareClaims);
  const named = new Map<ActorId, number>();
  for (const id of facts.flatMap((one) => one.subjects)) named.set(id, (named.get(id) ?? 0) + 1);
  const [hub = "actor:nobody" as ActorId] = [...named.keys()].sort(
    (a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0) || compareText(a, b),
  );
  const scopes = scopesOver(facts, hub);

  test("every field of a scope is asked for", () => {
    const asked = new Set(scopes.flatMap(([, scope]) => Object.keys(scope)));
    expect([...asked].sort()).toEqual(Object.keys(scopeSchema.shape).sort());
  });

  test.each(
    filters.flatMap(([name, filter]) =>
      scopes.map(([part, scope]) => ({ title: `${part}, under ${name}`, filter, scope })),
    ),
  )(
    "$title: claims, relations and subgraph are the reference's",
    async ({ filter, scope }) => {
      const within = claimsWithin(facts, filter, scope).map((one) => one.id);
      const page = await ask.claims({ filter, ...scope, limit: 100 });
      expect([page.total, page.claims.map((one) => one.claim.id)]).toEqual([
        within.length,
        within.slice(0, 100),
      ]);
      const chosen = new Set<string>(within);
      const expected = graph.relations
        .filter((one) => chosen.has(one.from) && chosen.has(one.to))
        .map(relationKey)
        .sort(compareText);
      const relations = await ask.relations({ filter, ...scope, limit: 200 });
      expect([relations.total, relations.relations.map(relationKey)]).toEqual([
        expected.length,
        expected.slice(0, 200),
      ]);
      const reference = subgraphOf(graph, filter, scope);
      const { counts, records } = await ask.subgraph({ filter, ...scope });
      expect(counts).toEqual(countGraph(reference));
      const part = await collectSubgraph(records);
      expect(part.claims.map((one) => one.id)).toEqual(reference.claims.map((one) => one.id));
      expect(part.events).toEqual(reference.events);
      expect(part.relations).toEqual(reference.relations);
    },
    TEST_MS,
  );
}

/** What parts of the small graph hold, said one by one. */
export function describeScopesByHand(ask: Ask): void {
  const idsOf = async (request: Parameters<Ask["claims"]>[0]) => {
    const page = await ask.claims({ limit: 100, ...request });
    expect(page.total).toBe(page.claims.length);
    return page.claims.map((one) => one.claim.id.slice("claim:".length));
  };

  describe("scopes", () => {
    test("of an actor are its claims in any role, speaking too", async () => {
      expect(await idsOf({ actor: "actor:united-states" })).toEqual(["one-3", "one-2", "two-4"]);
    });

    test("of an event are the claims about it", async () => {
      expect(await idsOf({ event: "event:shells" })).toEqual(["one-2", "three-1", "two-2"]);
    });

    test("of listed claims are those of them that pass", async () => {
      const claims = ["claim:two-2", "claim:one-1", "claim:none"] as const;
      expect(await idsOf({ claims: [...claims] })).toEqual(["one-1", "two-2"]);
      const filter = { stances: { exclude: ["denies" as const] } };
      expect(await idsOf({ claims: [...claims], filter })).toEqual(["one-1"]);
      expect(await idsOf({ claims: [] })).toEqual([]);
    });

    test("around an actor are its claims and those behind the ties among it and its neighbours", async () => {
      expect(await idsOf({ around: "actor:china" })).toEqual([
        "two-3",
        "one-4",
        "one-2",
        "three-1",
        "three-3",
        "two-2",
      ]);
    });

    test("around an event are its claims and those behind the ties among whom they name", async () => {
      expect(await idsOf({ around: "event:visit" })).toEqual(["one-1", "two-1"]);
      expect(await idsOf({ around: "event:treaty" })).toEqual([
        "two-3",
        "one-4",
        "one-2",
        "three-1",
        "three-3",
        "two-2",
      ]);
    });

    test("around an actor under a filter on documents per tie keep to the ties that are shown", async () => {
      const filter = { tieDocuments: { min: 2 } };
      expect(await idsOf({ around: "actor:china", filter })).toEqual(["two-3"]);
      expect(await idsOf({ around: "event:treaty", filter })).toEqual([
        "two-3",
        "one-4",
        "one-2",
        "three-1",
      ]);
    });

    test("that name nothing match nothing, and nothing is not found", async () => {
      expect(await idsOf({ actor: "actor:nobody" })).toEqual([]);
      expect(await idsOf({ event: "event:nothing" })).toEqual([]);
      expect(await idsOf({ around: "actor:nobody" })).toEqual([]);
      expect(await idsOf({ around: "event:nothing" })).toEqual([]);
      expect((await ask.subgraph({ actor: "actor:nobody" })).counts.documents).toBe(0);
    });

    test("hold together: everything that is given must be fulfilled", async () => {
      expect(await idsOf({ event: "event:shells", actor: "actor:united-states" })).toEqual([
        "one-2",
      ]);
      expect(await idsOf({ around: "event:shells", claims: ["claim:one-1"] })).toEqual([]);
    });

    test("hold relations to claims within them", async () => {
      const froms = async (request: Parameters<Ask["relations"]>[0]) =>
        (await ask.relations(request)).relations.map((one) => one.from);
      expect(await froms({ event: "event:visit" })).toEqual(["claim:two-1"]);
      expect(await froms({ actor: "actor:united-states" })).toEqual([]);
    });

    test("of a tie that is none are INVALID for relations and subgraphs too", async () => {
      const invalid = { code: "INVALID", name: "StoreError" };
      await expect(ask.relations({ tie: "russia" })).rejects.toMatchObject(invalid);
      await expect(ask.subgraph({ tie: "russia" })).rejects.toMatchObject(invalid);
    });
  });
}
