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
        const all = Object.entries(places);
        const tooClose = all.flatMap(([id, a], at) =>
          all.slice(at + 1).flatMap(([other, b]) => {
            return Math.hypot(a.x - b.x, a.y - b.y) > 0.29 ? [] : [`${id} ${other}`];
          }),
        );
        expect(tooClose).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("holds each leader beside the state, and lets nobody stand between the two sides", () => {
    const held = ["russia", "north-korea", "vladimir-putin", "kim-jong-un"];
    const others = Array.from({ length: 200 }, (_, at) => `actor:a${at}`);
    const places = placesFor([...others, ...held.map((one) => `actor:${one}`)], {});
    expect(held.map((one) => places[`actor:${one}`])).toEqual([
      { x: -0.9, y: 0 },
      { x: 0.9, y: 0 },
      { x: -0.8, y: -0.74 },
      { x: 0.8, y: -0.74 },
    ]);
    const between = others.filter((id) => {
      const { x, y } = places[id] ?? { x: 0, y: 0 };
      const ofStates = Math.abs(x) <= 0.9 && Math.abs(y) < 0.28;
      return ofStates || (Math.abs(x) <= 0.8 && Math.abs(y + 0.74) < 0.14);
    });
    expect(between).toEqual([]);
  });

  it("is the same for the same input", () => {
    const ids = Array.from({ length: 40 }, (_, at) => `actor:a${at}`);
    expect(placesFor(ids, {})).toEqual(placesFor(ids, {}));
  });
});
