import { expect, test } from "vitest";
import { codePointsOf } from "./code-points.ts";
import { paragraphsOf } from "./paragraphs.ts";

test("paragraphs are the lines that are not blank, without white space at their ends", () => {
  const text = "Title 🚀\n\n  • one  \n \nlast";
  const points = codePointsOf(text);
  expect(paragraphsOf(text).map((one) => points.slice(one.start, one.end))).toEqual([
    "Title 🚀",
    "• one",
    "last",
  ]);
});

test("an empty text has none", () => {
  expect(paragraphsOf("\n \n")).toEqual([]);
});
