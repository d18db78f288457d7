import { describe, expect, it } from "vitest";
import type { CanvasActor, CanvasTie } from "../elements.ts";
import { WIDE } from "../frame.ts";
import { cameraOn, panBy, seenBy, toModel, toScreen, zoomAbout } from "./camera.ts";
import { wheelFactor } from "./gestures.ts";
import { lineAt, linesInSight, nodeAt } from "./hit.ts";
import { ratioFor } from "./layers.ts";
import { namedOn, nameGrowth } from "./paint-names.ts";
import { crowdOf, draggedTo } from "./scene.ts";

const SIZE = { width: 800, height: 600 };

function actor(id: string, x: number, y: number, more: Partial<CanvasActor> = {}): CanvasActor {
  return {
    id,
    name: id,
    kind: "state",
    place: { x, y },
    nameSide: "bottom",
    faded: false,
    pinned: false,
    size: 1,
    ...more,
  };
}

function tie(subject: string, object: string, more: Partial<CanvasTie> = {}): CanvasTie {
  return {
    id: `${subject}>${object}.${more.quad ?? "verbal-cooperation"}`,
    subject,
    object,
    mutual: false,
    quad: "verbal-cooperation",
    standing: "fact",
    denied: false,
    disputed: false,
    documents: 1,
    faded: false,
    ...more,
  };
}

function crowd(actors: readonly CanvasActor[], ties: readonly CanvasTie[], hideFaded = false) {
  return crowdOf({ actors, ties }, WIDE.metrics, hideFaded);
}

describe("SZ1: the camera over a crowd", () => {
  const camera = { x: 30, y: -20, zoom: 0.4 };

  it("finds the place under a pixel, and the pixel of a place", () => {
    const place = toModel(camera, SIZE, { x: 123, y: 456 });
    const at = toScreen(camera, SIZE, place);
    expect(at.x).toBeCloseTo(123);
    expect(at.y).toBeCloseTo(456);
  });

  it("keeps the place under the pointer when it comes nearer, and its bounds", () => {
    const at = { x: 700, y: 50 };
    const nearer = zoomAbout(camera, SIZE, { at, factor: 2 });
    expect(nearer.zoom).toBeCloseTo(0.8);
    expect(toModel(nearer, SIZE, at).x).toBeCloseTo(toModel(camera, SIZE, at).x);
    expect(toModel(nearer, SIZE, at).y).toBeCloseTo(toModel(camera, SIZE, at).y);
    expect(zoomAbout(camera, SIZE, { at, factor: 1e9 }).zoom).toBe(3);
    expect(zoomAbout(camera, SIZE, { at, factor: 1e-9 }).zoom).toBe(0.02);
  });

  it("moves the sheet with the pointer", () => {
    const before = toScreen(camera, SIZE, { x: 0, y: 0 });
    const after = toScreen(panBy(camera, { x: 10, y: -5 }), SIZE, { x: 0, y: 0 });
    expect(after.x - before.x).toBeCloseTo(10);
    expect(after.y - before.y).toBeCloseTo(-5);
  });

  it("brings everything into sight without blowing up what is small", () => {
    const bounds = { x1: -900, y1: -100, x2: 3000, y2: 2400 };
    const seen = seenBy(cameraOn(bounds, SIZE), SIZE);
    expect(seen.x1).toBeLessThan(bounds.x1);
    expect(seen.y2).toBeGreaterThan(bounds.y2);
    expect(cameraOn({ x1: 0, y1: 0, x2: 1, y2: 1 }, SIZE).zoom).toBe(1.35);
  });

  it("turns the wheel into nearer and farther alike, however fast it turns", () => {
    const [near, far] = [-53, 53].map((deltaY) => wheelFactor({ deltaY, deltaMode: 0 }));
    expect((near ?? 0) * (far ?? 0)).toBeCloseTo(1);
    expect(wheelFactor({ deltaY: 5000, deltaMode: 0 })).toBe(
      wheelFactor({ deltaY: 400, deltaMode: 0 }),
    );
    expect(wheelFactor({ deltaY: 3, deltaMode: 1 })).toBeCloseTo(
      wheelFactor({ deltaY: 60, deltaMode: 0 }),
    );
  });
});

describe("SZ1: a layer", () => {
  it("is as fine as the screen, but never larger than a screen of many pixels can afford", () => {
    expect(ratioFor({ width: 900, height: 600 }, 1)).toBe(1);
    expect(ratioFor({ width: 900, height: 600 }, 3)).toBe(2);
    const wide = { width: 5_760, height: 3_240 };
    const ratio = ratioFor(wide, 2);
    expect(wide.width * wide.height * ratio ** 2).toBeCloseTo(12_000_000, 0);
  });
});

