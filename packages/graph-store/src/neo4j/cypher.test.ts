import { expect, test } from "vitest";
import { cypherBlock, cypherText, quoteName } from "./cypher.ts";

test("a name is quoted", () => {
  expect(quoteName("SUPPORTED_BY")).toBe("`SUPPORTED_BY`");
});

test.each(["", "a b", "a`b", "1a", "a-b", "Ä", "a\u0060", "a\n"])(
  "%j is refused as a name",
  (name) => {
    expect(() => quoteName(name)).toThrow(RangeError);
  },
);

test("lines that are not there leave no trace", () => {
  expect(cypherText("MATCH (n)", false, undefined, "", "RETURN n")).toBe("MATCH (n)\nRETURN n");
});

test("the lines of a block are set in", () => {
  expect(cypherBlock("CALL (n)", "MATCH (n)\nWHERE n.a", undefined, "RETURN 1 AS one")).toBe(
    "CALL (n) {\n  MATCH (n)\n  WHERE n.a\n  RETURN 1 AS one\n}",
  );
});
