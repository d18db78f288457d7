import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CanvasActor, CanvasTie } from "../elements.ts";
import { WIDE } from "../frame.ts";
import { LIGHT } from "../palette.ts";
import { paintLines } from "./paint-lines.ts";
import { paintMarks } from "./paint-marks.ts";
import { paintNodes } from "./paint-nodes.ts";
import { type Paper, paperOf } from "./paper.ts";
import { crowdOf } from "./scene.ts";

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Pixels for a model unit when it was called. */
  readonly scale: number;
  readonly alpha: number;
  readonly stroke: string;
  readonly fill: string;
}

/** A context that writes down what it is asked to draw. */
function recorder() {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1, strokeStyle: "", fillStyle: "" };
  let scale = 1;
  const context = new Proxy(state, {
    get: (target, name: string) => {
      if (name in target) return target[name];
      return (...args: unknown[]) => {
        if (name === "setTransform") scale = Number(args[0]);
        const { globalAlpha, strokeStyle, fillStyle } = target;
        calls.push({
          name,
          args,
          scale,
          alpha: Number(globalAlpha),
          stroke: String(strokeStyle),
          fill: String(fillStyle),
        });
      };
    },
    set: (target, name: string, value) => {
      target[name] = value;
      return true;
    },
  });
  return { calls, context: context as unknown as CanvasRenderingContext2D };
}

class FakePath {
  readonly data: string;
  constructor(data: string) {
    this.data = data;
  }
}

