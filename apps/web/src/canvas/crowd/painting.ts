import { HEARING_LINES } from "../zoom.ts";
import { type Camera, type Size, seenBy } from "./camera.ts";
import { linesInSight } from "./hit.ts";
import { createLayers, paintInSlices } from "./layers.ts";
import { paintLines } from "./paint-lines.ts";
import { paintMarks } from "./paint-marks.ts";
import { paintNodes } from "./paint-nodes.ts";
import type { Paper } from "./paper.ts";
import type { StageState } from "./stage-state.ts";

/** The camera stands still when it has not moved for so long. */
const STILL_MS = 90;
/** The whole crowd, but for who is being dragged. */
function* paintAll(paper: Paper, { crowd, tones, drag, marks }: StageState): Generator<void> {
  const away = drag === null ? undefined : marks.dragged?.id;
  const lines = crowd.lines.filter(({ from, to }) => from.id !== away && to.id !== away);
  const nodes = crowd.nodes.filter(({ id }) => id !== away);
  yield* paintLines(paper, lines, tones.palette);
  yield* paintNodes(paper, nodes, tones.palette);
}

/** The painting of a stage: what is asked for comes into sight whole, while the page stays at hand. */
export function createPainting(surface: HTMLElement, state: StageState) {
  const layers = createLayers(surface);
  let underWay: { readonly end: () => void; readonly camera: Camera; readonly size: Size } | null =
    null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | null = null;
  let isEnded = false;
  const paintOverNow = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    const { crowd, marks, tones, camera, size } = state;
    if (size.width === 0) return;
    paintMarks(layers.marks(camera, size), crowd, marks, tones);
    layers.lay(camera, size);
  };
  /** Once in the next frame, however often it is asked for, and not in the task of whoever asks. */
  const paintOver = () => {
    frame ??= requestAnimationFrame(paintOverNow);
  };
  const paintWhole = () => {
    underWay?.end();
    underWay = null;
    const { camera, size } = state;
    if (size.width === 0) return;
    const end = paintInSlices(paintAll(layers.nextCrowd(camera, size), state), () => {
      underWay = null;
      layers.showCrowd();
      state.paintings += 1;
      if (state.drag === null) state.marks = { ...state.marks, dragged: null };
      paintOverNow();
      if (layers.fits(state.camera, state.size) === "no") paintWhole();
    });
    underWay = { end, camera, size };
  };
  /** Whether what is being painted is what the camera sees as it is now. */
  const isOnItsWay = () => underWay?.camera === state.camera && underWay.size === state.size;
  const still = () => {
    if (isEnded) return;
    state.hearing = linesInSight(state.crowd, seenBy(state.camera, state.size), HEARING_LINES);
    if (!isOnItsWay() && layers.fits(state.camera, state.size) !== "well") paintWhole();
    paintOver();
  };
  return {
    paintOver,
    paintWhole,
    still,
    /** The camera has moved. */
    follow: () => {
      layers.lay(state.camera, state.size);
      if (underWay === null && layers.fits(state.camera, state.size) === "no") paintWhole();
      clearTimeout(timer);
      timer = setTimeout(still, STILL_MS);
    },
    end: () => {
      isEnded = true;
      clearTimeout(timer);
      if (frame !== null) cancelAnimationFrame(frame);
      underWay?.end();
      layers.end();
    },
  };
}

/** See `createPainting`. */
export type Painting = ReturnType<typeof createPainting>;
