import type { Metrics } from "../frame.ts";
import type { Palette } from "../palette.ts";
import { paintSigns, takeStroke, trace } from "./paint-lines.ts";
import { namedOn, paintName } from "./paint-names.ts";
import { paintNode, paintRing } from "./paint-nodes.ts";
import { drawOnSheet, type Paper } from "./paper.ts";
import type { Crowd, CrowdLine, CrowdNode } from "./scene.ts";

/** What stands out from the crowd, by id. */
export interface Marks {
  readonly selected: string | null;
  readonly lit: readonly string[];
  readonly hovered: string | null;
  /** An actor as it is while it is dragged. */
  readonly dragged: CrowdNode | null;
}

/** Colours and sizes. */
export interface Tones {
  readonly palette: Palette;
  readonly metrics: Metrics;
}

/** Bands below lines: how broad, and how strong. */
const CHOSEN = { opacity: 0.5, band: 10 };
const POINTED_AT = { opacity: 0.25, band: 10 };
const OF_ACTOR = { opacity: 0.25, band: 4 };

/** A line upon a band in the colour of what is chosen. */
function paintMarked(
  paper: Paper,
  line: CrowdLine,
  palette: Palette,
  { opacity, band }: typeof CHOSEN,
): void {
  const { context, camera } = paper;
  drawOnSheet(paper);
  takeStroke(paper, line, { palette, opacity });
  context.setLineDash([]);
  context.strokeStyle = palette.accent;
  context.lineWidth = line.width + band / Math.min(1, camera.zoom);
  trace(paper, line);
  paintAgain(paper, line, palette);
}

/** A line in full strength, with its signs, above the crowd. */
function paintAgain(paper: Paper, line: CrowdLine, palette: Palette): void {
  drawOnSheet(paper);
  takeStroke(paper, line, { palette, opacity: 1 });
  trace(paper, line);
  paper.context.setLineDash([]);
  paintSigns(paper, line, { palette, opacity: 1 });
}

function present<T>(found: T | undefined): T[] {
  return found === undefined ? [] : [found];
}

/** The actors whose names come before all others: what is dragged, chosen or under the pointer, and the ends of such lines. */
function foremost(crowd: Crowd, { selected, lit, hovered, dragged }: Marks): CrowdNode[] {
  const ids = [selected, hovered, ...lit].filter((id) => id !== null);
  const found = ids.flatMap((id) => {
    const line = crowd.lineOf.get(id);
    return line === undefined ? present(crowd.nodeOf.get(id)) : [line.from, line.to];
  });
  return dragged === null ? found : [dragged, ...found.filter((node) => node.id !== dragged.id)];
}

function linesOfNode(crowd: Crowd, { hovered, selected, dragged }: Marks): CrowdLine[] {
  if (dragged !== null) return dragged.lines;
  const node = crowd.nodeOf.get(hovered ?? "") ?? crowd.nodeOf.get(selected ?? "");
  return node?.lines ?? [];
}

function paintMarkedLines(paper: Paper, crowd: Crowd, marks: Marks, palette: Palette): void {
  const { selected, lit, hovered, dragged } = marks;
  for (const line of linesOfNode(crowd, marks)) {
    if (dragged !== null) paintAgain(paper, line, palette);
    else if (!line.tie.faded) paintMarked(paper, line, palette, OF_ACTOR);
  }
  const pointedAt = crowd.lineOf.get(hovered ?? "");
  if (pointedAt !== undefined) paintMarked(paper, pointedAt, palette, POINTED_AT);
  for (const id of new Set([...lit, ...(selected === null ? [] : [selected])])) {
    for (const line of present(crowd.lineOf.get(id))) paintMarked(paper, line, palette, CHOSEN);
  }
}

/** Paints what stands out above the crowd, and the names that there is room for. */
export function paintMarks(paper: Paper, crowd: Crowd, marks: Marks, tones: Tones): void {
  const { selected, hovered, dragged } = marks;
  const { palette, metrics } = tones;
  paintMarkedLines(paper, crowd, marks, palette);
  const first = foremost(crowd, marks);
  for (const node of linesOfNode(crowd, marks).flatMap(({ from, to }) => [from, to])) {
    paintNode(paper, node, { palette });
  }
  for (const node of first) {
    const isChosen = node.id === selected || node.id === hovered || node === dragged;
    paintNode(paper, node, { palette, border: isChosen ? 3 : 4, opacity: 1 });
    if (node.id === selected) paintRing(paper, node, palette);
  }
  const isFirst = new Set(first);
  const named = namedOn(paper, crowd, { metrics, first });
  for (const node of named) {
    if (dragged !== null && node !== dragged && node.id === dragged.id) continue;
    paintName(paper, node, { palette, metrics, weight: isFirst.has(node) ? 700 : 500 });
  }
}
