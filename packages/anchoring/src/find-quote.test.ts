import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointsOf } from "./code-points.ts";
import { findQuote } from "./find-quote.ts";

const TEXT =
  "🚀 Russia thanked Kim. Later Russia thanked Kim again.\nRussia’s press: “Russia  thanked Kim”.";

test("a passage is found by its characters alone", () => {
  expect(findQuote(TEXT, { exact: "Later Russia" })).toEqual([{ start: 22, end: 34 }]);
});

test("a passage that is not there has no place", () => {
  expect(findQuote(TEXT, { exact: "Russia’s thanks" })).toEqual([]);
  expect(findQuote(TEXT, { exact: "" })).toEqual([]);
});

test("an ambiguous passage has all its places, in text order", () => {
  expect(findQuote(TEXT, { exact: "Russia thanked Kim" })).toEqual([
    { start: 2, end: 20 },
    { start: 28, end: 46 },
  ]);
});

test.each([
  ["words before it", { prefix: "Later" }, 28],
  ["words before it, with the space", { prefix: "Later " }, 28],
  ["words after it", { suffix: "again" }, 28],
  ["a mark after it", { suffix: ". Later" }, 2],
  ["both", { prefix: "Kim. Later", suffix: "again." }, 28],
])("%s choose a place", (_name, context, start) => {
  const places = findQuote(TEXT, { exact: "Russia thanked Kim", ...context });
  expect(places).toEqual([{ start, end: start + 18 }]);
});

test("words that stand elsewhere choose nothing", () => {
  expect(findQuote(TEXT, { exact: "Russia thanked Kim", prefix: "press" })).toEqual([]);
});

test("overlapping occurrences are all found", () => {
  expect(findQuote("aaa", { exact: "aa" })).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]);
});

test("a passage is normalised as texts are, and white space at its ends is nothing", () => {
  expect(findQuote("António said", { exact: " Anto\u0301\u00ADnio\n" })).toEqual([
    { start: 0, end: 7 },
  ]);
});

test("a passage cut out of a text is found where it was cut", () => {
  const word = fc.constantFrom("김정은", "🚀", "Russia", "thanked", "Kim", "é", "\n", "🇰🇵");
  const cases = fc
    .array(word, { minLength: 1, maxLength: 30 })
    .map((words) => words.join(" "))
    .chain((text) => {
      const { length } = codePointsOf(text);
      const start = fc.nat(length - 1);
      return start.chain((from) =>
        fc.integer({ min: from + 1, max: length }).map((to) => ({ text, from, to })),
      );
    });
  fc.assert(
    fc.property(cases, ({ text, from, to }) => {
      const exact = codePointsOf(text).slice(from, to);
      fc.pre(exact === exact.trim() && exact !== "");
      const places = findQuote(text, { exact });
      expect(places).toContainEqual({ start: from, end: to });
      for (const { start, end } of places) expect(codePointsOf(text).slice(start, end)).toBe(exact);
    }),
  );
});
