import { describe, expect, it } from "vitest";
import { actorSizes } from "./actor-size.ts";
import type { Picture } from "./picture.ts";

const PICTURE = {
  actors: [
    { card: { id: "a", claims: 1, documents: 1 }, faded: false },
    { card: { id: "b", claims: 5, documents: 2 }, faded: false },
    { card: { id: "c", claims: 9, documents: 3 }, faded: false },
  ],
  ties: [
    { tie: { subject: "a", object: "b" }, faded: false },
    { tie: { subject: "b", object: "c" }, faded: false },
    { tie: { subject: "a", object: "c" }, faded: true },
  ],
} as unknown as Picture;

describe("the size of actors", () => {
  it("VS5: tells a measure by area, from the least to the most on this picture", () => {
    const sizes = actorSizes(PICTURE, "claims");
    expect(sizes.range).toEqual([1, 9]);
    expect(["a", "b", "c"].map((id) => sizes.of(id) ** 2)).toEqual(
      [1, 1.625, 2.25].map((one) => expect.closeTo(one)),
    );
  });

  it("VS5: counts ties that the filter leaves, and documents", () => {
    expect(actorSizes(PICTURE, "ties").range).toEqual([1, 2]);
    expect(actorSizes(PICTURE, "documents").range).toEqual([1, 3]);
  });

  it("VS5: tells nothing where nothing is asked, and where all are alike", () => {
    expect(actorSizes(PICTURE, "none")).toMatchObject({ range: undefined });
    const one = { ...PICTURE, actors: PICTURE.actors.slice(0, 1), ties: [] };
    expect(actorSizes(one, "claims").of("a")).toBe(1);
  });
});
