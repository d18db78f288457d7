import { countGraph, type Graph, graphHash, SECTIONS, sortGraph } from "@tumen/model";
import {
  actorId,
  buildGraph,
  claimId,
  createBuilders,
  documentId,
  eventId,
  publisherId,
} from "@tumen/model/testing";
import * as fc from "fast-check";
import type { ExportCircumstances, ExportRecord, ExportSource } from "../export-source.ts";
import type { Format } from "../format.ts";

/** How the exports of tests are made unless a test says otherwise. */
export const MADE: ExportCircumstances = {
  exportedAt: "2026-11-23T00:00:00.000Z",
  version: "0.1.0",
  filter: {},
  scope: {},
  words: [],
  excerpts: false,
  places: {},
};

async function* recordsOf(graph: Graph): AsyncIterable<ExportRecord> {
  for (const section of SECTIONS) {
    for (const record of graph[section]) yield { section, record } as ExportRecord;
  }
}

/** A whole graph as a store would hand it to a format. */
export function sourceOf(graph: Graph): ExportSource {
  const sorted = sortGraph(graph);
  return { seedHash: graphHash(graph), counts: countGraph(graph), records: recordsOf(sorted) };
}

/** The bytes that a format writes for a graph. */
export async function bytesOf(
  format: Format,
  graph: Graph,
  made: Partial<ExportCircumstances> = {},
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write(sourceOf(graph), { ...MADE, ...made })) {
    pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  }
  return Buffer.concat(pieces);
}

/** The text that a format writes for a graph. */
export async function textOf(
  format: Format,
  graph: Graph,
  made: Partial<ExportCircumstances> = {},
): Promise<string> {
  return (await bytesOf(format, graph, made)).toString("utf8");
}

/** Pieces that break careless writers: markup, formulas, control characters, right-to-left, astral, Korean, Cyrillic. */
const HOSTILE_PIECES = [
  "<script>alert('x')</script>",
  "]]>",
  "<!-- & -->",
  "\"quoted\" 'and' `ticked`",
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2",
  "@SUM(A1)",
  "\\n\\u0041\\",
  "a,b;c\td",
  "line one\nline two\r\nthree",
  "שלום \u202Eright to left\u202C",
  "🤝👩‍👩‍👧‍👦",
  "평양과 모스크바",
  "Москва и Пхеньян",
  "\u0001\u000B\u001F",
  "\u2028\u2029\uFEFF\u00A0",
  "}) DETACH DELETE n //",
  "$\u007Bprocess.exit(1)}",
  "% _ # $ { } ~ ^ &",
] as const;

/** Texts of hostile pieces between plain words; never empty, and now and then a hundred thousand characters long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ maxLength: 8 })), {
        minLength: 1,
        maxLength: 6,
      })
      .map((pieces) => `A ${pieces.join(" ")} Z`),
  },
  { weight: 1, arbitrary: fc.constant(`A ${'평<🤝>&"'.repeat(20_000)} Z`) },
);

/**
 * A small graph in which every text that a source may supply is hostile: names, titles, rights, quotes and their
 * contexts, speakers' words, dates' words, reasons.
 */
export const hostileGraph: fc.Arbitrary<Graph> = fc
  .record({ text: hostileText, name: hostileText, note: hostileText })
  .map(({ text, name, note }) => {
    const build = createBuilders("hostile");
    const publisher = build.publisher({
      id: publisherId("daily"),
      name: `Daily ${name}`,
      reliability: [{ use: "facts-on-the-ground", grade: "B", by: name, why: note }],
    });
    const document = build.document({
      id: documentId("one"),
      publisher: publisher.id,
      title: note,
      shortTitle: [...note].slice(0, 20).join(""),
      authors: [name],
      publishedAt: "2024-06-20",
      url: "https://example.org/a?b=<c>&d='e'",
      rights: note,
      text: `Before. ${text} After, at some length, so that there is context.`,
      reviewedBy: [{ kind: "person", name, note }],
    });
    const [a, b] = [
      build.actor({ id: actorId("a"), name, aliases: [note], names: { ko: "평양", ru: "Россия" } }),
      build.actor({ id: actorId("b"), kind: "person", name: note, represents: actorId("a") }),
    ];
    const event = build.event({
      id: eventId("meeting"),
      type: "CONSULT",
      label: note,
      place: name,
      date: { edtf: "2024-06", basis: "document", words: text },
    });
    const claims = [
      build.claim({
        id: claimId("one-1"),
        document,
        says: [text],
        text: `${note}.`,
        predicate: "thanked",
        subjects: [b.id],
        objects: [a.id],
        speakers: [{ actor: a.id, role: "origin" }],
        events: [event.id],
        eventDate: { edtf: "2024-06-19", basis: "document", words: text },
        quantities: [{ low: 1, high: 2, unit: note, qualifier: name }],
        terms: [note],
        caveat: note,
        credibility: { grade: 6, by: name, why: note },
      }),
      build.claim({
        id: claimId("one-2"),
        document,
        says: ["Before.", "After"],
        text: note,
        predicate: "thanked",
        subjects: [b.id],
        objects: [a.id],
        polarity: "denies",
        modality: "alleged",
      }),
    ];
    return buildGraph({
      publishers: [publisher],
      documents: [document],
      actors: [a, b],
      events: [event],
      claims,
      relations: [
        build.relation({
          from: claimId("one-1"),
          to: claimId("one-2"),
          type: "contradicts",
          kind: "occurrence",
          basis: note,
          author: name,
        }),
      ],
    });
  });
