import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength, codePointsOf } from "./code-points.ts";
import { CONTEXT_LENGTH, contextOf } from "./context-of.ts";
import { isGraphemeBoundary } from "./text-boundaries.ts";

test("context is what stands on both sides, as far as the text goes", () => {
  expect(contextOf("before quote after", { start: 7, end: 12 })).toEqual({
    prefix: "before ",
    suffix: " after",
  });
  expect(contextOf("quote", { start: 0, end: 5 })).toEqual({ prefix: "", suffix: "" });
});

test("context is at most its length, joins to the quote, and splits no character", () => {
  const piece = fc.constantFrom("a", " ", "👩‍👩‍👧", "🇰🇵", "e\u0301", "김", "\n");
  const cases = fc
    .array(piece, { minLength: 1, maxLength: 120 })
    .chain((pieces) => fc.nat(pieces.length - 1).map((at) => ({ pieces, at })));
  fc.assert(
    fc.property(cases, ({ pieces, at }) => {
      const text = pieces.join("");
      const start = codePointLength(pieces.slice(0, at).join(""));
      const end = start + codePointLength(pieces[at] ?? "");
      const { prefix, suffix } = contextOf(text, { start, end });
      const points = codePointsOf(text);
      const around = points.slice(start - codePointLength(prefix), end + codePointLength(suffix));
      expect(around).toBe(prefix + points.slice(start, end) + suffix);
      expect(codePointLength(prefix)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(codePointLength(suffix)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(isGraphemeBoundary(text, points.toUtf16(start) - prefix.length)).toBe(true);
      expect(isGraphemeBoundary(text, points.toUtf16(end) + suffix.length)).toBe(true);
    }),
  );
});
