import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, tokensOf } from "./fold-text.ts";

test.each([
  ["RUSSIA", "russia"],
  ["Communiqué naïve", "communique naive"],
  ["Łódź Straße Ærø Œuvre", "lodz strasse aero oeuvre"],
  ["İstanbul", "istanbul"],
  ["ЁЛКА", "елка"],
  ["Йод, заЙм", "йод, займ"],
  ["и\u0306", "й"],
  ["Київ", "киів"],
  ["평양", "평양"],
  ["평양".normalize("NFD"), "평양"],
  ["🚂 x̣́", "🚂 x"],
])("%s is folded to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("what is folded stays as it is when folded again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
  );
});

const words = (text: string) => tokensOf(text).map((one) => one.word);

test.each([
  ["Kim Jong-un’s visit, in June.", ["kim", "jong", "un", "visit", "in", "june"]],
  ["Russia's and the boss's", ["russia", "and", "the", "boss"]],
  ["the U.S.-led and the u.n. panel", ["the", "us", "led", "and", "the", "un", "panel"]],
  ["It ended.Then it began", ["it", "ended", "then", "it", "began"]],
  [
    "over 11,000 of 1.000.000, or 3.5 in 2024",
    ["over", "11000", "of", "1000000", "or", "3", "5", "in", "2024"],
  ],
  ["김정은은 🚂 Путин—Россия", ["김정은은", "путин", "россия"]],
  ["!?… — “”", []],
  ["", []],
])("the words of %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("words stand where they are said to stand, in order, and do not overlap", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      let last = 0;
      for (const { word, start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(foldText(text.slice(start, end)).replace(/[.,]/gu, "")).toBe(word);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
