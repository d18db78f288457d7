import type { Place } from "../frame.ts";
import type { Hover } from "../listen.ts";
import type { Camera, Size } from "./camera.ts";
import type { Marks, Tones } from "./paint-marks.ts";
import type { Crowd, CrowdLine, CrowdNode } from "./scene.ts";

/** What the stage tells of what the user does. */
export interface StageEars {
  readonly onChoose: (kind: "actor" | "tie", id: string) => void;
  readonly onGround: () => void;
  readonly onExpand: (id: string) => void;
  readonly onHover: (hover: Hover | null) => void;
  readonly onMoved: (id: string, place: Place) => void;
  /** The user has panned or zoomed. */
  readonly onCamera: () => void;
}

/** Who is being dragged. */
export interface Drag {
  readonly node: CrowdNode;
  /** From the pointer to the middle of the actor, in model units. */
  readonly off: Place;
}

/** All that a stage knows; its parts read and change it. */
export interface StageState {
  crowd: Crowd;
  tones: Tones;
  marks: Marks;
  camera: Camera;
  size: Size;
  drag: Drag | null;
  /** What is to be brought into sight as soon as it is there. */
  wanted: string | null;
  hearing: CrowdLine[];
  paintings: number;
}
