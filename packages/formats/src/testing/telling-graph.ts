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
import type { ExportCircumstances } from "../export-source.ts";

const REPORT_TEXT =
  "Seoul says that North Korea shipped shells to Russia in August 2023. Moscow and Pyongyang deny it. " +
  "Their leaders signed a treaty on 19 June 2024. The paper adds a long paragraph of its own that no claim quotes.";

const AGENCY_TEXT =
  "평양에서 두 나라가 조약에 서명했다. “Мы благодарим друзей”, said Putin 🤝. No shells were sent, the ministry said.";

/** Sets what builders draw at random. */
const PLAIN = {
  quantities: [],
  terms: [],
  credibility: { grade: 6, by: "nobody", why: "cannot be judged" },
};

function publishersAndDocuments(build: ReturnType<typeof createBuilders>) {
  return {
    publishers: [
      build.publisher({
        id: publisherId("agency"),
        name: "조선통신",
        kind: "state-outlet",
        country: "PRK",
        reliability: [
          {
            use: "facts-on-the-ground",
            grade: "E",
            by: "A reviewer",
            why: "It speaks for a state.",
          },
          { use: "own-side-statements", grade: "A", by: "A reviewer", why: "It is that state." },
        ],
      }),
      build.publisher({
        id: publisherId("daily"),
        name: "The Daily",
        reliability: [
          { use: "facts-on-the-ground", grade: "B", by: "A reviewer", why: "It corrects itself." },
        ],
      }),
    ],
    documents: [
      build.document({
        id: documentId("agency-note"),
        title: "평양에서 조약에 서명",
        shortTitle: "조약",
        publisher: publisherId("agency"),
        publishedAt: "2024-06",
        language: "ko",
        rights: "Public statement of the agency.",
        text: AGENCY_TEXT,
        annotatedBy: [{ kind: "model", name: "a model" }],
      }),
      build.document({
        id: documentId("daily-report"),
        title: "Shells & a treaty: what is <known>",
        shortTitle: "Shells & a treaty",
        publisher: publisherId("daily"),
        authors: ["Jane Doe", "Иван Иванов"],
        url: "https://example.org/report?a=1&b=2",
        publishedAt: "2024-06-20",
        rights: "All rights reserved by the Daily; quoted for research.",
        text: REPORT_TEXT,
        furniture: [{ start: 99, end: 105 }],
        annotatedBy: [{ kind: "model", name: "a model", on: "2026-11-01" }],
        reviewedBy: [{ kind: "person", name: "A reviewer", on: "2026-11-02", note: "all quotes" }],
      }),
    ],
  };
}

function actorsAndEvents(build: ReturnType<typeof createBuilders>) {
  return {
    actors: [
      build.actor({
        id: actorId("north-korea"),
        name: "North Korea",
        names: { en: "North Korea", ko: "조선민주주의인민공화국", ru: "КНДР" },
        aliases: ["DPRK", "Pyongyang"],
        members: [],
        qid: "Q423",
        iso3: "PRK",
      }),
      build.actor({
        id: actorId("putin"),
        kind: "person",
        name: "Vladimir Putin",
        names: { en: "Vladimir Putin", ru: "Владимир Путин" },
        memberOf: [actorId("russia")],
        represents: actorId("russia"),
        sector: "GOV",
      }),
      build.actor({
        id: actorId("russia"),
        name: "Russia",
        names: { en: "Russia", ru: "Россия", ko: "러시아" },
        members: [actorId("putin")],
        qid: "Q159",
        iso3: "RUS",
      }),
      build.actor({ id: actorId("south-korea"), name: "South Korea", iso3: "KOR" }),
    ],
    events: [
      build.event({
        id: eventId("shell-shipments"),
        type: "AID",
        label: "Shipments of shells",
        contexts: ["military"],
        date: { edtf: "2023-08/2023-09", basis: "document", words: "in August 2023" },
      }),
      build.event({
        id: eventId("treaty-signing"),
        type: "AGREE",
        label: "Signing of the treaty, 조약",
        contexts: ["diplomatic"],
        date: { edtf: "2024-06-19", basis: "background", citation: "Treaty text, article 23" },
        place: "Pyongyang",
      }),
    ],
  };
}

type Documents = ReturnType<typeof publishersAndDocuments>["documents"];

