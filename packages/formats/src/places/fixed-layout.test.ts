import type { Point } from "@tumen/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlacer } from "./fixed-layout.ts";

function placesFor(ids: readonly string[], given: Readonly<Record<string, Point>>) {
  const placer = createPlacer(given);
  return Object.fromEntries(ids.map((id): [string, Point] => [id, placer.placeOf(id)]));
}

describe("the fixed layout", () => {
  it("keeps the places given, holds the two sides, and lets nobody stand on another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
        const ids = [
          "actor:russia",
          "actor:north-korea",
          ...Array.from({ length: count }, (_, at) => `actor:a${at}`),
        ];
        const given = { "actor:a0": { x: 0.1, y: 0.1 } };
        const places = placesFor(ids, given);
        expect(Object.keys(places).sort()).toEqual([...ids].sort());
        if (count > 0) expect(places["actor:a0"]).toEqual({ x: 0.1, y: 0.1 });
        expect(places["actor:russia"]).toEqual({ x: -0.9, y: 0 });
        const all = Object.values(places);
        for (const [at, a] of all.entries()) {
          for (const b of all.slice(at + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.29);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is the same for the same input", () => {
    const ids = Array.from({ length: 40 }, (_, at) => `actor:a${at}`);
    expect(placesFor(ids, {})).toEqual(placesFor(ids, {}));
  });
});
