import type { Filter } from "@tumen/model";
import { actorId, documentId, eventId, publisherId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { type ClaimWhere, claimWhere } from "./claim-where.ts";

const CASES: readonly (readonly [name: string, filter: Filter, expected: ClaimWhere])[] = [
  ["an empty filter", {}, { conditions: [], params: {} }],
  [
    "fields that ask for nothing",
    {
      kinds: {},
      events: { include: [], exclude: [] },
      happened: { undated: false },
      background: true,
    },
    { conditions: [], params: {} },
  ],
  [
    "actorKinds in",
    { actorKinds: { include: ["state"] } },
    {
      conditions: ["any(one IN c.actorKinds WHERE one IN $actorKindsInclude)"],
      params: { actorKindsInclude: ["state"] },
    },
  ],
  [
    "actorKinds out",
    { actorKinds: { exclude: ["state", "person"] } },
    {
      conditions: ["none(one IN c.actorKinds WHERE one IN $actorKindsExclude)"],
      params: { actorKindsExclude: ["state", "person"] },
    },
  ],
  [
    "actors in, one role",
    {
      actors: {
        include: [
          { id: actorId("a"), role: "subject" },
          { id: actorId("b"), role: "subject" },
        ],
      },
    },
    {
      conditions: ["(any(one IN c.subjects WHERE one IN $actorsIncludeSubject))"],
      params: { actorsIncludeSubject: ["actor:a", "actor:b"] },
    },
  ],
  [
    "actors in, every role",
    {
      actors: {
        include: [
          { id: actorId("a"), role: "subject" },
          { id: actorId("b"), role: "object" },
          { id: actorId("c"), role: "speaker" },
          { id: actorId("d"), role: "any" },
        ],
      },
    },
    {
      conditions: [
        "(any(one IN c.subjects WHERE one IN $actorsIncludeSubject) OR any(one IN c.objects WHERE one IN $actorsIncludeObject) OR any(one IN c.speakers WHERE one IN $actorsIncludeSpeaker) OR any(one IN c.actors WHERE one IN $actorsIncludeAny))",
      ],
      params: {
        actorsIncludeSubject: ["actor:a"],
        actorsIncludeObject: ["actor:b"],
        actorsIncludeSpeaker: ["actor:c"],
        actorsIncludeAny: ["actor:d"],
      },
    },
  ],
  [
    "actors out",
    {
      actors: {
        exclude: [
          { id: actorId("a"), role: "any" },
          { id: actorId("b"), role: "object" },
        ],
      },
    },
    {
      conditions: [
        "NOT (any(one IN c.objects WHERE one IN $actorsExcludeObject) OR any(one IN c.actors WHERE one IN $actorsExcludeAny))",
      ],
      params: { actorsExcludeObject: ["actor:b"], actorsExcludeAny: ["actor:a"] },
    },
  ],
  [
    "events in",
    { events: { include: [eventId("visit")] } },
    {
      conditions: ["any(one IN c.events WHERE one IN $eventsInclude)"],
      params: { eventsInclude: ["event:visit"] },
    },
  ],
  [
    "events out",
    { events: { exclude: [eventId("visit"), eventId("treaty")] } },
    {
      conditions: ["none(one IN c.events WHERE one IN $eventsExclude)"],
      params: { eventsExclude: ["event:visit", "event:treaty"] },
    },
  ],
  [
    "types in",
    { types: { include: ["AID"] } },
    { conditions: ["c.type IN $typesInclude"], params: { typesInclude: ["AID"] } },
  ],
  [
    "types out",
    { types: { exclude: ["AID", "CONSULT"] } },
    {
      conditions: ["(c.type IS NULL OR NOT c.type IN $typesExclude)"],
      params: { typesExclude: ["AID", "CONSULT"] },
    },
  ],
  [
    "quads in",
    { quads: { include: ["material-cooperation"] } },
    { conditions: ["c.quad IN $quadsInclude"], params: { quadsInclude: ["material-cooperation"] } },
  ],
  [
    "quads out",
    { quads: { exclude: ["material-cooperation", "verbal-conflict"] } },
    {
      conditions: ["(c.quad IS NULL OR NOT c.quad IN $quadsExclude)"],
      params: { quadsExclude: ["material-cooperation", "verbal-conflict"] },
    },
  ],
  [
    "predicates in",
    { predicates: { include: ["met"] } },
    { conditions: ["c.predicate IN $predicatesInclude"], params: { predicatesInclude: ["met"] } },
  ],
  [
    "predicates out",
    { predicates: { exclude: ["met", "visited"] } },
    {
      conditions: ["NOT c.predicate IN $predicatesExclude"],
      params: { predicatesExclude: ["met", "visited"] },
    },
  ],
  [
    "documents in",
    { documents: { include: [documentId("one")] } },
    {
      conditions: ["c.document IN $documentsInclude"],
      params: { documentsInclude: ["document:one"] },
    },
  ],
  [
    "documents out",
    { documents: { exclude: [documentId("one"), documentId("two")] } },
    {
      conditions: ["NOT c.document IN $documentsExclude"],
      params: { documentsExclude: ["document:one", "document:two"] },
    },
  ],
  [
    "publishers in",
    { publishers: { include: [publisherId("daily")] } },
    {
      conditions: ["c.publisher IN $publishersInclude"],
      params: { publishersInclude: ["publisher:daily"] },
    },
  ],
  [
    "publishers out",
    { publishers: { exclude: [publisherId("daily"), publisherId("weekly")] } },
    {
      conditions: ["(c.publisher IS NULL OR NOT c.publisher IN $publishersExclude)"],
      params: { publishersExclude: ["publisher:daily", "publisher:weekly"] },
    },
  ],
  [
    "speakers in",
    { speakers: { include: [actorId("a")] } },
    {
      conditions: ["any(one IN c.speakers WHERE one IN $speakersInclude)"],
      params: { speakersInclude: ["actor:a"] },
    },
  ],
  [
    "speakers out",
    { speakers: { exclude: [actorId("a"), actorId("b")] } },
    {
      conditions: ["none(one IN c.speakers WHERE one IN $speakersExclude)"],
      params: { speakersExclude: ["actor:a", "actor:b"] },
    },
  ],
  [
    "kinds in",
    { kinds: { include: ["act"] } },
    { conditions: ["c.kind IN $kindsInclude"], params: { kindsInclude: ["act"] } },
  ],
  [
    "kinds out",
    { kinds: { exclude: ["act", "motive"] } },
    { conditions: ["NOT c.kind IN $kindsExclude"], params: { kindsExclude: ["act", "motive"] } },
  ],
  [
    "modalities in",
    { modalities: { include: ["fact"] } },
    { conditions: ["c.modality IN $modalitiesInclude"], params: { modalitiesInclude: ["fact"] } },
  ],
  [
    "modalities out",
    { modalities: { exclude: ["fact", "alleged"] } },
    {
      conditions: ["NOT c.modality IN $modalitiesExclude"],
      params: { modalitiesExclude: ["fact", "alleged"] },
    },
  ],
  [
    "stances in",
    { stances: { include: ["asserts"] } },
    { conditions: ["c.stance IN $stancesInclude"], params: { stancesInclude: ["asserts"] } },
  ],
  [
    "stances out",
    { stances: { exclude: ["asserts", "denies"] } },
    {
      conditions: ["NOT c.stance IN $stancesExclude"],
      params: { stancesExclude: ["asserts", "denies"] },
    },
  ],
  [
    "happened within days",
    { happened: { from: "2024-01-01", to: "2024-06-30", undated: false } },
    {
      conditions: ["c.happenedLatest >= $happenedFrom AND c.happenedEarliest <= $happenedTo"],
      params: { happenedFrom: "2024-01-01", happenedTo: "2024-06-30" },
    },
  ],
  [
    "happened since, or undated",
    { happened: { from: "2024-01-01", undated: true } },
    {
      conditions: ["(c.happenedEarliest IS NULL OR c.happenedLatest >= $happenedFrom)"],
      params: { happenedFrom: "2024-01-01" },
    },
  ],
  [
    "happened until, with background dates",
    { happened: { to: "2024-06-30", undated: false }, background: true },
    {
      conditions: ["c.happenedEarliestWithBackground <= $happenedTo"],
      params: { happenedTo: "2024-06-30" },
    },
  ],
  [
    "reported within days, or undated",
    { reported: { from: "2024-01-01", to: "2024-06-30", undated: true } },
    {
      conditions: [
        "(c.reportedEarliest IS NULL OR c.reportedLatest >= $reportedFrom AND c.reportedEarliest <= $reportedTo)",
      ],
      params: { reportedFrom: "2024-01-01", reportedTo: "2024-06-30" },
    },
  ],
  [
    "reported since",
    { reported: { from: "2024-01-01", undated: false } },
    { conditions: ["c.reportedLatest >= $reportedFrom"], params: { reportedFrom: "2024-01-01" } },
  ],
  [
    "reliability at least",
    { reliability: { atLeast: "C", ungraded: false } },
    { conditions: ["c.reliability IN $reliabilities"], params: { reliabilities: ["A", "B", "C"] } },
  ],
  [
    "reliability at least, or ungraded",
    { reliability: { atLeast: "A", ungraded: true } },
    { conditions: ["c.reliability IN $reliabilities"], params: { reliabilities: ["A", "F"] } },
  ],
  [
    "credibility at least",
    { credibility: { atLeast: 2, ungraded: false } },
    { conditions: ["c.credibility IN $credibilities"], params: { credibilities: [1, 2] } },
  ],
  [
    "credibility at least, or ungraded",
    { credibility: { atLeast: 1, ungraded: true } },
    { conditions: ["c.credibility IN $credibilities"], params: { credibilities: [1, 6] } },
  ],
  ["disputed", { disputed: true }, { conditions: ["c.disputed"], params: {} }],
  [
    "documents per tie, which no claim can answer alone",
    { tieDocuments: { min: 2 } },
    { conditions: [], params: {} },
  ],
  [
    "several fields together",
    {
      kinds: { include: ["act"], exclude: ["motive"] },
      disputed: true,
      reported: { to: "2024-06-30", undated: false },
    },
    {
      conditions: [
        "c.kind IN $kindsInclude",
        "NOT c.kind IN $kindsExclude",
        "c.reportedEarliest <= $reportedTo",
        "c.disputed",
      ],
      params: { kindsInclude: ["act"], kindsExclude: ["motive"], reportedTo: "2024-06-30" },
    },
  ],
];

test.each(CASES)("%s", (_, filter, expected) => {
  expect(claimWhere(filter)).toEqual(expected);
});