beforeAll(() => {
  vi.stubGlobal("Path2D", FakePath);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function actor(id: string, x: number, more: Partial<CanvasActor> = {}): CanvasActor {
  const place = { x, y: 0 };
  const usual = { kind: "body", nameSide: "bottom", faded: false, pinned: false, size: 1 } as const;
  return { id, name: id, place, ...usual, ...more };
}

function tie(more: Partial<CanvasTie> = {}): CanvasTie {
  return {
    id: "a>b",
    subject: "a",
    object: "b",
    mutual: false,
    quad: "verbal-conflict",
    standing: "fact",
    denied: false,
    disputed: false,
    documents: 1,
    faded: false,
    ...more,
  };
}

function paperAt(zoom: number): { paper: Paper; calls: Call[] } {
  const { calls, context } = recorder();
  const camera = { x: 0, y: 0, zoom };
  return {
    paper: paperOf(context, { camera, size: { width: 800, height: 600 }, ratio: 1 }),
    calls,
  };
}

/** What is drawn of one tie at a zoom. */
function drawn(more: Partial<CanvasTie>, zoom: number): Call[] {
  const { paper, calls } = paperAt(zoom);
  const crowd = crowdOf(
    { actors: [actor("a", -150), actor("b", 150)], ties: [tie(more)] },
    WIDE.metrics,
    false,
  );
  for (const _step of paintLines(paper, crowd.lines, LIGHT));
  return calls;
}

const named = (calls: readonly Call[], name: string) => calls.filter((call) => call.name === name);
const FAR = 0.05;

describe("VS3: the signs of a tie in a crowd", () => {
  it("tell hearsay and plans from facts at every zoom, by dashes that stay as long in pixels", () => {
    for (const zoom of [FAR, 0.3, 1]) {
      const [fact, alleged, planned] = (["fact", "alleged", "planned"] as const).map((standing) => {
        const [first] = named(drawn({ standing }, zoom), "setLineDash");
        return ((first?.args[0] ?? []) as number[]).map((length) => length * zoom);
      });
      expect(fact).toEqual([]);
      expect(alleged?.[0]).toBeGreaterThan(2 * (planned?.[0] ?? 0));
      expect(planned?.[1]).toBeGreaterThan(1);
    }
  });

  it("strike a denial through, in pixels that are seen from afar", () => {
    for (const zoom of [FAR, 1]) {
      const [, end] = [...named(drawn({ denied: true }, zoom), "lineTo")];
      expect(Math.abs(Number(end?.args[1])) * (end?.scale ?? 0)).toBeGreaterThanOrEqual(3.4);
    }
    expect(named(drawn({}, FAR), "lineTo")).toHaveLength(1);
  });

  it("mark a dispute: the sign itself when near, a ring from afar", () => {
    expect(named(drawn({ disputed: true }, 1), "fillText")[0]?.args[0]).toBe("≠");
    const [ring] = named(drawn({ disputed: true }, FAR), "arc");
    expect(Number(ring?.args[2]) * (ring?.scale ?? 0)).toBeGreaterThanOrEqual(2.9);
    expect(named(drawn({}, FAR), "arc")).toHaveLength(0);
  });

  it("point from who acts to whom, where an arrow head has room; no head where both do the same", () => {
    expect(named(drawn({}, 1), "fill")).toHaveLength(1);
    expect(named(drawn({ mutual: true }, 1), "fill")).toHaveLength(0);
    expect(named(drawn({}, FAR), "fill")).toHaveLength(0);
  });

  it("fade with what is out of focus, and leave its signs away", () => {
    const calls = drawn({ faded: true, denied: true, disputed: true }, 1);
    expect(named(calls, "stroke").map((call) => call.alpha)).toEqual([0.1]);
  });

  it("take the colour of the class", () => {
    expect(named(drawn({}, 1), "stroke")[0]?.stroke).toBe(LIGHT.quads["verbal-conflict"]);
  });
});

describe("VS1: actors in a crowd", () => {
  const paint = (zoom: number, more: Partial<CanvasActor> = {}) => {
    const { paper, calls } = paperAt(zoom);
    const { nodes } = crowdOf({ actors: [actor("a", 0, more)], ties: [] }, WIDE.metrics, false);
    for (const _step of paintNodes(paper, nodes, LIGHT));
    return calls;
  };

  it("have the shape of their kind when near, and are dots that are seen from afar", () => {
    const [shape] = named(paint(1), "fill");
    expect((shape?.args[0] as FakePath | undefined)?.data).toContain("-12h14");
    const [dot] = named(paint(0.02), "arc");
    expect(Number(dot?.args[2]) * (dot?.scale ?? 0)).toBeGreaterThanOrEqual(1.2);
  });

  it("carry a dot when pinned, and fade out of focus", () => {
    expect(named(paint(1, { pinned: true }), "arc")).toHaveLength(1);
    expect(named(paint(1, { faded: true }), "fill")[0]?.alpha).toBe(0.3);
  });

  it("are left out where they are not on the paper", () => {
    expect(paint(1, { place: { x: 5_000, y: 0 } })).toEqual([]);
  });
});

describe("SZ3: what stands out", () => {
  const crowd = crowdOf(
    { actors: [actor("a", -150), actor("b", 150), actor("c", 300)], ties: [tie()] },
    WIDE.metrics,
    false,
  );
  const marks = { selected: null, lit: [], hovered: null, dragged: null };
  const tones = { palette: LIGHT, metrics: WIDE.metrics };

  it("is painted above the crowd without painting the crowd again", () => {
    const { paper, calls } = paperAt(1);
    paintMarks(paper, crowd, { ...marks, selected: "a>b" }, tones);
    const bands = calls.filter(({ name, stroke }) => name === "stroke" && stroke === LIGHT.accent);
    expect(bands).toHaveLength(1);
    expect(named(calls, "fillText").map((call) => call.args[0])).toEqual(["a", "b", "c"]);
  });

  it("rings the actor that is selected, and lets its ties stand out", () => {
    const { paper, calls } = paperAt(1);
    paintMarks(paper, crowd, { ...marks, selected: "a" }, tones);
    const accents = calls.filter(
      ({ name, stroke }) => name === "stroke" && stroke === LIGHT.accent,
    );
    expect(accents).toHaveLength(2);
  });

  it("writes only names when nothing does", () => {
    const { paper, calls } = paperAt(1);
    paintMarks(paper, crowd, marks, tones);
    expect(named(calls, "stroke")).toEqual([]);
    expect(named(calls, "fillText")).toHaveLength(3);
  });
});
