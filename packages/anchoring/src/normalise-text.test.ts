import fc from "fast-check";
import { expect, test } from "vitest";
import { NORM_VERSION, normaliseText } from "./normalise-text.ts";

test.each([
  ["line ends become one line feed", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["a byte order mark goes", "\uFEFFa", "a"],
  ["soft hyphens go", "Pyong\u00ADyang", "Pyongyang"],
  ["non-breaking spaces become spaces", "11\u00A0000\u202Fshells\u2007!", "11 000 shells !"],
  ["letters and accents compose", "Anto\u0301nio", "António"],
  ["jamo compose to Hangul syllables", "\u1100\u1175\u11B7", "김"],
  ["an accent behind a soft hyphen composes too", "o\u00AD\u0301", "ó"],
  ["typographic marks and emoji stay", "“Russia’s” 🇰🇵 – …", "“Russia’s” 🇰🇵 – …"],
])("%s", (_name, given, expected) => {
  expect(normaliseText(given)).toBe(expected);
});

test("doing it twice changes nothing", () => {
  const mark = fc.constantFrom(
    "\r",
    "\n",
    "\u00AD",
    "\u00A0",
    "\u0301",
    "e",
    "\uFEFF",
    "\u1100",
    "\u1175",
  );
  const text = fc
    .array(fc.oneof(mark, fc.string({ unit: "grapheme" })))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (given) => {
      const once = normaliseText(given);
      expect(normaliseText(once)).toBe(once);
    }),
  );
});

test("the recipe has a version, which changes with it", () => {
  expect(NORM_VERSION).toBe(1);
});
