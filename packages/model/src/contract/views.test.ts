import { expect, test } from "vitest";
import { actorId, claimId, createBuilders, documentId, eventId, publisherId } from "../testing.ts";
import { claimViewSchema, documentCardSchema, eventCardSchema } from "./cards.ts";
import { facetLabelOf } from "./facet-label.ts";
import { actorCardOf, claimViewOf, documentCardOf, eventCardOf } from "./views.ts";

const build = createBuilders();
const document = build.document({
  id: documentId("paper"),
  title: "A title",
  shortTitle: "Title",
  text: "They met.",
  publishedAt: "2024",
});

test("a claim's view tells ties, standing and grade", () => {
  const claim = build.claim({
    id: claimId("met"),
    document,
    says: ["They met."],
    predicate: "met",
    subjects: [actorId("b"), actorId("a")],
    mutual: true,
    negated: true,
  });
  const view = claimViewOf(claim, { disputed: true, reliability: "C" });
  expect(view).toEqual({
    claim,
    document: "document:paper",
    quad: "verbal-cooperation",
    stance: "negated",
    standing: "fact",
    disputed: true,
    reliability: "C",
    ties: ["a=b.verbal-cooperation.denied"],
  });
  expect(claimViewSchema.parse(view)).toEqual(view);
  expect(() => claimViewOf({ ...claim, quotes: [] }, view)).toThrow(TypeError);
});

test("a document's card leaves out what is unknown and grades by reports of facts", () => {
  const publisher = build.publisher({
    id: publisherId("daily"),
    name: "Daily",
    reliability: [{ use: "facts-on-the-ground", grade: "D", by: "a reader", why: "often wrong" }],
  });
  const bare = {
    id: "document:paper",
    title: "A title",
    shortTitle: "Title",
    publishedAt: "2024",
    language: "en",
    reliability: "F",
    annotatedBy: document.annotatedBy,
    reviewedBy: [],
    claims: 3,
  };
  expect(documentCardOf(document, undefined, 3)).toEqual(bare);
  const card = documentCardOf(document, publisher, 3);
  expect(card).toEqual({
    ...bare,
    reliability: "D",
    publisher: { id: "publisher:daily", name: "Daily" },
  });
  expect(documentCardSchema.parse(card)).toEqual(card);
});

test("an event's card shows a date from elsewhere only on request", () => {
  const date = { edtf: "2024", basis: "background" as const, citation: "a record" };
  const event = build.event({ id: eventId("met"), type: "CONSULT", label: "They met", date });
  const counts = { claims: 2, documents: 1 };
  const card = {
    id: "event:met",
    label: "They met",
    type: "CONSULT",
    quad: "verbal-cooperation",
    actors: [],
    recipients: [],
    claims: 2,
    documents: 1,
  };
  expect(eventCardOf(event, counts, undefined)).toEqual(card);
  expect(eventCardOf(event, counts, true)).toEqual({ ...card, date });
  const told = { ...event, date: { ...date, basis: "document" as const } };
  expect(eventCardOf(told, counts, undefined).date?.edtf).toBe("2024");
  expect(eventCardSchema.parse(card)).toEqual(card);
});

test("an actor's card tells whom it represents", () => {
  const actor = build.actor({
    id: actorId("kim"),
    name: "Kim",
    kind: "person",
    represents: actorId("north-korea"),
  });
  expect(actorCardOf(actor, { claims: 1, documents: 1 })).toEqual({
    id: "actor:kim",
    kind: "person",
    name: "Kim",
    names: { en: "Kim" },
    represents: "actor:north-korea",
    claims: 1,
    documents: 1,
  });
});

test("values of closed lists are labelled in words", () => {
  expect([
    facetLabelOf("types", "AID"),
    facetLabelOf("predicates", "held-talks-with"),
    facetLabelOf("kinds", "background-fact"),
    facetLabelOf("types", "unknown-type"),
  ]).toEqual(["aid or supply", "held talks with", "background fact", "unknown type"]);
});
