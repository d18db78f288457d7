/** How far the camera may go away and come near. */
export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 3;
/** A small graph is not blown up beyond this when everything is brought into sight. */
export const CLOSEST = 1.35;
/** Left around the places of nodes where their names are not measured. */
export const ROOM_FOR_NAMES = 90;
