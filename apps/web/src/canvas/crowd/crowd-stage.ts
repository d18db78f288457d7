import { HEARING_LINES } from "../by-zoom.ts";
import type { Place } from "../frame.ts";
import type { Hover } from "../listen.ts";
import {
  type Bounds,
  type Camera,
  cameraOn,
  isWithin,
  panBy,
  type Size,
  seenBy,
  toModel,
  zoomAbout,
} from "./camera.ts";
import { hearGestures } from "./gestures.ts";
import { lineAt, linesInSight, nodeAt } from "./hit.ts";
import { createLayers, paintInSlices } from "./layers.ts";
import { paintLines } from "./paint-lines.ts";
import { type Marks, paintMarks, type Tones } from "./paint-marks.ts";
import { paintNodes } from "./paint-nodes.ts";
import { type Crowd, type CrowdLine, type CrowdNode, crowdOf, draggedTo } from "./scene.ts";

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
  readonly show: (crowd: Crowd) => void;
  readonly mark: (marks: Pick<Marks, "selected" | "lit">) => void;
  readonly tone: (tones: Tones) => void;
  readonly look: (camera: Camera) => void;
  readonly resize: () => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves the sheet just so far that an actor or a line is seen. */
  readonly bringIntoSight: (id: string) => void;
  readonly seen: () => Seen;
  readonly end: () => void;
}

/** The camera stands still when it has not moved for so long. */
const STILL_MS = 90;
const WHOLE_ZOOM: Camera = { x: 0, y: 0, zoom: 1 };

interface Drag {
  readonly node: CrowdNode;
  /** From the pointer to the middle of the actor, in model units. */
  readonly off: Place;
}

interface State {
  crowd: Crowd;
  tones: Tones;
  marks: Marks;
  camera: Camera;
  size: Size;
  drag: Drag | null;
  hearing: CrowdLine[];
  paintings: number;
}

function boundsOfNodes(nodes: readonly CrowdNode[]): Bounds {
  const reach = (sign: number, axis: "x" | "y") =>
    sign * Math.max(...nodes.map(({ place, radius }) => sign * place[axis] + radius));
  return { x1: reach(-1, "x"), y1: reach(-1, "y"), x2: reach(1, "x"), y2: reach(1, "y") };
}

/** The whole crowd, but for who is being dragged. */
function* paintAll(
  paper: Parameters<typeof paintLines>[0],
  { crowd, tones, drag, marks }: State,
): Generator<void> {
  const away = drag === null ? undefined : marks.dragged?.id;
  const lines = crowd.lines.filter(({ from, to }) => from.id !== away && to.id !== away);
  const nodes = crowd.nodes.filter(({ id }) => id !== away);
  yield* paintLines(paper, lines, tones.palette);
  yield* paintNodes(paper, nodes, tones.palette);
}

/** The painting of a stage: what is asked for comes into sight whole, while the page stays at hand. */
function createPainting(surface: HTMLElement, state: State) {
  const layers = createLayers(surface);
  let endPainting: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const paintOver = () => {
    const { crowd, marks, tones, camera, size } = state;
    if (size.width === 0) return;
    paintMarks(layers.marks(camera, size), crowd, marks, tones);
    layers.lay(camera, size);
  };
  const paintWhole = () => {
    endPainting?.();
    const { camera, size } = state;
    if (size.width === 0) return;
    endPainting = paintInSlices(paintAll(layers.nextCrowd(camera, size), state), () => {
      endPainting = null;
      layers.showCrowd();
      state.paintings += 1;
      if (state.drag === null) state.marks = { ...state.marks, dragged: null };
      paintOver();
      if (layers.fits(state.camera, state.size) === "no") paintWhole();
    });
  };
  const still = () => {
    if (isEnded) return;
    state.hearing = linesInSight(state.crowd, seenBy(state.camera, state.size), HEARING_LINES);
    if (layers.fits(state.camera, state.size) !== "well") paintWhole();
    paintOver();
  };
  return {
    paintOver,
    paintWhole,
    still,
    /** The camera has moved. */
    follow: () => {
      layers.lay(state.camera, state.size);
      if (endPainting === null && layers.fits(state.camera, state.size) === "no") paintWhole();
      clearTimeout(timer);
      timer = setTimeout(still, STILL_MS);
    },
    end: () => {
      isEnded = true;
      clearTimeout(timer);
      endPainting?.();
      layers.end();
    },
  };
}

type Painting = ReturnType<typeof createPainting>;

