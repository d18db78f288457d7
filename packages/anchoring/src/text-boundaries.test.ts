import fc from "fast-check";
import { expect, test } from "vitest";
import { cutsWord, isGraphemeBoundary, nextSafeCut } from "./text-boundaries.ts";

test.each([
  ["a surrogate pair", "🚀", 1],
  ["a letter and its accent", "e\u0301", 1],
  ["a family", "👩‍👩‍👧", 3],
  ["a flag", "🇰🇵", 2],
  ["a syllable of jamo", "\u1100\u1175\u11B7", 1],
  ["an emoji and its skin tone", "👍🏽", 2],
])("no boundary lies inside %s", (_name, text, offset) => {
  expect(isGraphemeBoundary(`x${text}y`, offset + 1)).toBe(false);
});

test("boundaries are those of the whole text, wherever one looks", () => {
  const piece = fc.constantFrom(
    "a",
    "\n",
    "🇰🇵",
    "🇷🇺",
    "👩‍👩‍👧",
    "e\u0301",
    "김",
    "\u1100\u1161",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const starts = new Set(
        [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
          (one) => one.index,
        ),
      );
      for (let at = 0; at < text.length; at++) {
        expect(isGraphemeBoundary(text, at)).toBe(starts.has(at));
      }
    }),
  );
});

test.each([
  ["between letters", "Russ|ia", true],
  ["between a letter and a digit", "KN|23", true],
  ["before a possessive", "Russia|’s", true],
  ["after the apostrophe", "Russia’|s", true],
  ["before a straight possessive", "Putin|'s visit", true],
  ["before the comma of a number", "11|,000", true],
  ["after the point of a number", "3.|5", true],
  ["inside a Hangul word", "김정|은이", true],
  ["before a letter’s accent", "e|\u0301", true],
  ["at a hyphen", "Moscow|-led", false],
  ["after a hyphen", "anti-|Western", false],
  ["at a space", "North| Korea", false],
  ["before a full stop", "Ukraine|.", false],
  ["before a closing quote mark", "support|’ for", false],
  ["between Han characters", "中|国", false],
  ["at the beginning", "|Kim", false],
  ["at the end", "Kim|", false],
])("a cut %s: %s", (_name, marked, expected) => {
  expect(cutsWord(marked.replace("|", ""), marked.indexOf("|"))).toBe(expected);
});

test("the next safe cut leaves words and characters whole", () => {
  const text = "the Kremlin’s 🇰🇵🇷🇺 flag";
  expect([nextSafeCut(text, 6, -1), nextSafeCut(text, 6, 1), nextSafeCut(text, 16, 1)]).toEqual([
    4, 13, 18,
  ]);
});
