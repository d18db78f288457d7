import { int } from "neo4j-driver";
import { expect, test } from "vitest";
import { toWire } from "./to-wire.ts";

test("whole numbers become integers wherever they stand; all else stays", () => {
  expect(
    toWire({ limit: 25, share: 0.5, names: ["a"], rows: [{ order: 0, at: [1, "b"] }], none: null }),
  ).toEqual({
    limit: int(25),
    share: 0.5,
    names: ["a"],
    rows: [{ order: int(0), at: [int(1), "b"] }],
    none: null,
  });
});

test("a number beyond the whole numbers of JavaScript is left as it is", () => {
  expect(toWire(2 ** 60)).toBe(2 ** 60);
});