function hearPointers(surface: HTMLElement, state: State, painting: Painting, ears: StageEars) {
  let resting: Place | null = null;
  let isAsked = false;
  const placeOf = (at: Place) => toModel(state.camera, state.size, at);
  const hit = (at: Place) => {
    const place = placeOf(at);
    const node = nodeAt(state.crowd, place, state.camera.zoom);
    return node ?? lineAt(state.hearing, place, state.camera.zoom);
  };
  const hoverOn = (at: Place | null) => {
    const found = at === null ? null : hit(at);
    if ((found?.id ?? null) === state.marks.hovered) return;
    state.marks = { ...state.marks, hovered: found?.id ?? null };
    painting.paintOver();
    ears.onHover(found === null || at === null ? null : { id: found.id, at });
  };
  const move = (camera: Camera) => {
    state.camera = camera;
    ears.onCamera();
    hoverOn(null);
    painting.follow();
  };
  return hearGestures(surface, {
    grab: (at) => {
      const place = placeOf(at);
      const node = nodeAt(state.crowd, place, state.camera.zoom);
      if (node === null) return false;
      const off = { x: node.place.x - place.x, y: node.place.y - place.y };
      state.drag = { node, off };
      return true;
    },
    drag: (at) => {
      if (state.drag === null) return;
      const isFirst = state.marks.dragged === null;
      const { node, off } = state.drag;
      const place = placeOf(at);
      const dragged = draggedTo(node, { x: place.x + off.x, y: place.y + off.y });
      if (isFirst) hoverOn(null);
      state.marks = { ...state.marks, dragged };
      if (isFirst) painting.paintWhole();
      painting.paintOver();
    },
    drop: () => {
      const { dragged } = state.marks;
      state.drag = null;
      if (dragged === null) return;
      painting.paintWhole();
      const { x, y } = dragged.place;
      ears.onMoved(dragged.id, { x: Math.round(x), y: Math.round(y) });
    },
    pan: (by) => move(panBy(state.camera, by)),
    zoom: (at, factor) => move(zoomAbout(state.camera, state.size, { at, factor })),
    tap: (at) => {
      state.drag = null;
      const found = hit(at);
      if (found === null) ears.onGround();
      else ears.onChoose("actor" in found ? "actor" : "tie", found.id);
    },
    doubleTap: (at) => {
      const node = nodeAt(state.crowd, placeOf(at), state.camera.zoom);
      if (node !== null) ears.onExpand(node.id);
    },
    hover: (at) => {
      resting = at;
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        if (state.drag === null) hoverOn(resting);
      });
    },
  });
}

/** Makes a stage on an empty surface. */
export function createCrowdStage(surface: HTMLElement, tones: Tones, ears: StageEars): CrowdStage {
  const state: State = {
    crowd: crowdOf({ actors: [], ties: [] }, tones.metrics, false),
    tones,
    marks: { selected: null, lit: [], hovered: null, dragged: null },
    camera: WHOLE_ZOOM,
    size: { width: surface.clientWidth, height: surface.clientHeight },
    drag: null,
    hearing: [],
    paintings: 0,
  };
  const painting = createPainting(surface, state);
  const endHearing = hearPointers(surface, state, painting, ears);
  const look = (camera: Camera) => {
    state.camera = camera;
    painting.follow();
  };
  const fit = () => look(cameraOn(state.crowd.bounds, state.size));
  return {
    show: (crowd) => {
      state.crowd = crowd;
      const dragged = state.drag === null ? undefined : crowd.nodeOf.get(state.drag.node.id);
      state.drag =
        state.drag === null || dragged === undefined ? null : { ...state.drag, node: dragged };
      painting.paintWhole();
      painting.still();
    },
    mark: (marks) => {
      state.marks = { ...state.marks, ...marks };
      painting.paintOver();
    },
    tone: (next) => {
      state.tones = next;
      painting.paintWhole();
      painting.paintOver();
    },
    look,
    resize: () => {
      state.size = { width: surface.clientWidth, height: surface.clientHeight };
      painting.follow();
    },
    fit,
    zoomBy: (factor) => {
      const at = { x: state.size.width / 2, y: state.size.height / 2 };
      look(zoomAbout(state.camera, state.size, { at, factor }));
    },
    bringIntoSight: (id) => {
      const line = state.crowd.lineOf.get(id);
      const node = line?.from ?? state.crowd.nodeOf.get(id);
      if (node === undefined || state.size.width === 0) return;
      const part = boundsOfNodes(line === undefined ? [node] : [line.from, line.to]);
      const seen = seenBy(state.camera, state.size);
      if (isWithin(part, seen)) return;
      const isLarger =
        part.x2 - part.x1 > seen.x2 - seen.x1 || part.y2 - part.y1 > seen.y2 - seen.y1;
      if (isLarger) return fit();
      look({ ...state.camera, x: (part.x1 + part.x2) / 2, y: (part.y1 + part.y2) / 2 });
    },
    seen: () => state,
    end: () => {
      endHearing();
      painting.end();
    },
  };
}
