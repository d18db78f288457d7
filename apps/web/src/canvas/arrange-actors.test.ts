import { describe, expect, it } from "vitest";
import { extentOf } from "./actor-box.ts";
import { arrangeActors, type Held } from "./arrange-actors.ts";
import { nameSideOf, placeIn, WIDE } from "./frame.ts";

const NAMES = [
  "Russia",
  "North Korea",
  "United States",
  "Ministry of Foreign Affairs of South Korea",
  "Intelligence agencies (not named)",
  ...Array.from({ length: 20 }, (_, at) => `Actor with a name ${at}`),
];
const GRAPH = {
  actors: NAMES.map((name, at) => ({ id: `actor:a${String(at).padStart(2, "0")}`, name })),
  ties: NAMES.flatMap((_, at) =>
    at < 2
      ? []
      : [
          { subject: `actor:a${String(at).padStart(2, "0")}`, object: "actor:a00" },
          { subject: "actor:a01", object: `actor:a${String(at).padStart(2, "0")}` },
        ],
  ),
};
const HELD: Held = { "actor:a00": { x: -0.9, y: 0 }, "actor:a01": { x: 0.9, y: 0 } };
const noPause = () => Promise.resolve();

describe("the layout", () => {
  it("gives equal places for equal input, in whatever order it comes", async () => {
    const once = await arrangeActors(GRAPH, WIDE, HELD, noPause);
    const turned = { actors: [...GRAPH.actors].reverse(), ties: [...GRAPH.ties].reverse() };
    expect(await arrangeActors(turned, WIDE, HELD, noPause)).toEqual(once);
  });

  it("holds the two sides and lets no two actors or names overlap", async () => {
    const places = await arrangeActors(GRAPH, WIDE, HELD, noPause);
    expect(places["actor:a00"]).toEqual(placeIn(WIDE, { x: -0.9, y: 0 }));
    expect(places["actor:a01"]).toEqual(placeIn(WIDE, { x: 0.9, y: 0 }));
    const boxes = GRAPH.actors.map(({ id, name }) => {
      const place = places[id] ?? { x: 0, y: 0 };
      const extent = extentOf(name, nameSideOf(place, id in HELD, WIDE), WIDE.metrics);
      return { id, place, extent };
    });
    const overlaps = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => {
        const apart =
          a.place.x + a.extent.right <= b.place.x - b.extent.left ||
          b.place.x + b.extent.right <= a.place.x - a.extent.left ||
          a.place.y + a.extent.bottom <= b.place.y - b.extent.top ||
          b.place.y + b.extent.bottom <= a.place.y - a.extent.top;
        return !apart;
      }),
    );
    expect(overlaps).toEqual([]);
  });
});
