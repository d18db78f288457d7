import type { Place } from "../frame.ts";
import { CLOSEST, MAX_ZOOM, MIN_ZOOM } from "../zoom.ts";

/** What stands in the middle of what is seen, in model units, and how many pixels a unit is long. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Of what is seen, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the sheet, in model units. */
export interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A place on the sheet in pixels from the corner of what is seen. */
export function toScreen({ x, y, zoom }: Camera, size: Size, place: Place): Place {
  return {
    x: (place.x - x) * zoom + size.width / 2,
    y: (place.y - y) * zoom + size.height / 2,
  };
}

/** What place on the sheet a pixel shows. */
export function toModel({ x, y, zoom }: Camera, size: Size, at: Place): Place {
  return { x: x + (at.x - size.width / 2) / zoom, y: y + (at.y - size.height / 2) / zoom };
}

/** What part of the sheet is seen, with a margin around it as a share of each side. */
export function seenBy({ x, y, zoom }: Camera, { width, height }: Size, margin = 0): Bounds {
  const halfWidth = (width * (0.5 + margin)) / zoom;
  const halfHeight = (height * (0.5 + margin)) / zoom;
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
}

/** Moves the sheet under the camera by pixels. */
export function panBy({ x, y, zoom }: Camera, by: Place): Camera {
  return { x: x - by.x / zoom, y: y - by.y / zoom, zoom };
}

/** Comes nearer or goes away by a factor, so that the same place stays under the pixel `at`. */
export function zoomAbout(camera: Camera, size: Size, to: { at: Place; factor: number }): Camera {
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom * to.factor));
  const held = toModel(camera, size, to.at);
  const now = toModel({ ...camera, zoom }, size, to.at);
  return { x: camera.x + held.x - now.x, y: camera.y + held.y - now.y, zoom };
}

/** Left for the names of those who stand outermost, in pixels: from afar names are as large at every zoom. */
const FOR_NAMES = { across: 44, along: 34 };

/** The camera that has all of `bounds` in sight, with room for names around it. */
export function cameraOn({ x1, y1, x2, y2 }: Bounds, { width, height }: Size): Camera {
  const zoom = Math.min(
    (width - 2 * FOR_NAMES.across) / (x2 - x1 || 1),
    (height - 2 * FOR_NAMES.along) / (y2 - y1 || 1),
    CLOSEST,
  );
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, zoom: Math.max(zoom, MIN_ZOOM) };
}

/** Whether all of one part is within another. */
export function isWithin(part: Bounds, whole: Bounds): boolean {
  return part.x1 >= whole.x1 && part.x2 <= whole.x2 && part.y1 >= whole.y1 && part.y2 <= whole.y2;
}

/** Whether two parts have a place in common. */
export function doMeet(a: Bounds, b: Bounds): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}
