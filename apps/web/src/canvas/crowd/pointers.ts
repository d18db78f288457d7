import type { Place } from "../frame.ts";
import { type Camera, panBy, toModel, zoomAbout } from "./camera.ts";
import { hearGestures } from "./gestures.ts";
import { lineAt, nodeAt } from "./hit.ts";
import type { Painting } from "./painting.ts";
import { draggedTo } from "./scene.ts";
import type { StageEars, StageState } from "./stage-state.ts";

/** A stage to hear pointers on. */
interface Heard {
  readonly state: StageState;
  readonly painting: Painting;
  readonly ears: StageEars;
}

/** Turns what pointers do into changes of the state and calls of the ears; returns what ends it. */
export function hearPointers(surface: HTMLElement, { state, painting, ears }: Heard): () => void {
  let resting: Place | null = null;
  let isAsked = false;
  const placeOf = (at: Place) => toModel(state.camera, state.size, at);
  const hit = (at: Place) => {
    const place = placeOf(at);
    const node = nodeAt(state.crowd, place, state.camera.zoom);
    // Among too many lines to hear, those of the actor that is chosen stand out, and are heard.
    const ofChosen = state.crowd.nodeOf.get(state.marks.selected ?? "")?.lines ?? [];
    const heard = state.hearing.length > 0 ? state.hearing : ofChosen;
    return node ?? lineAt(heard, place, state.camera.zoom);
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
