/** How far the camera may go away and come near. */
export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 3;
/** A small graph is not blown up beyond this when everything is brought into sight. */
export const CLOSEST = 1.35;
/** Left around the places of nodes where their names are not measured. */
export const ROOM_FOR_NAMES = 90;

/** Lines in sight up to which they hear the pointer: to look for the nearest one among more is what makes it slow. */
export const HEARING_LINES = 800;
/** Nodes above which names go away when they are too small to read, and main actors get larger ones. */
export const CROWDED_NODES = 150;

/** By how much the names of main actors grow, and below which zoom. */
export const NAME_LEVELS = [
  { below: 0.12, growth: 10 },
  { below: 0.25, growth: 5 },
  { below: 0.5, growth: 2.5 },
] as const;
