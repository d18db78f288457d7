import fc from "fast-check";
import { expect, test } from "vitest";
import { splitIntoSegments } from "./split-into-segments.ts";

test("nested and overlapping marks become stretches that do not overlap", () => {
  const marks = [
    { id: "outer", start: 2, end: 10 },
    { id: "inner", start: 4, end: 6 },
    { id: "crossing", start: 8, end: 12 },
  ];
  expect(splitIntoSegments(marks, { start: 0, end: 14 })).toEqual([
    { start: 0, end: 2, ids: [] },
    { start: 2, end: 4, ids: ["outer"] },
    { start: 4, end: 6, ids: ["outer", "inner"] },
    { start: 6, end: 8, ids: ["outer"] },
    { start: 8, end: 10, ids: ["outer", "crossing"] },
    { start: 10, end: 12, ids: ["crossing"] },
    { start: 12, end: 14, ids: [] },
  ]);
});

test("what lies outside the range is left out", () => {
  const marks = [
    { id: "before", start: 0, end: 5 },
    { id: "into", start: 3, end: 7 },
  ];
  expect(splitIntoSegments(marks, { start: 5, end: 9 })).toEqual([
    { start: 5, end: 7, ids: ["into"] },
    { start: 7, end: 9, ids: [] },
  ]);
});

test("two marks of one claim on one stretch name it once", () => {
  const marks = [
    { id: "a", start: 0, end: 3 },
    { id: "a", start: 1, end: 3 },
  ];
  expect(splitIntoSegments(marks, { start: 1, end: 3 })).toEqual([
    { start: 1, end: 3, ids: ["a"] },
  ]);
});

test("an empty range has no stretch", () => {
  expect(splitIntoSegments([{ id: "a", start: 0, end: 3 }], { start: 2, end: 2 })).toEqual([]);
});

test("stretches cover the range once, and each point has exactly the marks over it", () => {
  const mark = fc.record({
    id: fc.constantFrom("a", "b", "c", "d"),
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 15 }),
  });
  const range = fc
    .tuple(fc.nat(15), fc.nat(25))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), range, (given, within) => {
      const marks = given.map(({ id, start, length }) => ({ id, start, end: start + length }));
      const segments = splitIntoSegments(marks, within);
      const points = segments.flatMap((one) =>
        Array.from({ length: one.end - one.start }, (_, index) => ({
          at: one.start + index,
          ids: [...one.ids].sort(),
        })),
      );
      expect(points).toEqual(
        Array.from({ length: within.end - within.start }, (_, index) => {
          const at = within.start + index;
          const over = marks.filter((one) => one.start <= at && at < one.end).map((one) => one.id);
          return { at, ids: [...new Set(over)].sort() };
        }),
      );
    }),
  );
});
