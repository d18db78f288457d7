import { actorId } from "@tumen/model/testing";
import { describe, expect, it } from "vitest";
import type { Picture } from "#board/picture.ts";
import { focusPicture } from "./focus-picture.ts";

const CHAIN = ["a", "b", "c", "d", "e"];

/** Five actors in a row, each tied to the next. */
function chain(faded: readonly string[] = []): Picture {
  return {
    shows: "relations",
    actors: CHAIN.map((slug) => ({ card: { id: actorId(slug) }, faded: false })),
    ties: CHAIN.slice(1).map((slug, at) => ({
      tie: { id: `${CHAIN[at]}>${slug}`, subject: actorId(CHAIN[at] ?? ""), object: actorId(slug) },
      faded: faded.includes(slug),
    })),
    events: [],
    claims: [],
    lines: [],
    totals: {},
    beyond: 0,
  } as unknown as Picture;
}

const bright = (picture: Picture) =>
  picture.actors.flatMap((one) => (one.faded ? [] : one.card.id.slice("actor:".length))).join("");

describe("the focus on an actor", () => {
  it.each([
    [1, "ab"],
    [2, "abc"],
    [3, "abcd"],
  ])("EX7: at %i leaves those within so many steps", (degrees, expected) => {
    expect(bright(focusPicture(chain(), { actor: actorId("a"), degrees }))).toBe(expected);
  });

  it("EX7: does not step over ties that the filter took away", () => {
    expect(bright(focusPicture(chain(["c"]), { actor: actorId("a"), degrees: 3 }))).toBe("ab");
  });

  it("EX7: fades a tie that leads out of it, and adds or removes nothing", () => {
    const focused = focusPicture(chain(), { actor: actorId("a"), degrees: 1 });
    expect(focused.ties.map((one) => one.faded)).toEqual([false, true, true, true]);
    expect(focused.actors.map((one) => one.card.id)).toEqual(
      chain().actors.map((one) => one.card.id),
    );
  });

  it("EX7: off leaves the picture as it is", () => {
    const picture = chain();
    expect(focusPicture(picture, null)).toBe(picture);
  });
});
