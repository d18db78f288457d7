import { expect, test } from "vitest";
import { documentCardRow } from "./to-cards.ts";
import { documentRow } from "./to-document.ts";

const SHA = "b".repeat(64);
const annotatedBy = [
  [1, { id: "x", generation: 7, kind: "person", name: "A. Reader", on: "2025-01-02" }],
  [0, { id: "y", generation: 7, kind: "model", name: "M" }],
];

test("a row is the document again, with its spans of furniture", () => {
  const row = {
    properties: {
      generation: 7,
      id: "document:one",
      file: "one.txt",
      title: "The visit",
      shortTitle: "Visit",
      language: "en",
      rights: "a test's",
      text: "Putin visited Kim.\nRead more",
      textSha256: SHA,
      normVersion: 1,
      furnitureStarts: [19],
      furnitureEnds: [28],
    },
    publisher: [],
    annotatedBy,
    reviewedBy: [],
    derivedFrom: ["document:two"],
  };
  expect(documentRow.parse(row)).toEqual({
    id: "document:one",
    file: "one.txt",
    title: "The visit",
    shortTitle: "Visit",
    language: "en",
    rights: "a test's",
    text: "Putin visited Kim.\nRead more",
    textSha256: SHA,
    normVersion: 1,
    furniture: [{ start: 19, end: 28 }],
    annotatedBy: [
      { kind: "model", name: "M" },
      { kind: "person", name: "A. Reader", on: "2025-01-02" },
    ],
    reviewedBy: [],
    derivedFrom: "document:two",
  });
});

test("a card leaves out what is unknown", () => {
  const row = {
    document: {
      properties: {
        id: "document:one",
        title: "The visit",
        shortTitle: "Visit",
        publishedAt: null,
        language: "en",
      },
      annotatedBy,
      reviewedBy: [],
    },
    publishers: [
      {
        properties: { id: "publisher:daily", generation: 7, name: "The Daily", kind: "newspaper" },
        reliability: [
          [0, { use: "facts-on-the-ground", grade: "B", by: "a reader", why: "long known" }],
        ],
      },
    ],
    claims: 4,
  };
  expect(documentCardRow.parse(row)).toEqual({
    id: "document:one",
    title: "The visit",
    shortTitle: "Visit",
    publisher: { id: "publisher:daily", name: "The Daily" },
    language: "en",
    reliability: "B",
    annotatedBy: [
      { kind: "model", name: "M" },
      { kind: "person", name: "A. Reader", on: "2025-01-02" },
    ],
    reviewedBy: [],
    claims: 4,
  });
});