describe("SZ1: a crowd", () => {
  it("draws a tie only between actors that are there", () => {
    const { lines } = crowd([actor("a", 0, 0), actor("b", 100, 0)], [tie("a", "b"), tie("a", "c")]);
    expect(lines.map((line) => line.id)).toEqual(["a>b.verbal-cooperation"]);
  });

  it("bends ties between the same two apart, whichever way they point", () => {
    const { lines } = crowd(
      [actor("a", 0, 0), actor("b", 400, 0)],
      [tie("a", "b"), tie("b", "a"), tie("a", "b", { quad: "material-conflict" })],
    );
    const heights = lines.map(({ curve }) => curve.bend.y).sort((one, other) => one - other);
    expect(heights).toEqual([-30, 0, 30]);
  });

  it("paints what has lost its focus first, and leaves it out where it is hidden", () => {
    const actors = [actor("a", 0, 0), actor("b", 9, 9, { faded: true }), actor("c", 50, 0)];
    const ties = [tie("a", "c"), tie("a", "b", { faded: true })];
    expect(crowd(actors, ties).nodes.map((one) => one.id)).toEqual(["b", "a", "c"]);
    expect(crowd(actors, ties).lines.map((one) => one.to.id)).toEqual(["b", "c"]);
    const hidden = crowd(actors, ties, true);
    expect(hidden.nodes.map((one) => one.id)).toEqual(["a", "c"]);
    expect(hidden.lines).toHaveLength(1);
  });

  it("lets no class of ties cover the others: those of more documents are painted last, else all are mixed", () => {
    const quads = ["verbal-cooperation", "verbal-conflict"] as const;
    const actors = Array.from({ length: 80 }, (_, at) => actor(`a${at}`, at * 10, 0));
    const ties = actors
      .slice(1)
      .map((one, at) => tie("a0", one.id, { quad: quads[at < 40 ? 0 : 1] }));
    const { lines } = crowd(actors, [tie("a1", "a2", { documents: 3 }), ...ties]);
    expect(lines.at(-1)?.tie.documents).toBe(3);
    const late = lines.slice(40, 79).filter((line) => line.tie.quad === "verbal-conflict");
    expect(late.length).toBeGreaterThan(12);
    expect(late.length).toBeLessThan(28);
  });

  it("keeps hearsay dashed, plans dotted and the breadth of many documents", () => {
    const { lines } = crowd(
      [actor("a", 0, 0), actor("b", 100, 0)],
      [
        tie("a", "b", { standing: "alleged", documents: 4 }),
        tie("b", "a", { standing: "planned", quad: "verbal-conflict" }),
      ],
    );
    expect(lines.map(({ dash, width }) => [dash, Math.round(width * 10) / 10])).toEqual([
      ["dotted", 1.7],
      ["dashed", 5],
    ]);
  });

  it("drags an actor with its lines, and leaves the crowd as it was", () => {
    const before = crowd([actor("a", 0, 0), actor("b", 100, 0)], [tie("a", "b")]);
    const node = before.nodeOf.get("a");
    if (node === undefined) throw new Error("no a");
    const moved = draggedTo(node, { x: 100, y: 200 });
    expect(moved.lines[0]?.curve.from).toEqual({ x: 100, y: 180 });
    expect(moved.lines[0]?.from).toBe(moved);
    expect(before.lines[0]?.curve.from).toEqual({ x: 20, y: 0 });
  });
});

describe("SZ2: the pointer in a crowd", () => {
  const drawn = crowd(
    [actor("a", 0, 0), actor("b", 400, 0), actor("c", 6, 0)],
    [tie("a", "b"), tie("b", "a")],
  );

  it("finds the nearest actor, and from afar one that is a dot", () => {
    expect(nodeAt(drawn, { x: 1, y: 2 }, 1)?.id).toBe("a");
    expect(nodeAt(drawn, { x: 5, y: 2 }, 1)?.id).toBe("c");
    expect(nodeAt(drawn, { x: 440, y: 0 }, 1)).toBeNull();
    expect(nodeAt(drawn, { x: 440, y: 0 }, 0.1)?.id).toBe("b");
  });

  it("finds the bent line that is meant, and none where there is none", () => {
    const [up, down] = [-7, 7].map((y) => lineAt(drawn.lines, { x: 200, y }, 1));
    expect(up?.id).not.toBe(down?.id);
    expect([up?.id, down?.id].sort()).toEqual(["a>b.verbal-cooperation", "b>a.verbal-cooperation"]);
    expect(lineAt(drawn.lines, { x: 200, y: 60 }, 1)).toBeNull();
  });

  it("hears lines while few are in sight, and none among too many", () => {
    const everywhere = { x1: -500, y1: -500, x2: 500, y2: 500 };
    expect(linesInSight(drawn, everywhere, 2)).toHaveLength(2);
    expect(linesInSight(drawn, everywhere, 1)).toEqual([]);
    expect(linesInSight(drawn, { x1: 500, y1: 500, x2: 900, y2: 900 }, 2)).toEqual([]);
  });
});

describe("SZ5: names in a crowd", () => {
  const metrics = WIDE.metrics;
  const many = crowd(
    Array.from({ length: 400 }, (_, at) =>
      actor(`actor ${at}`, (at % 20) * 100, Math.floor(at / 20) * 100, { faded: at === 3 }),
    ),
    Array.from({ length: 50 }, (_, at) => tie("actor 210", `actor ${at}`)),
  );

  it("never shrink below what can be read", () => {
    for (const zoom of [0.02, 0.1, 0.5]) {
      expect(nameGrowth(zoom, metrics) * metrics.font * zoom).toBeCloseTo(11);
    }
    expect(nameGrowth(2, metrics)).toBe(1);
  });

  it("go to those with most lines, as many as there is room for, and never to who is out of focus", () => {
    const at = (zoom: number) => {
      const camera = { x: 1000, y: 1000, zoom };
      const shown = { x1: 0, y1: 0, x2: 2000, y2: 2000 };
      return namedOn({ camera, shown }, many, { metrics, first: [] }).map((node) => node.id);
    };
    expect(at(0.1)[0]).toBe("actor 210");
    expect(at(0.1).length).toBeLessThan(at(0.5).length);
    expect(at(1)).not.toContain("actor 3");
  });

  it("go first to what is chosen", () => {
    const camera = { x: 1000, y: 1000, zoom: 0.05 };
    const shown = { x1: 0, y1: 0, x2: 2000, y2: 2000 };
    const first = many.nodes.filter(({ id }) => id === "actor 211");
    const named = namedOn({ camera, shown }, many, { metrics, first });
    expect(named[0]?.id).toBe("actor 211");
    expect(named.map((node) => node.id)).not.toContain("actor 210");
  });
});
