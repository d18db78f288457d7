import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { growthAt, hearingLines, mainActors, strongestOf, suitZoom } from "./by-zoom.ts";
import { drawElements } from "./diff-elements.ts";
import type { CanvasElements } from "./elements.ts";
import { WIDE } from "./frame.ts";
import { LIGHT } from "./palette.ts";
import { stylesheetOf } from "./stylesheet.ts";

const CROWDED = { metrics: WIDE.metrics, crowded: true, deaf: true };

/** A ring of actors around one hub: everyone is tied to the hub. */
function hub(count: number): CanvasElements {
  const id = (at: number) => `actor:n${String(at).padStart(4, "0")}`;
  return {
    shows: "relations",
    events: [],
    claims: [],
    lines: [],
    actors: Array.from({ length: count }, (_, at) => ({
      id: id(at),
      name: `Actor ${at}`,
      kind: "state",
      place: { x: (at % 40) * 200, y: Math.floor(at / 40) * 150 },
      nameSide: "top",
      faded: false,
      pinned: false,
      size: 1,
    })),
    ties: Array.from({ length: count - 1 }, (_, at) => ({
      id: `t${at}`,
      subject: id(at + 1),
      object: id(0),
      mutual: false,
      quad: "verbal-conflict",
      standing: "fact",
      denied: false,
      disputed: false,
      documents: 1,
      faded: false,
    })),
  };
}

function stage(count: number) {
  const look = { palette: LIGHT, ...CROWDED };
  const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheetOf(look) });
  drawElements(cy, hub(count), false);
  return cy;
}

describe("names by zoom", () => {
  it("SZ5: the strongest keep a name that can be read at every zoom; others hide theirs when it is too small", () => {
    const cy = stage(400);
    const suit = { ...CROWDED, strongest: strongestOf(hub(400)) };
    for (const zoom of [1, 0.4, 0.2, 0.05]) {
      cy.zoom(zoom);
      suitZoom(cy, suit, false);
      const main = cy.getElementById("actor:n0000");
      const shownPx = main.numericStyle("font-size") * zoom;
      expect(shownPx).toBeGreaterThanOrEqual(6.9);
      if (zoom < 0.5) expect(main.numericStyle("min-zoomed-font-size")).toBe(0);
      expect(cy.getElementById("actor:n0399").numericStyle("min-zoomed-font-size")).toBe(8);
    }
    cy.zoom(1);
    suitZoom(cy, suit, false);
    expect(cy.nodes("[growth]").length).toBe(0);
    cy.destroy();
  });

  it("SZ5: grown names do not overlap; the stronger one keeps its name", () => {
    const named = [
      { id: "a", name: "Strongest", place: { x: 0, y: 0 } },
      { id: "b", name: "Near it", place: { x: 60, y: 0 } },
      { id: "c", name: "Far away", place: { x: 4000, y: 0 } },
    ];
    expect([...mainActors(named, 5, WIDE.metrics)]).toEqual(["a", "c"]);
  });

  it("SZ5: names grow step by step as the zoom falls", () => {
    expect([2, 0.6, 0.4, 0.2, 0.05].map(growthAt)).toEqual([1, 1, 2.5, 5, 10]);
  });
});

describe("lines by zoom", () => {
  it("SZ2: hear the pointer while few are in sight, and are deaf while many are", () => {
    const cy = stage(1000);
    expect(hearingLines(cy)).toEqual([]);
    suitZoom(cy, { ...CROWDED, strongest: [] }, true);
    expect(cy.edges(".hearing").length).toBe(0);
    expect(cy.edges().first().style("events")).toBe("no");
    const few = stage(100);
    suitZoom(few, { ...CROWDED, strongest: [] }, true);
    expect(few.edges(".hearing").length).toBe(99);
    expect(few.edges().first().style("events")).toBe("yes");
    cy.destroy();
    few.destroy();
  });
});
