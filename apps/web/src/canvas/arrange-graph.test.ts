import { LAYOUTS } from "@tumen/model";
import { describe, expect, it } from "vitest";
import { arrangeGraph } from "./arrange-graph.ts";
import { type Place, placeIn, WIDE } from "./frame.ts";
import type { LayoutGraph, LayoutNode, LayoutSettings, Places } from "./layout-graph.ts";
import { extentAt, roomOf } from "./node-room.ts";

const NAMES = [
  "Russia",
  "North Korea",
  "United States",
  "Ministry of Foreign Affairs of South Korea",
  "Intelligence agencies (not named)",
  ...Array.from({ length: 20 }, (_, at) => `Actor with a name ${at}`),
];
const idOf = (at: number) => `actor:a${String(at).padStart(2, "0")}`;
const GRAPH: LayoutGraph = {
  nodes: NAMES.map((name, at) => ({ id: idOf(at), name, kind: "actor" })),
  lines: NAMES.flatMap((_, at) =>
    at < 2
      ? []
      : [
          { from: idOf(at), to: idOf(0) },
          { from: idOf(1), to: idOf(at) },
        ],
  ),
};
const SPRING: LayoutSettings = {
  layout: "spring",
  spacing: 1,
  frame: WIDE,
  held: { [idOf(0)]: { x: -0.9, y: 0 }, [idOf(1)]: { x: 0.9, y: 0 } },
  camps: { left: [idOf(0)], right: [idOf(1)] },
};
const goOn = () => Promise.resolve(false);

/** Ties as they are found: a few have many, most have one or two. */
function scaleFree(count: number): LayoutGraph {
  const ends = [0, 1];
  const lines = [{ from: "n0000", to: "n0001" }];
  const id = (at: number) => `n${String(at).padStart(4, "0")}`;
  for (let at = 2; at < count; at += 1) {
    for (const pick of [at * 7919, at * 104_729]) {
      const other = ends[pick % ends.length] ?? 0;
      lines.push({ from: id(at), to: id(other) });
      ends.push(at, other);
    }
  }
  const kinds = ["actor", "event", "claim"] as const;
  return {
    nodes: Array.from({ length: count }, (_, at) => ({
      id: id(at),
      name: `Somebody or something called ${at}`,
      kind: kinds[at % 10 === 9 ? 1 : at % 25 === 8 ? 2 : 0],
    })),
    lines,
  };
}

function overlapsIn(nodes: readonly LayoutNode[], places: Places, settings: LayoutSettings) {
  const boxes = nodes.map((node) => {
    const { x, y } = places[node.id] as Place;
    const held = node.id in settings.held;
    const extent = extentAt(roomOf(node, settings.frame, held), { x, y });
    return {
      id: node.id,
      x1: x - extent.left,
      x2: x + extent.right,
      y1: y - extent.top,
      y2: y + extent.bottom,
    };
  });
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.id} on ${b.id}`),
  );
}

describe.each(LAYOUTS)("the %s layout", (layout) => {
  const settings: LayoutSettings = {
    ...SPRING,
    layout,
    held: layout === "spring" ? SPRING.held : {},
  };

  it("LY1, LY9: lets no two nodes or names overlap, at any spacing", async () => {
    for (const spacing of [0.5, 1, 3]) {
      const places = await arrangeGraph(GRAPH, { ...settings, spacing }, goOn);
      expect(Object.keys(places).sort()).toEqual(GRAPH.nodes.map((one) => one.id));
      expect(overlapsIn(GRAPH.nodes, places, settings)).toEqual([]);
    }
  });

  it("LY1, LY9: lets nothing overlap among hundreds of actors, events and claims", async () => {
    const graph = scaleFree(400);
    const places = await arrangeGraph(graph, { ...settings, held: {} }, goOn);
    expect(overlapsIn(graph.nodes, places, { ...settings, held: {} })).toEqual([]);
  });

  it("LY2: gives equal places for equal input, in whatever order it comes", async () => {
    for (const graph of [GRAPH, scaleFree(200)]) {
      const once = await arrangeGraph(graph, settings, goOn);
      const turned = { nodes: [...graph.nodes].reverse(), lines: [...graph.lines].reverse() };
      expect(await arrangeGraph(turned, settings, goOn)).toEqual(once);
    }
  });

  it("LY3: leaves the pinned where they are and others off them", async () => {
    const at = { x: 41, y: -77 };
    const nodes = GRAPH.nodes.map((one) => (one.id === idOf(7) ? { ...one, pinned: at } : one));
    const places = await arrangeGraph({ ...GRAPH, nodes }, settings, goOn);
    expect(places[idOf(7)]).toEqual(at);
    expect(overlapsIn(nodes, places, settings)).toEqual([]);
  });

  it("LY4: takes more room with more spacing", async () => {
    const reach = async (spacing: number) => {
      const places = await arrangeGraph(GRAPH, { ...settings, spacing }, goOn);
      const xs = Object.values(places).map((one) => one.x);
      const ys = Object.values(places).map((one) => one.y);
      return Math.max(...xs) - Math.min(...xs) + (Math.max(...ys) - Math.min(...ys));
    };
    expect(await reach(3)).toBeGreaterThan(await reach(1));
  });

  it("LY4: stopped anywhere, gives everyone a place and overlaps nothing", async () => {
    for (const stopAt of [1, 2, 3, 5]) {
      let beats = 0;
      const stop = () => {
        beats += 1;
        return Promise.resolve(beats >= stopAt);
      };
      const places = await arrangeGraph(GRAPH, settings, stop);
      expect(Object.keys(places)).toHaveLength(NAMES.length);
      expect(overlapsIn(GRAPH.nodes, places, settings)).toEqual([]);
    }
  });

  it("LY4: tells of its progress in growing shares", async () => {
    const shares: number[] = [];
    await arrangeGraph(GRAPH, settings, (share) => {
      shares.push(share);
      return Promise.resolve(false);
    });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((one) => one >= 0 && one <= 1)).toBe(true);
  });
});

describe("the two camps", () => {
  it("LY7: hold their sides", async () => {
    const places = await arrangeGraph(GRAPH, SPRING, goOn);
    expect(places[idOf(0)]).toEqual(placeIn(WIDE, { x: -0.9, y: 0 }));
    expect(places[idOf(1)]).toEqual(placeIn(WIDE, { x: 0.9, y: 0 }));
  });

  it("LY7: third parties lie between them in the order of their ties", async () => {
    const tied = (at: number, left: number, right: number) => [
      ...Array.from({ length: left }, () => ({ from: idOf(at), to: idOf(0) })),
      ...Array.from({ length: right }, () => ({ from: idOf(at), to: idOf(1) })),
    ];
    const graph = {
      nodes: GRAPH.nodes.slice(0, 12),
      lines: [
        ...[2, 3].flatMap((at) => tied(at, 4, 0)),
        ...[4, 5].flatMap((at) => tied(at, 3, 1)),
        ...[6, 7].flatMap((at) => tied(at, 2, 2)),
        ...[8, 9].flatMap((at) => tied(at, 1, 3)),
        ...[10, 11].flatMap((at) => tied(at, 0, 4)),
      ],
    };
    const places = await arrangeGraph(graph, SPRING, goOn);
    const columns = [2, 4, 6, 8, 10].map(
      (at) => ((places[idOf(at)]?.x ?? 0) + (places[idOf(at + 1)]?.x ?? 0)) / 2,
    );
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
  });
});
