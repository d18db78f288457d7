import { expect, test } from "vitest";
import { countGraph, graphSchema, sortGraph } from "./graph.ts";
import { canonicalJson, graphHash, sha256Hex } from "./graph-hash.ts";
import { actorIdSchema, claimIdSchema } from "./ids.ts";
import { buildGraph, createRandom, randomGraph, testSeed } from "./testing.ts";

test("ids are a kind, a colon and lower-case words", () => {
  const good = ["claim:thanks-0001", "claim:a", "claim:1-2"];
  const bad = [
    "claim:",
    "claim:A",
    "claim:a--b",
    "claim:-a",
    "claim:a-",
    "actor:a",
    "claim:ä",
    "claim:a b",
    `claim:${"a".repeat(120)}`,
  ];
  expect(good.filter((one) => !claimIdSchema.safeParse(one).success)).toEqual([]);
  expect(bad.filter((one) => claimIdSchema.safeParse(one).success)).toEqual([]);
  expect(actorIdSchema.safeParse("actor:north-korea").success).toBe(true);
});

test("sha256 and canonical JSON are those of their standards", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("Путин 🚂")).toMatch(/^[0-9a-f]{64}$/);
  expect(canonicalJson({ b: 1, a: [1e21, "é", null], "€": undefined })).toBe(
    '{"a":[1e+21,"é",null],"b":1}',
  );
  expect(() => canonicalJson(undefined)).toThrow(TypeError);
});

test("the hash of a graph is the same in whatever order records and keys come", () => {
  const seed = testSeed();
  const graph = randomGraph({ claims: 60, seed });
  const random = createRandom(seed);
  const reordered = graphSchema.parse({
    relations: random.shuffle(graph.relations),
    claims: random
      .shuffle(graph.claims)
      .map((one) => Object.fromEntries(Object.entries(one).reverse())),
    events: random.shuffle(graph.events),
    actors: random.shuffle(graph.actors),
    documents: random.shuffle(graph.documents),
    publishers: random.shuffle(graph.publishers),
  });
  expect(graphHash(reordered)).toBe(graphHash(graph));
});

test("the hash of a graph changes with any value in it", () => {
  const graph = randomGraph({ claims: 20, seed: "hash" });
  const [first, ...rest] = graph.claims;
  if (first === undefined) throw new Error("There are twenty claims.");
  const changed = { ...graph, claims: [{ ...first, text: `${first.text} ` }, ...rest] };
  expect(graphHash(changed)).not.toBe(graphHash(graph));
  expect(graphHash(buildGraph({}))).toBe(
    sha256Hex(
      '{"actors":[],"claims":[],"documents":[],"events":[],"format":"tumen-graph","publishers":[],"relations":[],"version":1}',
    ),
  );
});

test("sorting leaves the input alone and sorts by code unit", () => {
  const graph = randomGraph({ claims: 40, seed: "sort" });
  const before = graph.claims.map((one) => one.id);
  const sorted = sortGraph(graph);
  expect(graph.claims.map((one) => one.id)).toEqual(before);
  expect(sorted.claims.map((one) => one.id)).toEqual([...before].sort());
  const keys = sorted.relations.map((one) => `${one.from} ${one.to} ${one.type}`);
  expect(keys).toEqual([...keys].sort());
  expect(countGraph(sorted)).toEqual(countGraph(graph));
});
