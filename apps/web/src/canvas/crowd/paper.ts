import type { Place } from "../frame.ts";
import { type Bounds, type Camera, type Size, seenBy } from "./camera.ts";

/** What is painted on: a context whose middle shows the middle of a camera. */
export interface Paper {
  readonly context: CanvasRenderingContext2D;
  readonly camera: Camera;
  /** Of the whole paper, in pixels of the page. */
  readonly size: Size;
  /** Pixels of the paper for one of the page. */
  readonly ratio: number;
  /** The part of the sheet that is on the paper. */
  readonly shown: Bounds;
}

/** A paper for a context. */
export function paperOf(
  context: CanvasRenderingContext2D,
  { camera, size, ratio }: Pick<Paper, "camera" | "size" | "ratio">,
): Paper {
  return { context, camera, size, ratio, shown: seenBy(camera, size) };
}

/** From here on the context draws around a place of the sheet, in model units times `scale`. */
export function drawAt({ context, camera, size, ratio }: Paper, place: Place, scale = 1): void {
  const unit = camera.zoom * ratio;
  context.setTransform(
    unit * scale,
    0,
    0,
    unit * scale,
    (place.x - camera.x) * unit + (size.width * ratio) / 2,
    (place.y - camera.y) * unit + (size.height * ratio) / 2,
  );
}

/** From here on the context draws in places of the sheet. */
export function drawOnSheet(paper: Paper): void {
  drawAt(paper, { x: 0, y: 0 });
}

/** Wipes the paper. */
export function wipe({ context, size, ratio }: Paper): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size.width * ratio, size.height * ratio);
}
