import { expect, test } from "vitest";
import { passingClaims, passingTies } from "./aggregate-ties.ts";
import { claimFactsOf } from "./claim-facts.ts";
import { hidesNothing } from "./filter.ts";
import { representationsOf } from "./people-as-states.ts";
import { actorId, buildGraph, claimId, createBuilders, documentId } from "./testing.ts";
import { partiesUnder } from "./under-filter.ts";

const [state, army, general, other] = [
  actorId("state"),
  actorId("army"),
  actorId("general"),
  actorId("other"),
];
const [one, two, three] = [actorId("one"), actorId("two"), actorId("three")];

test("EX13: a chain is followed to its end, and one that comes back leads nowhere", () => {
  const chains = representationsOf([
    { id: general, represents: army },
    { id: army, represents: state },
    { id: state },
    { id: one, represents: two },
    { id: two, represents: one },
    { id: three, represents: one },
    { id: other, represents: other },
  ]);
  expect([...chains]).toEqual([
    [general, [general, army, state]],
    [army, [army, state]],
  ]);
});

const build = createBuilders();
const paper = build.document({ id: documentId("paper"), text: "They met. They spoke." });
const graph = buildGraph({
  documents: [paper],
  actors: [
    build.actor({ id: state, name: "State" }),
    build.actor({ id: army, name: "Army", kind: "organisation", represents: state }),
    build.actor({ id: general, name: "General", kind: "person", represents: army }),
    build.actor({ id: other, name: "Other" }),
  ],
  claims: [
    build.claim({
      id: claimId("met"),
      document: paper,
      says: ["They met."],
      predicate: "met",
      subjects: [other, general],
      mutual: true,
    }),
    build.claim({
      id: claimId("within"),
      document: paper,
      says: ["They spoke."],
      predicate: "visited",
      subjects: [general],
      objects: [army, other],
    }),
  ],
});
const facts = claimFactsOf(graph);
const filter = { peopleAsStates: true } as const;

test("EX13: ties are between those whom a claim's actors stand for, and none leads back to where it began", () => {
  expect(passingTies(facts, filter).map((tie) => [tie.id, tie.claims])).toEqual([
    ["other=state.verbal-cooperation", 1],
    ["state>other.verbal-cooperation", 1],
  ]);
  expect(passingTies(facts, {}).map((tie) => tie.id)).toEqual([
    "general=other.verbal-cooperation",
    "general>army.verbal-cooperation",
    "general>other.verbal-cooperation",
  ]);
});

test("EX13: a claim counts for everyone whom its actors represent, and no claim is hidden", () => {
  expect(facts.map((claim) => partiesUnder(claim, filter))).toEqual([
    { subjects: [other, general, army, state], objects: [], beneficiaries: [], speakers: [] },
    {
      subjects: [general, army, state],
      objects: [army, state, other],
      beneficiaries: [],
      speakers: [],
    },
  ]);
  expect(passingClaims(facts, filter)).toEqual(facts);
  expect(hidesNothing(filter)).toBe(true);
});
