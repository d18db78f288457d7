import { type Bounds, type Camera, isWithin, type Size, seenBy } from "./camera.ts";
import { type Paper, paperOf, wipe } from "./paper.ts";

/** How far a layer reaches beyond what is seen, as a share of each side; so far the sheet is moved without painting. */
const MARGIN = 0.25;
/** When so much of the margin is used up, the next layer is begun. */
const USED = 0.6;
/** Fine enough for any screen, and few enough for its memory: a layer takes four bytes for each. */
const FINEST_RATIO = 2;
const MOST_PIXELS = 12_000_000;

/** What a layer shows: painted for this camera on a surface of this size. */
interface Painted {
  readonly camera: Camera;
  readonly size: Size;
}

interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  painted: Painted | null;
}

/** Pixels of a layer for one of the page. */
export function ratioFor({ width, height }: Size, devicePixelRatio: number): number {
  const affordable = Math.sqrt(MOST_PIXELS / (width * height || 1));
  return Math.min(FINEST_RATIO, devicePixelRatio, affordable);
}

function withMargin({ width, height }: Size): Size {
  return { width: width * (1 + 2 * MARGIN), height: height * (1 + 2 * MARGIN) };
}

function makeLayer(): Layer {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no context to paint on.");
  canvas.className = "crowd-layer";
  return { canvas, context, painted: null };
}

/** A clean sheet of paper on a layer, for a camera. */
function paperOn(layer: Layer, painted: Painted): Paper {
  const { canvas, context } = layer;
  const size = withMargin(painted.size);
  const ratio = ratioFor(size, window.devicePixelRatio || 1);
  const [width, height] = [Math.ceil(size.width * ratio), Math.ceil(size.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  layer.painted = painted;
  const paper = paperOf(context, { camera: painted.camera, size, ratio });
  wipe(paper);
  return paper;
}

/** Lays a painted layer where it belongs under the camera as it is now. */
function lay({ canvas, painted }: Layer, camera: Camera, now: Size): void {
  if (painted === null) return;
  const size = withMargin(painted.size);
  const x = (painted.camera.x - camera.x) * camera.zoom + (now.width - size.width) / 2;
  const y = (painted.camera.y - camera.y) * camera.zoom + (now.height - size.height) / 2;
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${camera.zoom / painted.camera.zoom})`;
}

/** The crowd below and what stands out above it; the crowd is painted out of sight and shown when it is whole. */
export interface Layers {
  /** A clean paper for the next crowd. */
  readonly nextCrowd: (camera: Camera, size: Size) => Paper;
  /** Shows the crowd that was painted on the last such paper. */
  readonly showCrowd: () => void;
  /** A clean paper for what stands out, in sight at once. */
  readonly marks: (camera: Camera, size: Size) => Paper;
  readonly lay: (camera: Camera, size: Size) => void;
  /** Whether the crowd in sight still serves a camera. */
  readonly fits: (camera: Camera, size: Size) => "well" | "while it moves" | "no";
  readonly end: () => void;
}

/** Puts the layers on a surface. */
export function createLayers(surface: HTMLElement): Layers {
  const [front, back, marks] = [makeLayer(), makeLayer(), makeLayer()];
  surface.append(front.canvas, marks.canvas);
  return {
    nextCrowd: (camera, size) => paperOn(back, { camera, size }),
    showCrowd: () => {
      if (back.painted === null) return;
      paperOn(front, back.painted);
      front.context.setTransform(1, 0, 0, 1, 0, 0);
      front.context.globalAlpha = 1;
      front.context.drawImage(back.canvas, 0, 0);
    },
    marks: (camera, size) => paperOn(marks, { camera, size }),
    lay: (camera, size) => {
      lay(front, camera, size);
      lay(marks, camera, size);
    },
    fits: (camera, size) => {
      if (front.painted === null) return "no";
      const seen: Bounds = seenBy(camera, size);
      const kept = seenBy(front.painted.camera, front.painted.size, MARGIN * USED);
      if (!isWithin(seen, kept)) return "no";
      return camera.zoom === front.painted.camera.zoom ? "well" : "while it moves";
    },
    end: () => surface.replaceChildren(),
  };
}

/** Longest time that a slice of a painting takes, and the most strokes that it leaves for the browser to put on the screen. */
const SLICE_MS = 8;
const SLICE_STEPS = 800;

/** Paints step by step in the frames to come, so that the page stays at hand; returns what ends it early. */
export function paintInSlices(steps: Generator<void>, done: () => void): () => void {
  let isEnded = false;
  const slice = () => {
    if (isEnded) return;
    const end = performance.now() + SLICE_MS;
    for (let step = 0; step < SLICE_STEPS && performance.now() < end; step += 1) {
      if (steps.next().done === true) return done();
    }
    requestAnimationFrame(slice);
  };
  requestAnimationFrame(slice);
  return () => {
    isEnded = true;
  };
}
