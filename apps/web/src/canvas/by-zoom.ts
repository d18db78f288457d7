import type cytoscape from "cytoscape";
import type { CanvasElements } from "./elements.ts";
import type { Frame, Metrics } from "./frame.ts";
import { WIDE } from "./frame.ts";
import type { LayoutNode } from "./layout-graph.ts";
import { roomOf } from "./node-room.ts";
import { createPacking } from "./packing.ts";
import { HEARING_LINES, NAME_LEVELS } from "./zoom.ts";

/** The strongest actors whose names stay at every zoom where there is room for them. */
const MAIN_ACTORS = 40;

/** Whose names have grown on each canvas, and by how much. */
const fitted = new WeakMap<
  cytoscape.Core,
  { readonly growth: number; readonly named: ReadonlySet<string> }
>();

/** By how much the names of main actors are to grow at a zoom. */
export function growthAt(zoom: number): number {
  return NAME_LEVELS.find((one) => zoom < one.below)?.growth ?? 1;
}

/** Someone who may keep a name: a node with its place, strongest first. */
export interface Named extends Pick<LayoutNode, "id" | "name"> {
  readonly place: { readonly x: number; readonly y: number };
}

/** Those of the strongest whose grown names do not overlap each other; stronger ones go first. */
export function mainActors(named: readonly Named[], growth: number, metrics: Metrics): Set<string> {
  const grown: Frame = {
    ...WIDE,
    metrics: {
      node: metrics.node,
      font: metrics.font * growth,
      labelWidth: metrics.labelWidth * growth,
    },
  };
  const packing = createPacking();
  const free = named.filter(({ name, place }) =>
    packing.takeIfFree(place, roomOf({ name, kind: "actor" }, grown, false)),
  );
  return new Set(free.map((one) => one.id));
}

/** The actors that have most lines and are in focus, strongest first: those whose names matter most. */
export function strongestOf({ actors, ties, lines }: CanvasElements): Named[] {
  const degrees = new Map<string, number>();
  const count = (id: string) => degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const { subject, object } of ties) {
    count(subject);
    count(object);
  }
  for (const { from, to } of lines) {
    count(from);
    count(to);
  }
  const degree = (id: string) => degrees.get(id) ?? 0;
  return actors
    .filter((one) => !one.faded)
    .sort((a, b) => degree(b.id) - degree(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, MAIN_ACTORS);
}

/** What depends on the zoom; see `Look`. */
export interface ZoomSuit {
  readonly metrics: Metrics;
  readonly crowded: boolean;
  readonly deaf: boolean;
  /** See `strongestOf`. */
  readonly strongest: readonly Named[];
}

/** Gives the main actors of a crowded picture names that can be read at the zoom as it is. */
function nameMain(cy: cytoscape.Core, { metrics, strongest }: ZoomSuit, growth: number): void {
  const chosen = growth === 1 ? new Set<string>() : mainActors(strongest, growth, metrics);
  cy.batch(() => {
    for (const id of fitted.get(cy)?.named ?? []) {
      if (!chosen.has(id)) cy.getElementById(id).removeData("growth");
    }
    for (const id of chosen) {
      const node = cy.getElementById(id);
      if (node.data("growth") !== growth) node.data("growth", growth);
    }
  });
  fitted.set(cy, { growth, named: chosen });
}

/** The lines that hear the pointer now: those in sight where they are few, none where they are many. */
export function hearingLines(cy: cytoscape.Core): cytoscape.EdgeSingular[] {
  const { x1, x2, y1, y2 } = cy.extent();
  const found: cytoscape.EdgeSingular[] = [];
  // Asking for the lines alone would look at every element before the first one comes.
  for (const line of cy.elements().toArray()) {
    if (!line.isEdge()) continue;
    const [a, b] = [line.source().position(), line.target().position()];
    const isInSight =
      Math.max(a.x, b.x) >= x1 &&
      Math.min(a.x, b.x) <= x2 &&
      Math.max(a.y, b.y) >= y1 &&
      Math.min(a.y, b.y) <= y2;
    if (!isInSight) continue;
    found.push(line);
    if (found.length > HEARING_LINES) return [];
  }
  return found;
}

/** The lines that hear on each canvas, and how many elements there were when that was found out. */
const tuned = new WeakMap<
  cytoscape.Core,
  { readonly hearing: cytoscape.CollectionReturnValue; readonly of: number }
>();

/** Lets the lines in sight hear the pointer where they are few. */
function tuneLines(cy: cytoscape.Core): void {
  const before = tuned.get(cy)?.hearing ?? cy.collection();
  const now = cy.collection();
  for (const line of hearingLines(cy)) now.merge(line);
  cy.batch(() => {
    before.difference(now).removeClass("hearing");
    now.difference(before).addClass("hearing");
  });
  tuned.set(cy, { hearing: now, of: cy.elements().length });
}

/** Fits names and lines to the zoom and to what is in sight; `isNew` where elements have changed. */
export function suitZoom(cy: cytoscape.Core, suit: ZoomSuit, isNew: boolean): void {
  const growth = suit.crowded ? growthAt(cy.zoom()) : 1;
  const before = fitted.get(cy)?.growth ?? 1;
  if (growth !== before || (isNew && growth !== 1)) nameMain(cy, suit, growth);
  // What only fades or changes stays where it is, and so in sight or out of it.
  const isSame = isNew && tuned.get(cy)?.of === cy.elements().length;
  if (suit.deaf && !isSame) tuneLines(cy);
}
