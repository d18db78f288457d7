import { expect, test } from "vitest";
import { actorId } from "./testing.ts";
import {
  hasDocumentsWithin,
  parseTieId,
  type TieKey,
  type TieParts,
  tieId,
  tieKeysOf,
  tieOf,
} from "./tie.ts";

const key = (more: Partial<TieKey> = {}): TieKey => ({
  subject: actorId("north-korea"),
  object: actorId("russia"),
  mutual: false,
  quad: "material-cooperation",
  denied: false,
  ...more,
});

const parts = (subjects: string[], objects: string[], more: Partial<TieParts> = {}): TieParts => ({
  quad: "verbal-conflict",
  stance: "asserts",
  subjects: subjects.map(actorId),
  objects: objects.map(actorId),
  mutual: false,
  ...more,
});

test.each<[Partial<TieKey>, string]>([
  [{}, "north-korea>russia.material-cooperation"],
  [{ mutual: true }, "north-korea=russia.material-cooperation"],
  [{ denied: true, quad: "verbal-conflict" }, "north-korea>russia.verbal-conflict.denied"],
])("%j is named %s and read back", (more, id) => {
  expect(tieId(key(more))).toBe(id);
  expect(parseTieId(id)).toEqual(key(more));
});

test.each([
  "",
  "russia",
  "russia>china",
  "russia>china.love",
  "Russia>china.verbal-conflict",
  "a>b.verbal-conflict.denied.x",
  "a-b.verbal-conflict",
])("%j is no tie id", (text) => {
  expect(parseTieId(text)).toBeUndefined();
});

test.each<[string, TieParts, string[]]>([
  ["one pair", parts(["a"], ["b"]), ["a>b.verbal-conflict"]],
  [
    "each pair of several",
    parts(["a", "b"], ["c", "d"]),
    ["a>c", "a>d", "b>c", "b>d"].map((one) => `${one}.verbal-conflict`),
  ],
  [
    "each pair of a mutual claim, smaller id first",
    parts(["c", "a", "b"], [], { mutual: true }),
    ["a=c", "b=c", "a=b"].map((one) => `${one}.verbal-conflict`),
  ],
  ["nobody to himself", parts(["a"], ["a", "b"]), ["a>b.verbal-conflict"]],
  ["a pair once", parts(["a", "a"], ["b"]), ["a>b.verbal-conflict"]],
  ["none without an act", parts(["a"], ["b"], { quad: null }), []],
  ["none without another", parts(["a"], []), []],
  ["denied apart", parts(["a"], ["b"], { stance: "denies" }), ["a>b.verbal-conflict.denied"]],
  ["negated as denied", parts(["a"], ["b"], { stance: "negated" }), ["a>b.verbal-conflict.denied"]],
])("ties of a claim: %s", (_, given, ids) => {
  expect(tieKeysOf(given).map(tieId)).toEqual(ids);
});

test("a line is drawn by the strongest standing and says where standings are mixed", () => {
  const aggregate = {
    ...key(),
    claims: 3,
    documents: 2,
    documentIds: [],
    disputed: 0,
    predicates: [],
    firstClaims: [],
  };
  const drawn = (standings: Parameters<typeof tieOf>[0]["standings"]) => {
    const { id, standing, mixed } = tieOf({ ...aggregate, standings });
    return [id, standing, mixed];
  };
  const id = "north-korea>russia.material-cooperation";
  expect(drawn({ planned: 1, attributed: 2 })).toEqual([id, "attributed", true]);
  expect(drawn({ hypothetical: 3 })).toEqual([id, "hypothetical", false]);
  expect(drawn({ fact: 1, alleged: 0 })).toEqual([id, "fact", false]);
});

test("bounds on documents hold at both ends", () => {
  const within = (min?: number, max?: number) =>
    [1, 2, 3].filter((documents) => hasDocumentsWithin(documents, { min, max }));
  expect([within(), within(2), within(undefined, 2), within(2, 2)]).toEqual([
    [1, 2, 3],
    [2, 3],
    [1, 2],
    [2],
  ]);
  expect(hasDocumentsWithin(1, undefined)).toBe(true);
});
