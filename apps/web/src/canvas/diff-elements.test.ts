import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { drawElements, drawInSlices } from "./diff-elements.ts";
import { type CanvasElements, cardLabel, lineOf, widthOf } from "./elements.ts";
import { WIDE } from "./frame.ts";
import { type CanvasHandlers, listen } from "./listen.ts";
import { markElements } from "./mark-elements.ts";
import { LIGHT } from "./palette.ts";
import { stylesheetOf } from "./stylesheet.ts";

const LOOK = { palette: LIGHT, metrics: WIDE.metrics, crowded: false, deaf: false };

function elements(ids: readonly string[], faded = false): CanvasElements {
  return {
    shows: "relations",
    events: [],
    claims: [],
    lines: [],
    actors: ids.map((id, at) => ({
      id,
      name: id,
      kind: "state",
      place: { x: at * 10, y: 0 },
      nameSide: "top",
      faded: false,
      pinned: false,
      size: 1,
    })),
    ties: [
      {
        id: "a>b",
        subject: "a",
        object: "b",
        mutual: false,
        quad: "verbal-conflict",
        standing: "alleged",
        denied: true,
        disputed: true,
        documents: 2,
        faded,
      },
    ],
  };
}

const MIXED: CanvasElements = {
  ...elements(["a", "b"]),
  events: [
    {
      id: "event:talks",
      label: "Talks",
      quad: "verbal-cooperation",
      place: { x: 0, y: 90 },
      faded: false,
      pinned: true,
    },
  ],
  claims: [
    {
      id: "claim:one",
      label: "Russia did not buy shells.",
      quad: "material-cooperation",
      standing: "alleged",
      stance: "denies",
      disputed: true,
      place: { x: 90, y: 90 },
      faded: true,
      pinned: false,
    },
  ],
  lines: [
    { id: "p1", from: "a", to: "event:talks", kind: "part", role: "acts", faded: false },
    { id: "p2", from: "a", to: "claim:one", kind: "part", role: "says", faded: true },
    {
      id: "r1",
      from: "claim:one",
      to: "claim:gone",
      kind: "relation",
      type: "refines",
      faded: false,
    },
  ],
};

function stage() {
  return cytoscape({ headless: true, styleEnabled: true, style: stylesheetOf(LOOK) });
}

describe("drawing by difference", () => {
  it("keeps what stays, takes away what goes, and fades by class alone", () => {
    const cy = cytoscape({ headless: true });
    drawElements(cy, elements(["a", "b", "c"]), false);
    const kept = cy.getElementById("a")[0];
    drawElements(cy, elements(["a", "b", "d"], true), false);
    expect(cy.nodes().map((node) => node.id())).toEqual(["a", "b", "d"]);
    expect(cy.getElementById("a")[0]).toBe(kept);
    expect(cy.getElementById("a>b").hasClass("faded")).toBe(true);
    expect(cy.getElementById("a>b").data()).toMatchObject({
      line: "dashed",
      denied: "yes",
      disputed: "yes",
    });
    drawElements(cy, elements(["a", "b", "d"], true), true);
    expect(cy.getElementById("a>b").hasClass("hidden")).toBe(true);
    cy.destroy();
  });

  it("touches nothing when the same is drawn again", () => {
    const cy = stage();
    drawElements(cy, MIXED, false);
    const touched: string[] = [];
    cy.on("data position class add remove style", (event) => touched.push(event.type));
    drawElements(cy, MIXED, false);
    expect(touched).toEqual([]);
    cy.destroy();
  });

  it("EX12: draws events, claims and their lines beside actors and ties, and only lines with both ends", () => {
    const cy = stage();
    drawElements(cy, MIXED, false);
    expect(cy.elements().map((one) => [one.id(), one.data("is")])).toEqual([
      ["a", "actor"],
      ["b", "actor"],
      ["event:talks", "event"],
      ["claim:one", "claim"],
      ["a>b", "tie"],
      ["p1", "part"],
      ["p2", "part"],
    ]);
    drawElements(cy, elements(["a", "b"]), false);
    expect(cy.elements().map((one) => one.id())).toEqual(["a", "b", "a>b"]);
    cy.destroy();
  });

  it("VS3: a denied and disputed claim carries both signs, its standing as border line and its class as border colour", () => {
    const cy = stage();
    drawElements(cy, MIXED, false);
    const claim = cy.getElementById("claim:one");
    expect(claim.data("name")).toMatch(/^⊘ ≠ Russia did not buy/);
    expect(claim.style("border-style")).toBe("dashed");
    expect(claim.hasClass("faded")).toBe(true);
    cy.destroy();
  });

  it("VS3: a disputed tie carries the sign, a denied one a bar, and documents make it wider", () => {
    const cy = stage();
    drawElements(cy, MIXED, false);
    const tie = cy.getElementById("a>b");
    expect(tie.style("label")).toBe("≠");
    expect(tie.style("mid-target-arrow-shape")).toBe("tee");
    expect(tie.style("line-style")).toBe("dashed");
    expect(tie.numericStyle("width")).toBeCloseTo(widthOf(2));
    cy.destroy();
  });

  it("LY3: what is pinned carries a mark, what is not does not", () => {
    const cy = stage();
    drawElements(cy, MIXED, false);
    expect(cy.nodes(".pinned").map((one) => one.id())).toEqual(["event:talks"]);
    expect(cy.getElementById("event:talks").style("background-image")).toContain("data:image/svg");
    expect(cy.getElementById("a").style("background-image")).toBe("none");
    cy.destroy();
  });
});

