import { expect, test } from "vitest";
import type { Claim } from "./claim.ts";
import { claimFactsOf } from "./claim-facts.ts";
import type { Dated } from "./event.ts";
import {
  actorId,
  buildGraph,
  type ClaimGiven,
  claimId,
  createBuilders,
  documentId,
  eventId,
} from "./testing.ts";

const build = createBuilders();
const paper = build.document({
  id: documentId("paper"),
  text: "They met.",
  publishedAt: "2024-07",
});
const dateless = build.document({ id: documentId("dateless"), text: "They met." });
const fromText = (edtf: string): Dated => ({ edtf, basis: "document" });
const fromElsewhere = (edtf: string): Dated => ({
  edtf,
  basis: "background",
  citation: "a record",
});

function factsOf(given: Partial<ClaimGiven>) {
  const claim = build.claim({
    id: claimId("met"),
    document: paper,
    says: ["They met."],
    predicate: "met",
    subjects: [actorId("one")],
    ...given,
  });
  const graph = buildGraph({
    documents: [paper, dateless],
    actors: [build.actor({ id: actorId("one"), name: "One" })],
    events: [
      build.event({ id: eventId("known"), type: "CONSULT", date: fromText("2024-06-19") }),
      build.event({ id: eventId("later"), type: "CONSULT", date: fromText("2024-08") }),
      build.event({ id: eventId("cited"), type: "CONSULT", date: fromElsewhere("2023") }),
      build.event({ id: eventId("undated"), type: "CONSULT" }),
    ],
    claims: [claim],
  });
  const [facts] = claimFactsOf(graph);
  if (facts === undefined) throw new Error("There is one claim.");
  return facts;
}

const day = (earliest: string, latest = earliest) => ({ earliest, latest });

test.each<[string, Partial<ClaimGiven>, unknown, unknown]>([
  ["no date at all", {}, null, null],
  ["its own date", { eventDate: fromText("2024-05-01") }, day("2024-05-01"), day("2024-05-01")],
  [
    "its own date before its event's",
    { eventDate: fromText("2024-05-01"), events: [eventId("known")] },
    day("2024-05-01"),
    day("2024-05-01"),
  ],
  ["the date of its event", { events: [eventId("known")] }, day("2024-06-19"), day("2024-06-19")],
  [
    "the dates of its events together",
    { events: [eventId("later"), eventId("undated"), eventId("known")] },
    day("2024-06-19", "2024-08-31"),
    day("2024-06-19", "2024-08-31"),
  ],
  [
    "a background date",
    { eventDate: fromElsewhere("2022") },
    null,
    day("2022-01-01", "2022-12-31"),
  ],
  [
    "a background date of its own, else its event's",
    { eventDate: fromElsewhere("2022"), events: [eventId("known")] },
    day("2024-06-19"),
    day("2022-01-01", "2022-12-31"),
  ],
  [
    "a background date of one event only",
    { events: [eventId("cited"), eventId("known")] },
    day("2024-06-19"),
    day("2023-01-01", "2024-06-19"),
  ],
])("happened: %s", (_, given, happened, withBackground) => {
  const facts = factsOf(given);
  expect([facts.happened, facts.happenedWithBackground]).toEqual([happened, withBackground]);
});

test.each<[string, Partial<ClaimGiven>, unknown]>([
  ["the day it was published", {}, day("2024-07-01", "2024-07-31")],
  [
    "the day it was stated, if told",
    { statedDate: fromText("2024-02") },
    day("2024-02-01", "2024-02-29"),
  ],
  ["unknown", { document: dateless }, null],
])("reported: %s", (_, given, reported) => {
  expect(factsOf(given).reported).toEqual(reported);
});

const speakers: Claim["speakers"] = [{ actor: actorId("one"), role: "origin" }];

test.each<[Partial<ClaimGiven>, string, string, number]>([
  [{}, "asserts", "fact", 0],
  [{ speakers }, "asserts", "attributed", 1],
  [{ modality: "alleged", speakers }, "asserts", "alleged", 2],
  [{ modality: "planned" }, "asserts", "planned", 3],
  [{ modality: "hypothetical" }, "asserts", "hypothetical", 4],
  [{ negated: true }, "negated", "fact", 5],
  [{ polarity: "denies", speakers }, "denies", "attributed", 6],
  [{ polarity: "denies", negated: true }, "denies", "fact", 5],
])("%j stands as %s, %s", (given, stance, standing, rank) => {
  const facts = factsOf(given);
  expect([facts.stance, facts.standing, facts.rank]).toEqual([stance, standing, rank]);
});

test("only a contradiction makes claims disputed, at both ends", () => {
  const claims = ["a", "b", "c"].map((slug) =>
    build.claim({
      id: claimId(slug),
      document: paper,
      says: ["They met."],
      predicate: "met",
      subjects: [actorId("one")],
    }),
  );
  const relations = [
    build.relation({ type: "contradicts", from: claimId("a"), to: claimId("b") }),
    build.relation({ type: "refines", from: claimId("b"), to: claimId("c") }),
  ];
  const facts = claimFactsOf(buildGraph({ documents: [paper], claims, relations }));
  expect(facts.map((one) => [one.id, one.disputed])).toEqual([
    ["claim:a", true],
    ["claim:b", true],
    ["claim:c", false],
  ]);
});

test("a speaker of two roles counts once", () => {
  const twice = [...speakers, { actor: actorId("one"), role: "relay" as const }];
  expect(factsOf({ speakers: twice }).speakers).toEqual(["actor:one"]);
});
