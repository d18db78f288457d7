import { describe, expect, it } from "vitest";
import { extentOf } from "./actor-box.ts";
import { nameSideOf, type Place, WIDE } from "./frame.ts";
import { createUsher } from "./place-newcomers.ts";

const PARENT = { id: "parent", name: "Parent", place: { x: 10, y: -20 }, held: false };
const OLD = { id: "old", name: "An old neighbour", place: { x: 190, y: -20 }, held: false };

function boxOf(name: string, place: Place) {
  const { left, right, top, bottom } = extentOf(name, nameSideOf(place, false, WIDE), WIDE.metrics);
  return { x1: place.x - left, x2: place.x + right, y1: place.y - top, y2: place.y + bottom };
}

describe("newcomers", () => {
  it("EX8: stand near their parent, in free places, and are placed equally each time", () => {
    const seatAll = () => {
      const usher = createUsher([PARENT, OLD], WIDE);
      return Array.from({ length: 300 }, (_, at) => ({
        name: `Newcomer ${at}`,
        place: usher.seat({ id: `n${at}`, name: `Newcomer ${at}` }, PARENT.place),
      }));
    };
    const seated = seatAll();
    expect(seatAll()).toEqual(seated);
    const boxes = [PARENT, OLD, ...seated].map(({ name, place }) => boxOf(name, place));
    const overlaps = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2),
    );
    expect(overlaps).toEqual([]);
    const first = seated[0]?.place ?? { x: 9999, y: 9999 };
    expect(Math.hypot(first.x - PARENT.place.x, first.y - PARENT.place.y)).toBeLessThan(150);
  });

  it("EX8: whoever came first stays where they are when more come", () => {
    const few = createUsher([PARENT, OLD], WIDE);
    const many = createUsher([PARENT, OLD], WIDE);
    const seat = (usher: typeof few, count: number) =>
      Array.from({ length: count }, (_, at) =>
        usher.seat({ id: `n${at}`, name: `Newcomer ${at}` }, PARENT.place),
      );
    expect(seat(many, 40).slice(0, 5)).toEqual(seat(few, 5));
  });
});