describe("drawing in slices", () => {
  function play(cy: cytoscape.Core, drawn: CanvasElements) {
    const waiting: (() => void)[] = [];
    let isDone = false;
    const stop = drawInSlices(
      cy,
      { elements: drawn, hideFaded: false },
      {
        isOver: () => false,
        later: (next) => waiting.push(next),
        done: () => {
          isDone = true;
        },
      },
    );
    const goOn = () => waiting.shift()?.();
    return { stop, goOn, waits: () => waiting.length > 0, isDone: () => isDone };
  }
  const MANY = elements(
    Array.from({ length: 400 }, (_, at) => (at < 2 ? "ab"[at] : `n${at}`) ?? ""),
  );

  it("SZ3: draws the same in the end, a few elements at a time", () => {
    const cy = stage();
    const scene = play(cy, MANY);
    let slices = 0;
    while (scene.waits()) {
      const before = cy.elements().length;
      scene.goOn();
      slices += 1;
      expect(cy.elements().length - before).toBeLessThanOrEqual(80);
    }
    expect(scene.isDone()).toBe(true);
    expect(slices).toBe(6);
    const whole = stage();
    drawElements(whole, MANY, false);
    expect(cy.elements().map((one) => one.data())).toEqual(
      whole.elements().map((one) => one.data()),
    );
  });

  it("SZ3: ends when something newer is to be drawn, which then begins from what is there", () => {
    const cy = stage();
    const first = play(cy, MANY);
    first.goOn();
    first.stop();
    while (first.waits()) first.goOn();
    expect(first.isDone()).toBe(false);
    expect(cy.elements().length).toBe(80);
    const second = play(cy, elements(["a", "b"]));
    while (second.waits()) second.goOn();
    expect(cy.elements().map((one) => one.id())).toEqual(["a", "b", "a>b"]);
  });
});

describe("marks", () => {
  it("SZ3: selection changes classes and never the style", () => {
    const cy = stage();
    drawElements(cy, MIXED, false);
    const calls: string[] = [];
    const style = cy.style.bind(cy);
    cy.style = ((...given: []) => {
      calls.push("style");
      return style(...given);
    }) as typeof cy.style;
    const touched: string[] = [];
    cy.on("data position add remove", (event) => touched.push(event.type));
    markElements(cy, "a>b", ["p1"]);
    markElements(cy, "claim:one", []);
    expect(cy.elements(".selected").map((one) => one.id())).toEqual(["claim:one"]);
    expect(cy.elements(".near, .lit").empty()).toBe(true);
    expect([calls, touched]).toEqual([[], []]);
    cy.destroy();
  });
});

describe("the pointer", () => {
  it("tells the handler of each kind what was chosen", () => {
    const cy = stage();
    drawElements(cy, MIXED, false);
    const heard: unknown[][] = [];
    const hear =
      (name: string) =>
      (...given: unknown[]) =>
        heard.push([name, ...given]);
    const handlers: CanvasHandlers = {
      onActor: hear("actor"),
      onTie: hear("tie"),
      onEvent: hear("event"),
      onClaim: hear("claim"),
      onLine: hear("line"),
      onGround: hear("ground"),
      onExpand: hear("expand"),
      onHover: () => undefined,
      onMoved: hear("moved"),
    };
    listen(cy, { current: handlers });
    for (const id of ["a", "a>b", "event:talks", "claim:one", "p1"]) {
      cy.getElementById(id).emit("tap");
    }
    cy.getElementById("a").emit("dbltap");
    cy.getElementById("claim:one").emit("dbltap");
    cy.emit("tap");
    expect(heard).toEqual([
      ["actor", "a"],
      ["tie", "a>b"],
      ["event", "event:talks"],
      ["claim", "claim:one"],
      ["line", "p1"],
      ["expand", "a"],
      ["ground"],
    ]);
    cy.destroy();
  });
});

describe("lines", () => {
  it("are solid for the document's own plain word alone", () => {
    expect(
      (["fact", "attributed", "alleged", "planned", "hypothetical"] as const).map(lineOf),
    ).toEqual(["solid", "dashed", "dashed", "dotted", "dotted"]);
  });

  it("grow with the documents, up to a bound", () => {
    const widths = [1, 2, 3, 6].map(widthOf);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
    expect(widthOf(60)).toBe(widthOf(6));
  });

  it("of asserted, undisputed claims have no sign", () => {
    expect(cardLabel({ label: "So.", stance: "asserts", disputed: false })).toBe("So.");
  });
});
