import { SHAPES } from "@tumen/formats";
import type { ActorKind } from "@tumen/model";
import type { Palette } from "../palette.ts";
import { drawAt, type Paper } from "./paper.ts";
import type { CrowdNode } from "./scene.ts";

/** The outlines are drawn in a square of this side. */
const SQUARE = 28;
/** Below this radius in pixels every shape is a dot. */
const DOT_PX = 3.2;
const SMALLEST_PX = 1.2;
const FADED = 0.3;

const shapes = new Map<ActorKind, Path2D>();

function shapeOf(kind: ActorKind): Path2D {
  const path = shapes.get(kind) ?? new Path2D(SHAPES[kind]);
  shapes.set(kind, path);
  return path;
}

/** How an actor is drawn. */
export interface NodeTone {
  readonly palette: Palette;
  /** Width of its border, in model units at its usual size. */
  readonly border?: number;
  readonly opacity?: number;
}

function isOn({ shown }: Paper, { place, radius }: CrowdNode): boolean {
  const { x, y } = place;
  return (
    x + radius >= shown.x1 &&
    x - radius <= shown.x2 &&
    y + radius >= shown.y1 &&
    y - radius <= shown.y2
  );
}

function paintDot(paper: Paper, { place, radius }: CrowdNode): void {
  const { context, camera } = paper;
  drawAt(paper, place);
  context.lineWidth = 0.8 / camera.zoom;
  context.beginPath();
  context.arc(0, 0, Math.max(radius, SMALLEST_PX / camera.zoom), 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

/** Paints an actor in the shape of its kind; from afar all are dots. */
export function paintNode(paper: Paper, node: CrowdNode, tone: NodeTone): void {
  const { context, camera } = paper;
  const { actor, radius, place } = node;
  const { palette, border = 2, opacity = actor.faded ? FADED : 1 } = tone;
  context.globalAlpha = opacity;
  context.fillStyle = palette.node;
  context.strokeStyle = palette.nodeLine;
  if (radius * camera.zoom < DOT_PX) {
    paintDot(paper, node);
    return;
  }
  drawAt(paper, place, (2 * radius) / SQUARE);
  context.lineWidth = border;
  context.lineJoin = "round";
  const shape = shapeOf(actor.kind);
  context.fill(shape);
  context.stroke(shape);
  if (!actor.pinned) return;
  context.fillStyle = palette.nodeLine;
  context.beginPath();
  context.arc(0, 0, 4, 0, 2 * Math.PI);
  context.fill();
}

/** Paints a ring around what is selected; it is as wide at every zoom. */
export function paintRing(paper: Paper, { place, radius }: CrowdNode, palette: Palette): void {
  const { context, camera } = paper;
  drawAt(paper, place);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 3 / Math.min(1, camera.zoom);
  context.beginPath();
  context.arc(
    0,
    0,
    Math.max(radius * 1.2, 4 / camera.zoom) + 4 / Math.min(1, camera.zoom),
    0,
    2 * Math.PI,
  );
  context.stroke();
}

/** Paints actors; yields after each. */
export function* paintNodes(
  paper: Paper,
  nodes: readonly CrowdNode[],
  palette: Palette,
): Generator<void> {
  for (const node of nodes) {
    if (!isOn(paper, node)) continue;
    paintNode(paper, node, { palette });
    yield;
  }
}
