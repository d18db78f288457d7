import { arrivalOf, HEADS, middleOf } from "@tumen/formats";
import type { Quad } from "@tumen/model";
import type { Palette } from "../palette.ts";
import { doMeet } from "./camera.ts";
import { drawAt, drawOnSheet, type Paper } from "./paper.ts";
import type { CrowdLine } from "./scene.ts";

/** Dashes in model units near the sheet; from afar they keep their length in pixels, so that they can be told apart. */
const DASHES = { solid: [], dashed: [7, 4], dotted: [1.6, 3.4] } as const;
const THINNEST_PX = 0.7;
const FOCUSED = 0.85;
const FADED = 0.1;

/** From here on down an arrow head would be smaller than a few pixels. */
const HEADS_FROM = 0.36;
/** From here on down the sign of a dispute would not be read, and is a ring. */
const SIGNS_FROM = 0.5;
const RING_PX = 3;
const BAR_HALF = 9;
const BAR_PX = 3.5;
const SIGN_RADIUS = 8;

const headPaths = new Map<Quad, Path2D>();

function headOf(quad: Quad): Path2D {
  const path = headPaths.get(quad) ?? new Path2D(HEADS[quad]);
  headPaths.set(quad, path);
  return path;
}

/** How strongly a line is drawn. */
export interface Stroke {
  readonly palette: Palette;
  readonly opacity?: number;
}

/** Sets how a line is drawn. */
export function takeStroke({ context, camera }: Paper, line: CrowdLine, stroke: Stroke): void {
  const { palette, opacity = line.tie.faded ? FADED : FOCUSED } = stroke;
  const afar = Math.max(1, THINNEST_PX / camera.zoom);
  context.globalAlpha = opacity;
  context.strokeStyle = palette.quads[line.tie.quad];
  context.lineWidth = Math.max(line.width, THINNEST_PX / camera.zoom);
  context.setLineDash(DASHES[line.dash].map((length) => length * afar));
}

/** Draws along a line, with whatever stroke is set. Straight lines are several times as fast as curves. */
export function trace({ context }: Paper, { curve: { from, bend, to }, spot }: CrowdLine): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (spot.count > 1) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  context.stroke();
}

function* strokes(paper: Paper, lines: readonly CrowdLine[], palette: Palette): Generator<void> {
  drawOnSheet(paper);
  for (const line of lines) {
    if (!doMeet(line.bounds, paper.shown)) continue;
    takeStroke(paper, line, { palette });
    trace(paper, line);
    yield;
  }
  paper.context.setLineDash([]);
}

function paintHead(paper: Paper, { curve, tie }: CrowdLine): void {
  drawAt(paper, curve.to);
  paper.context.rotate((arrivalOf(curve) * Math.PI) / 180);
  paper.context.fill(headOf(tie.quad));
}

function paintBar(paper: Paper, { curve }: CrowdLine): void {
  const { context, camera } = paper;
  const middle = middleOf(curve);
  drawAt(paper, middle, Math.max(1, BAR_PX / (BAR_HALF * camera.zoom)));
  context.rotate((middle.degrees * Math.PI) / 180);
  context.lineWidth = 4;
  context.beginPath();
  context.moveTo(0, -BAR_HALF);
  context.lineTo(0, BAR_HALF);
  context.stroke();
}

function paintDispute(paper: Paper, { curve, tie }: CrowdLine, palette: Palette): void {
  const { context, camera } = paper;
  const middle = middleOf(curve);
  // Beside the bar of a denial, not upon it.
  const place = tie.denied ? { x: middle.x, y: middle.y - 2.4 * SIGN_RADIUS } : middle;
  const isRead = camera.zoom >= SIGNS_FROM;
  drawAt(paper, place, isRead ? 1 : Math.max(1, RING_PX / (SIGN_RADIUS * camera.zoom)));
  context.lineWidth = isRead ? 1.5 : 4;
  context.fillStyle = palette.ground;
  context.beginPath();
  context.arc(0, 0, SIGN_RADIUS, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  if (!isRead) return;
  context.fillStyle = palette.quads[tie.quad];
  context.font = "700 13px sans-serif";
  context.textAlign = "center";
  context.fillText("≠", 0, 4.5);
}

/** The signs on a line: its arrow head where there is room for one, the bar of a denial and the ring of a dispute at every zoom. */
export function paintSigns(paper: Paper, line: CrowdLine, { palette, opacity }: Stroke): void {
  const { context, camera } = paper;
  const { tie } = line;
  if (tie.faded && opacity === undefined) return;
  const color = palette.quads[tie.quad];
  context.globalAlpha = opacity ?? FOCUSED;
  context.fillStyle = color;
  context.strokeStyle = color;
  if (!tie.mutual && camera.zoom >= HEADS_FROM) paintHead(paper, line);
  if (tie.denied) paintBar(paper, line);
  if (tie.disputed) paintDispute(paper, line, palette);
}

function hasSigns({ tie }: CrowdLine, zoom: number): boolean {
  return !tie.faded && (tie.denied || tie.disputed || (!tie.mutual && zoom >= HEADS_FROM));
}

/** Paints lines, then the signs on them; yields after each. */
export function* paintLines(
  paper: Paper,
  lines: readonly CrowdLine[],
  palette: Palette,
): Generator<void> {
  yield* strokes(paper, lines, palette);
  for (const line of lines) {
    if (!hasSigns(line, paper.camera.zoom) || !doMeet(line.bounds, paper.shown)) continue;
    paintSigns(paper, line, { palette });
    yield;
  }
}