function claimsOf(build: ReturnType<typeof createBuilders>, [agency, report]: Documents) {
  if (agency === undefined || report === undefined)
    throw new TypeError("Two documents are needed.");
  const [north, russia, south] = [
    actorId("north-korea"),
    actorId("russia"),
    actorId("south-korea"),
  ];
  return [
    build.claim({
      ...PLAIN,
      id: claimId("agency-note-0001"),
      document: agency,
      says: ["평양에서 두 나라가 조약에 서명했다."],
      text: "The two countries signed a treaty in Pyongyang.",
      predicate: "signed-with",
      subjects: [north, russia],
      mutual: true,
      events: [eventId("treaty-signing")],
      statedDate: { edtf: "2024-06-20", basis: "document" },
    }),
    build.claim({
      ...PLAIN,
      id: claimId("agency-note-0002"),
      document: agency,
      says: ["“Мы благодарим друзей”, said Putin 🤝"],
      text: "Putin thanked North Korea.",
      predicate: "thanked",
      subjects: [actorId("putin")],
      objects: [north],
      speakers: [{ actor: actorId("putin"), role: "origin" }],
      terms: ["друзей"],
    }),
    build.claim({
      ...PLAIN,
      id: claimId("agency-note-0003"),
      document: agency,
      says: ["No shells were sent, the ministry said."],
      text: "The ministry said that no shells were sent.",
      predicate: "supplied",
      subjects: [north],
      objects: [russia],
      objectText: "shells",
      speakers: [{ actor: north, role: "origin" }],
      polarity: "denies",
      events: [eventId("shell-shipments")],
    }),
    build.claim({
      ...PLAIN,
      id: claimId("daily-report-0001"),
      document: report,
      says: ["North Korea shipped shells to Russia in August 2023", "Seoul says"],
      text: "Seoul says that North Korea supplied Russia with shells.",
      predicate: "supplied",
      act: { type: "AID", modes: [], contexts: ["military"] },
      subjects: [north],
      objects: [russia],
      objectText: "shells",
      speakers: [
        { actor: south, role: "origin" },
        { actor: actorId("putin"), role: "relay" },
      ],
      modality: "alleged",
      quantities: [{ low: 1000, high: 2000, unit: "shells", qualifier: "over" }],
      terms: ["shells"],
      events: [eventId("shell-shipments")],
      eventDate: { edtf: "2023-08", basis: "document", words: "in August 2023" },
      credibility: { grade: 3, by: "A reviewer", why: "Another source says so too." },
      caveat: "The paper names no document.",
    }),
    build.claim({
      ...PLAIN,
      id: claimId("daily-report-0002"),
      document: report,
      says: ["Moscow and Pyongyang deny it."],
      text: "Russia and North Korea deny the shipments.",
      predicate: "supplied",
      subjects: [north],
      objects: [russia],
      speakers: [
        { actor: russia, role: "origin" },
        { actor: north, role: "origin" },
      ],
      polarity: "denies",
      events: [eventId("shell-shipments")],
    }),
    build.claim({
      ...PLAIN,
      id: claimId("daily-report-0003"),
      document: report,
      says: ["Their leaders signed a treaty on 19 June 2024."],
      text: "The leaders of Russia and North Korea signed a treaty.",
      predicate: "signed-with",
      subjects: [russia, north],
      mutual: true,
      events: [eventId("treaty-signing")],
      eventDate: { edtf: "2024-06-19", basis: "document", words: "on 19 June 2024" },
      credibility: { grade: 1, by: "A reviewer", why: "Both sides say so." },
    }),
    build.claim({
      ...PLAIN,
      id: claimId("daily-report-0004"),
      document: report,
      says: ["Their leaders signed a treaty"],
      text: "=Russia depends on North Korea, the paper implies.",
      kind: "assessment",
      predicate: "depends-on",
      subjects: [russia],
      objects: [north],
      beneficiaries: [south],
      modality: "hypothetical",
    }),
  ];
}

/**
 * A small graph, the same at every call, with one of everything that an export must not flatten: graded publishers, an
 * alleged claim and its denials, a mutual claim in two documents, a dispute, a claim without a tie, names in Korean and
 * Cyrillic, a date of two months, a date from the background, a text with a passage that nothing quotes, markup and a
 * formula.
 */
export function tellingGraph(): Graph {
  const build = createBuilders("telling");
  const head = publishersAndDocuments(build);
  return buildGraph({
    ...head,
    ...actorsAndEvents(build),
    claims: claimsOf(build, head.documents),
    relations: [
      build.relation({
        from: claimId("daily-report-0003"),
        to: claimId("agency-note-0001"),
        type: "corroborates",
        basis: "Both tell of the signing.",
        author: "A reviewer",
      }),
      build.relation({
        from: claimId("daily-report-0001"),
        to: claimId("agency-note-0003"),
        type: "contradicts",
        kind: "occurrence",
        basis: "One says that shells were sent, the other that none were.",
        author: "A reviewer",
      }),
    ],
  });
}

/** Where some of the graph's actors and events stand on the sheet; one actor has no place. */
export const TELLING_PLACES: ExportCircumstances["places"] = {
  "actor:north-korea": { x: 0.75, y: 0.25 },
  "actor:putin": { x: 0.1, y: 0.9 },
  "actor:russia": { x: 0.25, y: 0.25 },
  "event:shell-shipments": { x: 0.5, y: 0.5 },
  "event:treaty-signing": { x: 0.5, y: 0 },
};
