import { parseQuery } from "@tumen/model";
import { expect, test } from "vitest";
import { luceneText } from "./lucene-text.ts";

test.each([
  [
    "a word of five letters: itself, a beginning, one slip",
    "treaty",
    "+(treaty^4 treaty*^2 treaty~1)",
  ],
  ["a long word: two slips", "delegation", "+(delegation^4 delegation*^2 delegation~2)"],
  ["a short word: no slips", "arms", "+(arms^4 arms*^2)"],
  ["one Latin letter: no beginning", "x", "+(x^4)"],
  ["one syllable of Hangul: a beginning", "위", "+(위^4 위*^2)"],
  ["a number: no slips", "11,000", "+(11000^4 11000*^2)"],
  ["words that must all be there", "kim ёлка", "+(kim^4 kim*^2) +(елка^4 елка*^2)"],
  ["a word that Lucene knows as an operator", "AND NOT", "+(not^4 not*^2)"],
  ["nothing but signs", '+-&|!(){}[]^"~*?:\\/', ""],
])("%s", (_, text, expected) => {
  expect(luceneText(parseQuery(text))).toBe(expected);
});

test("whatever a word holds, Lucene reads it as a word", () => {
  expect(luceneText({ words: ["a*b", "c:d", "(e)"] })).toBe(
    "+(a\\*b^4 a\\*b*^2) +(c\\:d^4 c\\:d*^2) +(\\(e\\)^4 \\(e\\)*^2)",
  );
});
