import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength, codePointsOf } from "./code-points.ts";

test.each([
  ["plain text", "Kim", 1, 1],
  ["after one emoji", "🚀 Kim", 2, 3],
  ["between two emoji", "🚀🚀Kim", 1, 2],
  ["a family is five code points and eight units", "👩‍👩‍👧x", 5, 8],
  ["a flag is two code points and four units", "🇰🇵x", 2, 4],
  ["Hangul takes one unit each", "김정은", 2, 2],
  ["a combining mark is a code point", "e\u0301x", 2, 2],
])("%s", (_name, text, codePoint, utf16) => {
  const points = codePointsOf(text);
  expect([points.toUtf16(codePoint), points.toCodePoint(utf16)]).toEqual([utf16, codePoint]);
});

test("offsets count as the spread operator counts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const points = codePointsOf(text);
      const all = [...text];
      expect(points.length).toBe(all.length);
      expect(codePointLength(text)).toBe(all.length);
      for (let at = 0; at <= all.length; at++) {
        const utf16 = all.slice(0, at).join("").length;
        expect([points.toUtf16(at), points.toCodePoint(utf16)]).toEqual([utf16, at]);
      }
    }),
  );
});

test("an offset inside a surrogate pair is that of the pair", () => {
  expect(codePointsOf("a🚀b").toCodePoint(2)).toBe(1);
});

test("a slice is of code points", () => {
  expect(codePointsOf("🚀🚀 김정은 🇰🇵").slice(3, 6)).toBe("김정은");
});

test.each([-1, 4, 1.5])("offset %s outside a text of three is refused", (offset) => {
  const points = codePointsOf("abc");
  expect(() => points.toUtf16(offset)).toThrow(RangeError);
  expect(() => points.toCodePoint(offset)).toThrow(RangeError);
});
