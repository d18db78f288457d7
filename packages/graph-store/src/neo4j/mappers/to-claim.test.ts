import { expect, test } from "vitest";
import { claimRow, claimViewRow } from "./to-claim.ts";

const SHA = "a".repeat(64);

const row = {
  properties: {
    generation: 7,
    id: "claim:one-1",
    text: "Putin visited Kim.",
    kind: "act",
    type: "CONSULT",
    modes: ["visit"],
    contexts: [],
    predicate: "visited",
    mutual: false,
    modality: "fact",
    polarity: "asserts",
    negated: false,
    terms: [],
    statedDateEdtf: "2024-06",
    statedDateBasis: "document",
    statedDateWords: "in June",
    credibility: 2,
    credibilityBy: "a reader",
    credibilityWhy: "seen",
    disputed: true,
    reliability: "B",
    rank: 0,
    stateTies: ["russia>north-korea.verbal-cooperation"],
    words: "putin visited kim",
  },
  subjects: [
    [1, "actor:lavrov"],
    [0, "actor:putin"],
  ],
  objects: [[0, "actor:kim"]],
  beneficiaries: [],
  speakers: [],
  events: [],
  quantities: [[0, { id: "claim:one-1#quantity-0", generation: 7, low: 2, unit: "days" }]],
  quotes: [
    [
      0,
      {
        document: "document:one",
        properties: {
          id: "claim:one-1#quote-0",
          generation: 7,
          exact: "Putin visited Kim",
          prefix: "",
          suffix: ".",
          start: 0,
          end: 17,
          textSha256: SHA,
        },
      },
    ],
  ],
};

const claim = {
  id: "claim:one-1",
  text: "Putin visited Kim.",
  kind: "act",
  act: { type: "CONSULT", modes: ["visit"], contexts: [] },
  predicate: "visited",
  subjects: ["actor:putin", "actor:lavrov"],
  objects: ["actor:kim"],
  beneficiaries: [],
  mutual: false,
  speakers: [],
  modality: "fact",
  polarity: "asserts",
  negated: false,
  quantities: [{ low: 2, unit: "days" }],
  terms: [],
  events: [],
  statedDate: { edtf: "2024-06", basis: "document", words: "in June" },
  credibility: { grade: 2, by: "a reader", why: "seen" },
  quotes: [
    {
      document: "document:one",
      exact: "Putin visited Kim",
      prefix: "",
      suffix: ".",
      start: 0,
      end: 17,
      textSha256: SHA,
    },
  ],
};

test("a row is the claim again: lists in their order, what is absent absent", () => {
  expect(claimRow.parse(row)).toEqual(claim);
});

test("a claim that is written in a file says where", () => {
  const properties = { ...row.properties, writtenFile: "annotations/one.yaml", writtenLine: 7 };
  expect(claimRow.parse({ ...row, properties })).toEqual({
    ...claim,
    written: { file: "annotations/one.yaml", line: 7 },
  });
});

test("a claim without an act has none", () => {
  const { type: _, modes: __, contexts: ___, ...properties } = row.properties;
  expect(claimRow.parse({ ...row, properties: { ...properties, predicate: "seeks" } })).toEqual({
    ...claim,
    predicate: "seeks",
    act: null,
  });
});

test("a view takes dispute and grade from what the load derived", () => {
  expect(claimViewRow({}).parse(row)).toEqual({
    claim,
    document: "document:one",
    quad: "verbal-cooperation",
    stance: "asserts",
    standing: "fact",
    disputed: true,
    reliability: "B",
    ties: ["putin>kim.verbal-cooperation", "lavrov>kim.verbal-cooperation"],
  });
  expect(claimViewRow({ peopleAsStates: true }).parse(row).ties).toEqual([
    "russia>north-korea.verbal-cooperation",
  ]);
});

test.each([
  ["a kind that the model does not know", { ...row.properties, kind: "rumour" }],
  ["no text", { ...row.properties, text: undefined }],
])("%s is refused", (_, properties) => {
  expect(claimRow.safeParse({ ...row, properties }).success).toBe(false);
});
