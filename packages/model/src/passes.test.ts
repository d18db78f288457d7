import { expect, test } from "vitest";
import { type ClaimFacts, claimFactsOf } from "./claim-facts.ts";
import { type Filter, filterSchema, hidesNothing, withoutField } from "./filter.ts";
import { claimFilter, countsTieDocuments, passes } from "./passes.ts";
import {
  actorId,
  buildGraph,
  claimId,
  createBuilders,
  documentId,
  eventId,
  publisherId,
} from "./testing.ts";

const build = createBuilders();

const document = build.document({
  id: documentId("paper"),
  text: "One side sent shells to the other.",
  publisher: publisherId("daily"),
  publishedAt: "2024-07-01",
});

const graph = buildGraph({
  publishers: [
    build.publisher({
      id: publisherId("daily"),
      reliability: [
        { use: "own-side-statements", grade: "A", by: "a reader", why: "its own words" },
        { use: "facts-on-the-ground", grade: "C", by: "a reader", why: "often right" },
      ],
    }),
  ],
  documents: [document],
  actors: [
    build.actor({ id: actorId("one"), name: "One", kind: "state" }),
    build.actor({ id: actorId("other"), name: "Other", kind: "person" }),
    build.actor({ id: actorId("helped"), name: "Helped", kind: "group" }),
    build.actor({ id: actorId("voice"), name: "Voice", kind: "organisation" }),
  ],
  events: [
    build.event({
      id: eventId("shipment"),
      type: "AID",
      date: { edtf: "2023-08/2023-09", basis: "document" },
    }),
  ],
  claims: [
    build.claim({
      id: claimId("sent"),
      document,
      says: ["One side sent shells"],
      predicate: "supplied",
      subjects: [actorId("one")],
      objects: [actorId("other")],
      beneficiaries: [actorId("helped")],
      speakers: [{ actor: actorId("voice"), role: "relay" }],
      modality: "alleged",
      events: [eventId("shipment")],
      credibility: { grade: 3, by: "a reader", why: "possible" },
    }),
  ],
});

const [sent] = claimFactsOf(graph) as [ClaimFacts];

test("the facts of a claim are all derived from it, its events, its document and its publisher", () => {
  expect(sent).toEqual({
    id: "claim:sent",
    kind: "act",
    predicate: "supplied",
    type: "AID",
    quad: "material-cooperation",
    subjects: ["actor:one"],
    objects: ["actor:other"],
    beneficiaries: ["actor:helped"],
    mutual: false,
    speakers: ["actor:voice"],
    asStates: {
      ends: { subjects: ["actor:one"], objects: ["actor:other"] },
      named: {
        subjects: ["actor:one"],
        objects: ["actor:other"],
        beneficiaries: ["actor:helped"],
        speakers: ["actor:voice"],
      },
    },
    actorKinds: ["state", "person", "group"],
    events: ["event:shipment"],
    document: "document:paper",
    publisher: "publisher:daily",
    modality: "alleged",
    stance: "asserts",
    standing: "alleged",
    disputed: false,
    happened: { earliest: "2023-08-01", latest: "2023-09-30" },
    happenedWithBackground: { earliest: "2023-08-01", latest: "2023-09-30" },
    reported: { earliest: "2024-07-01", latest: "2024-07-01" },
    reliability: "C",
    credibility: 3,
    rank: 2,
  });
});

const actorIn = (id: string, role: string) => ({ actors: { include: [{ id, role }] } });
const actorOut = (id: string, role: string) => ({ actors: { exclude: [{ id, role }] } });
const clock = (from: string | undefined, to: string | undefined, undated = false) => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  undated,
});

const changed = {
  plain: sent,
  undated: { ...sent, happened: null, happenedWithBackground: null, reported: null },
  backgroundOnly: { ...sent, happened: null },
  ungraded: { ...sent, reliability: "F", credibility: 6 },
  noAct: { ...sent, type: null, quad: null },
  noPublisher: { ...sent, publisher: null },
  twoSpeakers: { ...sent, speakers: [actorId("voice"), actorId("one")] },
  denied: { ...sent, stance: "denies", modality: "fact", standing: "attributed" },
  disputed: { ...sent, disputed: true },
} as const satisfies Record<string, ClaimFacts>;

