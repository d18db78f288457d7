import { describe, expect, it } from "vitest";
import { possibleScale } from "./draw-png.ts";

describe("the scale of a picture", () => {
  it("EP1: is the wished one where browsers can draw it", () => {
    expect(possibleScale(800, 600, 4)).toBe(4);
  });

  it.each([
    [20_000, 100],
    [100, 20_000],
    [9_000, 9_000],
    [16_000, 16_000],
  ])("EP1: of %i × %i leaves no side and no area larger than browsers draw", (width, height) => {
    const scale = possibleScale(width, height, 4);
    expect(scale).toBeLessThan(4);
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_000.001);
    expect(width * height * scale * scale).toBeLessThanOrEqual(120_000_001);
  });
});
