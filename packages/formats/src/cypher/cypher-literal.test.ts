import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../testing/export-cases.ts";
import { cypherLiteral, cypherString } from "./cypher-literal.ts";
import { readScript, readUnicodeFirst } from "./testing/read-script.ts";

const readBack = (literal: string) => readScript(`RETURN ${literal};`);

describe("a Cypher literal", () => {
  it.each([
    ["plain", "'plain'"],
    ["it's", "'it\\'s'"],
    ["a\\b", "'a\\\\b'"],
    ["\\u0027", "'\\\\\\u00750027'"],
    ["\n\r\t", "'\\n\\r\\t'"],
    ["\u0000\u0007\u007F\u0085", "'\\u0000\\u0007\\u007f\\u0085'"],
    ["\u2028\uFEFF\u202E", "'\\u2028\\ufeff\\u202e'"],
    ["평양 Москва שלום 🤝", "'평양 Москва שלום 🤝'"],
    ["\u{E0041}", "'\\udb40\\udc41'"],
    ["half \uD83E", "'half \uFFFD'"],
    ['"`$(){};--//', "'\"`$(){};--//'"],
  ])("writes %j as %s", (text, literal) => {
    expect(cypherString(text)).toBe(literal);
  });

  it("EP7: gives every text back and stays one literal, whichever way a database reads escapes", async () => {
    const texts = fc.oneof(hostileText, fc.string({ unit: "binary" }));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const literal = cypherString(text);
        const wanted = {
          statements: ["RETURN ''"],
          comments: [],
          literals: [text.replace(/\p{Cs}/gu, "\uFFFD")],
        };
        expect(readBack(literal)).toEqual(wanted);
        expect(readBack(readUnicodeFirst(literal))).toEqual(wanted);
        expect(literal).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it.each([
    [0, "0"],
    [-12, "-12"],
    [1.5, "1.5"],
    [1e21, "1e21"],
    [1.5e-9, "1.5e-9"],
  ])("writes the number %s as %s", (value, literal) => {
    expect(cypherLiteral(value)).toBe(literal);
  });

  it("writes lists, and nothing as null", () => {
    expect(cypherLiteral(["x", ["y", 1], true, undefined, []])).toBe(
      "['x', ['y', 1], true, null, []]",
    );
  });

  it("refuses numbers that are none", () => {
    expect(() => cypherLiteral(Number.NaN)).toThrow("NaN cannot be written as a number.");
  });
});
