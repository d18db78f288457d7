import type { Place } from "./frame.ts";

/** Something to place, with the room it takes in model units. */
export interface SizedNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Actors stand beside what they take part in. */
  readonly role: "actor" | "matter";
  /** Where an actor belongs whatever it does here. */
  readonly side?: "left" | "right" | undefined;
}

/** What is placed, and who leads to whom. */
export interface SizedGraph {
  readonly nodes: readonly SizedNode[];
  readonly lines: readonly { readonly from: string; readonly to: string }[];
}

type Column = readonly SizedNode[];

/** A column that would be higher than a sheet goes on in the next. */
const HEIGHT = 640;
const MOST_COLUMNS = 4;
const GAP = 14;
const AISLE = 34;
const MARGIN = 110;
const SWEEPS = 4;

function byId(nodes: readonly SizedNode[]): SizedNode[] {
  return [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Half of the actors stand left, half right: those who mostly act left, those who are mostly reached right; whoever has a
 * side of its own keeps it.
 */
function sidesOf({ nodes, lines }: SizedGraph): { left: SizedNode[]; right: SizedNode[] } {
  const lead = new Map<string, number>();
  for (const { from, to } of lines) {
    lead.set(from, (lead.get(from) ?? 0) + 1);
    lead.set(to, (lead.get(to) ?? 0) - 1);
  }
  const actors = byId(nodes.filter((one) => one.role === "actor"));
  const left = actors.filter((one) => one.side === "left");
  const right = actors.filter((one) => one.side === "right");
  const free = actors
    .filter((one) => one.side === undefined)
    .sort((a, b) => (lead.get(b.id) ?? 0) - (lead.get(a.id) ?? 0));
  const wanted = Math.max(0, Math.ceil(actors.length / 2) - left.length);
  return { left: [...left, ...free.slice(0, wanted)], right: [...right, ...free.slice(wanted)] };
}

function matterColumns(nodes: readonly SizedNode[]): SizedNode[][] {
  const matters = nodes.filter((one) => one.role === "matter");
  const height = matters.reduce((sum, one) => sum + one.height + GAP, 0);
  const count = Math.min(MOST_COLUMNS, Math.max(1, Math.ceil(height / HEIGHT)));
  const rows = Math.ceil(matters.length / count);
  return Array.from({ length: count }, (_, at) => matters.slice(at * rows, (at + 1) * rows));
}

function neighboursOf({ lines }: SizedGraph): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of lines) {
    next.set(from, [...(next.get(from) ?? []), to]);
    next.set(to, [...(next.get(to) ?? []), from]);
  }
  return next;
}

/** Stacks columns around the middle; every node of a column has its row. */
function stack(columns: readonly Column[], spacing: number): Map<string, Place> {
  const widths = columns.map((column) => Math.max(0, ...column.map((one) => one.width)));
  const last = columns.length - 1;
  const gaps = columns.map((_, at) => (at === 0 || at === last ? MARGIN : AISLE) * spacing);
  const total =
    widths.reduce((sum, one) => sum + one, 0) + gaps.slice(1).reduce((sum, one) => sum + one, 0);
  const places = new Map<string, Place>();
  let x = -total / 2;
  for (const [at, column] of columns.entries()) {
    if (at > 0) x += gaps[at] ?? 0;
    const width = widths[at] ?? 0;
    const height = column.reduce((sum, one) => sum + one.height + GAP * spacing, -GAP * spacing);
    let y = -height / 2;
    for (const one of column) {
      places.set(one.id, { x: Math.round(x + width / 2), y: Math.round(y + one.height / 2) });
      y += one.height + GAP * spacing;
    }
    x += width;
  }
  return places;
}

/** Orders a column by where its neighbours stand (the barycentre method of Sugiyama and others, 1981). */
function settle(
  column: Column,
  places: ReadonlyMap<string, Place>,
  next: ReadonlyMap<string, readonly string[]>,
): SizedNode[] {
  const middle = (id: string) => {
    const near = (next.get(id) ?? []).flatMap((one) => places.get(one)?.y ?? []);
    if (near.length === 0) return places.get(id)?.y ?? 0;
    return near.reduce((sum, y) => sum + y, 0) / near.length;
  };
  return [...column].sort((a, b) => middle(a.id) - middle(b.id) || (a.id < b.id ? -1 : 1));
}

/**
 * Matters in columns in the order given, actors left and right of them, ordered so that few lines cross: equal input,
 * equal places, around the middle of the sheet; no two nodes overlap.
 */
export function columnLayout(graph: SizedGraph, spacing: number): Record<string, Place> {
  const matters = matterColumns(graph.nodes);
  const next = neighboursOf(graph);
  let { left, right } = sidesOf(graph);
  let places = stack([left, ...matters, right], spacing);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    left = settle(left, places, next);
    right = settle(right, places, next);
    places = stack([left, ...matters, right], spacing);
  }
  return Object.fromEntries(places);
}
