import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrivalOf, curveBetween, linesOf, middleOf, pathOf, px } from "./svg-geometry.ts";

const spot = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});

describe("the geometry of the picture", () => {
  it("writes coordinates with one decimal and no negative zero", () => {
    expect([1 / 3, -0.04, 2, -12.36].map(px)).toEqual(["0.3", "0", "2", "-12.4"]);
  });

  it("draws a line that is alone straight, beginning and ending before the shapes", () => {
    const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, { at: 0, count: 1, gap: 20 });
    expect(curve).toEqual({ from: { x: 20, y: 0 }, bend: { x: 50, y: 0 }, to: { x: 80, y: 0 } });
    expect(middleOf(curve)).toEqual({ x: 50, y: 0, degrees: 0 });
    expect(arrivalOf(curve)).toBe(0);
    expect(pathOf(curve)).toBe("M20 0Q50 0 80 0");
  });

  it("keeps lines between the same two apart in the middle, on both sides of the straight one", () => {
    const middles = [0, 1, 2].map((at) => {
      const curve = curveBetween({ x: 0, y: 0 }, { x: 400, y: 0 }, { at, count: 3, gap: 0 });
      return middleOf(curve).y;
    });
    expect(middles).toEqual([-15, 0, 15]);
  });

  it("bends a line in the other direction to the same side when its number is turned", () => {
    fc.assert(
      fc.property(spot, spot, fc.integer({ min: 1, max: 6 }), (a, b, count) => {
        for (let at = 0; at < count; at += 1) {
          const there = middleOf(curveBetween(a, b, { at, count, gap: 0 }));
          const back = middleOf(curveBetween(b, a, { at: count - 1 - at, count, gap: 0 }));
          expect(back.x).toBeCloseTo(there.x, 6);
          expect(back.y).toBeCloseTo(there.y, 6);
        }
      }),
    );
  });

  it("stays finite where both ends are one spot", () => {
    const curve = curveBetween({ x: 5, y: 5 }, { x: 5, y: 5 }, { at: 0, count: 2, gap: 20 });
    expect(pathOf(curve)).not.toMatch(/NaN|Infinity/);
  });

  it("breaks names at blanks, and lets a longer word stand alone", () => {
    expect(linesOf("UN panel of experts on North Korea", 15)).toEqual([
      "UN panel of",
      "experts on",
      "North Korea",
    ]);
    expect(linesOf("a Verylongwordwithoutblanks b", 10)).toEqual([
      "a",
      "Verylongwordwithoutblanks",
      "b",
    ]);
    expect(linesOf("  ", 10)).toEqual([]);
  });
});