type Case = [claim: keyof typeof changed, filter: unknown, passes: boolean];

const cases: Case[] = [
  ["plain", {}, true],
  ["plain", { actorKinds: { include: ["person"] } }, true],
  ["plain", { actorKinds: { include: ["organisation"] } }, false],
  ["plain", { actorKinds: { exclude: ["group"] } }, false],
  ["plain", { actorKinds: { exclude: ["organisation"] } }, true],
  ["plain", { actorKinds: { include: ["state"], exclude: ["person"] } }, false],
  ["plain", actorIn("actor:one", "subject"), true],
  ["plain", actorIn("actor:one", "object"), false],
  ["plain", actorIn("actor:other", "object"), true],
  ["plain", actorIn("actor:voice", "speaker"), true],
  ["plain", actorIn("actor:voice", "subject"), false],
  ["plain", actorIn("actor:voice", "any"), true],
  ["plain", actorIn("actor:helped", "any"), true],
  ["plain", actorIn("actor:helped", "object"), false],
  ["plain", actorIn("actor:nobody", "any"), false],
  ["plain", actorOut("actor:one", "subject"), false],
  ["plain", actorOut("actor:one", "object"), true],
  ["plain", actorOut("actor:helped", "any"), false],
  ["plain", { events: { include: ["event:other", "event:shipment"] } }, true],
  ["plain", { events: { exclude: ["event:shipment"] } }, false],
  ["plain", { types: { include: ["AID"] } }, true],
  ["plain", { types: { exclude: ["AID"] } }, false],
  ["noAct", { types: { include: ["AID"] } }, false],
  ["noAct", { types: { exclude: ["AID"] } }, true],
  ["plain", { quads: { include: ["material-cooperation"] } }, true],
  ["plain", { quads: { exclude: ["material-cooperation"] } }, false],
  ["noAct", { quads: { include: ["material-cooperation"] } }, false],
  ["plain", { predicates: { include: ["supplied"] } }, true],
  ["plain", { predicates: { include: ["met"] } }, false],
  ["plain", { documents: { include: ["document:paper"] } }, true],
  ["plain", { documents: { exclude: ["document:paper"] } }, false],
  ["plain", { publishers: { include: ["publisher:daily"] } }, true],
  ["plain", { publishers: { exclude: ["publisher:daily"] } }, false],
  ["noPublisher", { publishers: { include: ["publisher:daily"] } }, false],
  ["noPublisher", { publishers: { exclude: ["publisher:daily"] } }, true],
  ["twoSpeakers", { speakers: { include: ["actor:one"] } }, true],
  ["twoSpeakers", { speakers: { exclude: ["actor:one"] } }, false],
  ["plain", { speakers: { include: ["actor:one"] } }, false],
  ["plain", { kinds: { include: ["act"] } }, true],
  ["plain", { kinds: { exclude: ["act"] } }, false],
  ["plain", { modalities: { include: ["fact"] } }, false],
  ["denied", { modalities: { include: ["fact"] } }, true],
  ["plain", { stances: { include: ["denies", "negated"] } }, false],
  ["denied", { stances: { include: ["denies"] } }, true],
  ["plain", { happened: clock("2023-09-30", undefined) }, true],
  ["plain", { happened: clock("2023-10-01", undefined) }, false],
  ["plain", { happened: clock(undefined, "2023-08-01") }, true],
  ["plain", { happened: clock(undefined, "2023-07-31") }, false],
  ["plain", { happened: clock("2023-08-15", "2023-08-16") }, true],
  ["undated", { happened: clock("2023-08-15", "2023-08-16") }, false],
  ["undated", { happened: clock("2023-08-15", "2023-08-16", true) }, true],
  ["undated", { happened: clock(undefined, undefined) }, true],
  ["backgroundOnly", { happened: clock("2023-08-15", undefined) }, false],
  ["backgroundOnly", { happened: clock("2023-08-15", undefined), background: true }, true],
  ["backgroundOnly", { happened: clock("2024-01-01", undefined, true), background: true }, false],
  ["plain", { reported: clock("2024-07-01", "2024-07-01") }, true],
  ["plain", { reported: clock("2024-07-02", undefined) }, false],
  ["undated", { reported: clock("2024-07-02", undefined) }, false],
  ["undated", { reported: clock("2024-07-02", undefined, true) }, true],
  ["plain", { reliability: { atLeast: "C", ungraded: false } }, true],
  ["plain", { reliability: { atLeast: "B", ungraded: true } }, false],
  ["ungraded", { reliability: { atLeast: "E", ungraded: false } }, false],
  ["ungraded", { reliability: { atLeast: "A", ungraded: true } }, true],
  ["plain", { credibility: { atLeast: 3, ungraded: false } }, true],
  ["plain", { credibility: { atLeast: 2, ungraded: true } }, false],
  ["ungraded", { credibility: { atLeast: 5, ungraded: false } }, false],
  ["ungraded", { credibility: { atLeast: 1, ungraded: true } }, true],
  ["plain", { disputed: true }, false],
  ["disputed", { disputed: true }, true],
  ["plain", { kinds: { include: [] }, stances: {}, documents: { exclude: [] } }, true],
  ["plain", { kinds: { include: ["act"] }, stances: { include: ["negated"] } }, false],
  ["plain", { tieDocuments: { min: 99 } }, true],
];

