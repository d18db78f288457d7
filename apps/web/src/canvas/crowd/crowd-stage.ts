import {
  type Bounds,
  type Camera,
  cameraOn,
  isWithin,
  type Size,
  seenBy,
  zoomAbout,
} from "./camera.ts";
import type { Marks, Tones } from "./paint-marks.ts";
import { createPainting } from "./painting.ts";
import { hearPointers } from "./pointers.ts";
import { type Crowd, type CrowdNode, crowdOf } from "./scene.ts";
import type { StageEars, StageState } from "./stage-state.ts";

/** What is on the stage at a moment. */
export interface Seen {
  readonly crowd: Crowd;
  readonly camera: Camera;
  readonly size: Size;
  readonly marks: Marks;
  /** How often the crowd has been painted whole. */
  readonly paintings: number;
}

/** A surface on which a crowd is painted, with a camera over it. */
export interface CrowdStage {
  /** Shows a crowd: under the camera as it is, under another, or with all of it in sight. */
  readonly show: (crowd: Crowd, from?: Camera | "all") => void;
  readonly mark: (marks: Pick<Marks, "selected" | "lit">) => void;
  readonly tone: (tones: Tones) => void;
  /** Takes the size of the surface as it is now; says whether it is another. */
  readonly resize: () => boolean;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves the sheet just so far that an actor or a line is seen, now or as soon as it is there. */
  readonly bringIntoSight: (id: string) => void;
  readonly seen: () => Seen;
  readonly end: () => void;
}

const WHOLE_ZOOM: Camera = { x: 0, y: 0, zoom: 1 };

function boundsOfNodes(nodes: readonly CrowdNode[]): Bounds {
  const reach = (sign: number, axis: "x" | "y") =>
    sign * Math.max(...nodes.map(({ place, radius }) => sign * place[axis] + radius));
  return { x1: reach(-1, "x"), y1: reach(-1, "y"), x2: reach(1, "x"), y2: reach(1, "y") };
}

/** The camera that has actors in sight: null where it is the one as it is, "all" where no closer one has. */
function cameraThatSees(
  nodes: readonly CrowdNode[],
  { camera, size }: Pick<StageState, "camera" | "size">,
): Camera | "all" | null {
  const part = boundsOfNodes(nodes);
  const seen = seenBy(camera, size);
  if (isWithin(part, seen)) return null;
  const isTooWide = part.x2 - part.x1 > seen.x2 - seen.x1;
  if (isTooWide || part.y2 - part.y1 > seen.y2 - seen.y1) return "all";
  return { ...camera, x: (part.x1 + part.x2) / 2, y: (part.y1 + part.y2) / 2 };
}

/** Makes a stage on an empty surface. */
export function createCrowdStage(surface: HTMLElement, tones: Tones, ears: StageEars): CrowdStage {
  const state: StageState = {
    crowd: crowdOf({ actors: [], ties: [] }, tones.metrics, false),
    tones,
    marks: { selected: null, lit: [], hovered: null, dragged: null },
    camera: WHOLE_ZOOM,
    size: { width: surface.clientWidth, height: surface.clientHeight },
    drag: null,
    wanted: null,
    hearing: [],
    paintings: 0,
  };
  const painting = createPainting(surface, state);
  const endHearing = hearPointers(surface, { state, painting, ears });
  const look = (camera: Camera) => {
    state.camera = camera;
    painting.follow();
  };
  const fit = () => look(cameraOn(state.crowd.bounds, state.size));
  const bringWanted = () => {
    const line = state.crowd.lineOf.get(state.wanted ?? "");
    const node = line?.from ?? state.crowd.nodeOf.get(state.wanted ?? "");
    if (node === undefined || state.size.width === 0) return;
    state.wanted = null;
    const camera = cameraThatSees(line === undefined ? [node] : [line.from, line.to], state);
    if (camera === "all") fit();
    else if (camera !== null) look(camera);
  };
  return {
    show: (crowd, from) => {
      state.crowd = crowd;
      if (from === "all") state.camera = cameraOn(crowd.bounds, state.size);
      else if (from !== undefined) state.camera = from;
      const dragged = state.drag === null ? undefined : crowd.nodeOf.get(state.drag.node.id);
      state.drag =
        state.drag === null || dragged === undefined ? null : { ...state.drag, node: dragged };
      painting.paintWhole();
      painting.still();
      bringWanted();
    },
    mark: (marks) => {
      state.marks = { ...state.marks, ...marks };
      painting.paintOver();
    },
    tone: (next) => {
      const { palette, metrics } = state.tones;
      if (next.palette === palette && next.metrics === metrics) return;
      state.tones = next;
      painting.paintWhole();
      painting.paintOver();
    },
    resize: () => {
      const [width, height] = [surface.clientWidth, surface.clientHeight];
      if (width === state.size.width && height === state.size.height) return false;
      state.size = { width, height };
      painting.follow();
      return true;
    },
    fit,
    zoomBy: (factor) => {
      const at = { x: state.size.width / 2, y: state.size.height / 2 };
      look(zoomAbout(state.camera, state.size, { at, factor }));
    },
    bringIntoSight: (id) => {
      state.wanted = id;
      bringWanted();
    },
    seen: () => state,
    end: () => {
      endHearing();
      painting.end();
    },
  };
}
