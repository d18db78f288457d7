/** A place on the canvas, in model units; the middle is at 0, 0. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Sizes of what is drawn, in model units. */
export interface Metrics {
  readonly node: number;
  readonly font: number;
  readonly labelWidth: number;
}

/** The sheet that a first view is laid out on: one for wide screens, one for tall ones. */
export interface Frame {
  readonly name: "wide" | "tall";
  /** Half of the width and of the height within which actors are placed. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly metrics: Metrics;
  /** Whether held actors carry their names on the outer side, where no tie passes. */
  readonly namesOutside: boolean;
}

/** Where its name stands beside an actor. */
export type NameSide = "top" | "bottom" | "left" | "right";

/** Fits a desk screen beside two panels at a zoom near 1. */
export const WIDE: Frame = {
  name: "wide",
  halfWidth: 370,
  halfHeight: 310,
  metrics: { node: 28, font: 14, labelWidth: 112 },
  namesOutside: true,
};

/** Fits a telephone held upright at a zoom near 1. */
export const TALL: Frame = {
  name: "tall",
  halfWidth: 178,
  halfHeight: 270,
  metrics: { node: 22, font: 12, labelWidth: 78 },
  namesOutside: false,
};

/** Turns shares of the half sheet (-1 to 1) into places on a frame. */
export function placeIn(frame: Frame, share: Place): Place {
  return {
    x: Math.round(share.x * frame.halfWidth),
    y: Math.round(share.y * frame.halfHeight),
  };
}

/** Turns a place on a frame into a share of its half sheet, so that it means the same on every frame. */
export function shareOfFrame(frame: Frame, place: Place): Place {
  return { x: place.x / frame.halfWidth, y: place.y / frame.halfHeight };
}

/** Names stand where ties rarely pass: outside beside the held actors, else away from the middle of the sheet. */
export function nameSideOf(place: Place, held: boolean, frame: Frame): NameSide {
  if (held && frame.namesOutside) return place.x < 0 ? "left" : "right";
  return place.y < 0 ? "top" : "bottom";
}