/** The row of the product list that each field of a filter serves. */
const ROWS: Readonly<Record<string, string>> = {
  actorKinds: "FI1",
  actors: "FI15",
  events: "FI2",
  types: "FI2",
  quads: "FI2",
  predicates: "FI3",
  documents: "FI4",
  publishers: "FI4",
  happened: "FI5",
  reported: "FI5",
  modalities: "FI6",
  stances: "FI6",
  reliability: "FI7",
  credibility: "FI7",
  disputed: "FI8",
  tieDocuments: "FI8",
  speakers: "FI15",
  kinds: "FI16",
};

const named = cases.map(([claim, filter, expected]) => {
  const rows = Object.keys(filter as object).flatMap((field) => ROWS[field] ?? []);
  return [[...new Set(rows)].join(", ") || "Nothing", claim, filter, expected] as const;
});

test.each(named)("%s: %s under %j: %s", (_rows, claim, filter, expected) => {
  expect(passes(changed[claim], filterSchema.parse(filter))).toBe(expected);
});

test("a filter refuses unknown fields and values", () => {
  expect(filterSchema.safeParse({ mood: "good" }).success).toBe(false);
  expect(filterSchema.safeParse({ kinds: { include: ["gossip"] } }).success).toBe(false);
  expect(filterSchema.safeParse({ happened: { from: "2024-06", undated: true } }).success).toBe(
    false,
  );
  expect(filterSchema.safeParse({ reliability: { atLeast: "F", ungraded: true } }).success).toBe(
    false,
  );
});

test("a field is taken out without touching the others or the filter itself", () => {
  const filter: Filter = { disputed: true, background: true, tieDocuments: { min: 2 } };
  expect(withoutField(filter, "disputed")).toEqual({ background: true, tieDocuments: { min: 2 } });
  expect(claimFilter(filter)).toEqual({ disputed: true, background: true });
  expect(filter).toEqual({ disputed: true, background: true, tieDocuments: { min: 2 } });
});

test.each<[unknown, boolean]>([
  [{}, true],
  [{ background: true }, true],
  [{ kinds: {}, actors: { include: [] }, events: { exclude: [] } }, true],
  [{ happened: { undated: false }, reported: { undated: false } }, true],
  [{ tieDocuments: {} }, true],
  [{ kinds: { include: ["act"] } }, false],
  [{ stances: { exclude: ["denies"] } }, false],
  [{ happened: { from: "2024-01-01", undated: true } }, false],
  [{ reported: { to: "2024-01-01", undated: true } }, false],
  [{ tieDocuments: { max: 3 } }, false],
  [{ disputed: true }, false],
  [{ reliability: { atLeast: "E", ungraded: true } }, false],
  [{ credibility: { atLeast: 5, ungraded: true } }, false],
])("%j hides nothing: %s", (filter, expected) => {
  expect(hidesNothing(filterSchema.parse(filter))).toBe(expected);
});

test("only bounds make a filter count documents per tie", () => {
  expect(
    [{}, { tieDocuments: {} }, { tieDocuments: { min: 1 } }, { tieDocuments: { max: 1 } }].map(
      countsTieDocuments,
    ),
  ).toEqual([false, false, true, true]);
});
