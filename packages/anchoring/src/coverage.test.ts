import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf, shareOf } from "./coverage.ts";

test("overlapping quotes count once, furniture not at all, emoji as one", () => {
  const text = "🚀 one two\nRead: more\nthree";
  expect(
    coverageOf(text, {
      furniture: [{ start: 10, end: 20 }],
      quotes: [
        { start: 0, end: 5 },
        { start: 2, end: 9 },
        { start: 21, end: 23 },
      ],
    }),
  ).toEqual({
    readable: 16,
    covered: 11,
    paragraphs: [
      { start: 0, end: 9, readable: 9, covered: 9 },
      { start: 10, end: 20, readable: 0, covered: 0 },
      { start: 21, end: 26, readable: 5, covered: 2 },
    ],
  });
});

test("a share is between none and all, also of nothing", () => {
  expect([
    shareOf({ readable: 4, covered: 1 }),
    shareOf({ readable: 4, covered: 4 }),
    shareOf({ readable: 0, covered: 0 }),
  ]).toEqual([0.25, 1, 0]);
});

test("coverage equals counting code point by code point", () => {
  const span = fc
    .tuple(fc.nat(38), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: Math.min(40, start + length) }));
  const spans = fc.array(span, { maxLength: 6 });
  fc.assert(
    fc.property(spans, spans, (furniture, quotes) => {
      const text = "0123456789".repeat(4);
      const lies = (at: number, among: { start: number; end: number }[]) =>
        among.some((one) => one.start <= at && at < one.end);
      const readable = [...text].map((_, at) => at).filter((at) => !lies(at, furniture));
      const covered = readable.filter((at) => lies(at, quotes));
      expect(coverageOf(text, { furniture, quotes })).toMatchObject({
        readable: readable.length,
        covered: covered.length,
      });
    }),
  );
});
