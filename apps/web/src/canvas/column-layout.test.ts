import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLayout, type SizedGraph, type SizedNode } from "./column-layout.ts";

const graph: fc.Arbitrary<SizedGraph> = fc
  .record({
    actors: fc.integer({ min: 0, max: 12 }),
    matters: fc.integer({ min: 0, max: 40 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(39), fc.boolean()), { maxLength: 80 }),
    size: fc.integer({ min: 10, max: 90 }),
  })
  .map(({ actors, matters, pairs, size }) => ({
    nodes: [
      ...Array.from(
        { length: actors },
        (_, at): SizedNode => ({ id: `a${at}`, width: 70, height: size, role: "actor" }),
      ),
      ...Array.from(
        { length: matters },
        (_, at): SizedNode => ({ id: `m${at}`, width: 180, height: size + at, role: "matter" }),
      ),
    ],
    lines: pairs
      .filter(([actor, matter]) => actor < actors && matter < matters)
      .map(([actor, matter, acts]) =>
        acts ? { from: `a${actor}`, to: `m${matter}` } : { from: `m${matter}`, to: `a${actor}` },
      ),
  }));

function overlaps({ nodes }: SizedGraph, places: Record<string, { x: number; y: number }>) {
  return nodes.flatMap((a, at) =>
    nodes.slice(at + 1).filter((b) => {
      const [p, q] = [places[a.id], places[b.id]];
      if (p === undefined || q === undefined) return true;
      return (
        Math.abs(p.x - q.x) < (a.width + b.width) / 2 - 1 &&
        Math.abs(p.y - q.y) < (a.height + b.height) / 2 - 1
      );
    }),
  );
}

describe("events and claims in columns", () => {
  it("EX12, LY1: places everything once, and nothing over anything", () => {
    fc.assert(
      fc.property(graph, fc.constantFrom(0.5, 1, 3), (one, spacing) => {
        const places = columnLayout(one, spacing);
        expect(Object.keys(places).sort()).toEqual(one.nodes.map((node) => node.id).sort());
        expect(overlaps(one, places)).toEqual([]);
      }),
    );
  });

  it("LY2: gives equal places for equal graphs, in whatever order actors and lines come", () => {
    fc.assert(
      fc.property(graph, (one) => {
        const actors = one.nodes.filter((node) => node.role === "actor").reverse();
        const matters = one.nodes.filter((node) => node.role === "matter");
        const turned = { nodes: [...actors, ...matters], lines: [...one.lines].reverse() };
        expect(columnLayout(turned, 1)).toEqual(columnLayout(one, 1));
      }),
    );
  });

  it("stands those who act left of what they do, and those it reaches right", () => {
    const node = (id: string, role: SizedNode["role"]): SizedNode => {
      return { id, role, width: 50, height: 50 };
    };
    const places = columnLayout(
      {
        nodes: [node("acts", "actor"), node("reached", "actor"), node("deed", "matter")],
        lines: [
          { from: "acts", to: "deed" },
          { from: "deed", to: "reached" },
        ],
      },
      1,
    );
    const x = (id: string) => places[id]?.x ?? Number.NaN;
    expect(x("acts")).toBeLessThan(x("deed"));
    expect(x("deed")).toBeLessThan(x("reached"));
  });
});
