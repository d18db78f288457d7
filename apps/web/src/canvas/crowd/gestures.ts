import type { Place } from "../frame.ts";

/** What is done with pointers; places are pixels from the corner of the surface. */
export interface Gestures {
  /** A pointer went down; says whether there is something that it drags, else it moves the sheet. */
  readonly grab: (at: Place) => boolean;
  readonly drag: (at: Place) => void;
  readonly drop: (at: Place) => void;
  readonly pan: (by: Place) => void;
  readonly zoom: (at: Place, factor: number) => void;
  readonly tap: (at: Place) => void;
  readonly doubleTap: (at: Place) => void;
  /** Where the pointer rests; null where it has left. */
  readonly hover: (at: Place | null) => void;
}

/** A pointer that moves less is still. */
const STILL_PX = 4;
const DOUBLE_MS = 350;
const PIXELS_PER_LINE = 20;
const PIXELS_PER_DOUBLING = 340;
const LONGEST_TURN = 120;

interface Press {
  readonly start: Place;
  last: Place;
  grabbed: boolean;
  moved: boolean;
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Place, b: Place): Place {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** How much nearer a turn of the wheel comes. */
export function wheelFactor({
  deltaY,
  deltaMode,
}: Pick<WheelEvent, "deltaY" | "deltaMode">): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * PIXELS_PER_LINE;
  const bounded = Math.max(-LONGEST_TURN, Math.min(LONGEST_TURN, pixels));
  return 2 ** (-bounded / PIXELS_PER_DOUBLING);
}

/** Hears pointers and the wheel on a surface; returns what ends it. */
export function hearGestures(surface: HTMLElement, gestures: Gestures): () => void {
  const presses = new Map<number, Press>();
  let tapped: { readonly at: Place; readonly ms: number } | null = null;
  const at = ({ clientX, clientY }: MouseEvent): Place => {
    const box = surface.getBoundingClientRect();
    return { x: clientX - box.x, y: clientY - box.y };
  };
  const letGo = (press: Press) => {
    if (press.grabbed) gestures.drop(press.last);
    press.grabbed = false;
  };
  const pinch = (moving: Press, other: Press, to: Place) => {
    const factor = distance(to, other.last) / (distance(moving.last, other.last) || 1);
    const [before, now] = [middle(moving.last, other.last), middle(to, other.last)];
    gestures.pan({ x: now.x - before.x, y: now.y - before.y });
    gestures.zoom(now, factor);
  };
  const movePress = (press: Press, id: number, to: Place) => {
    if (!press.moved && distance(press.start, to) < STILL_PX) return;
    press.moved = true;
    const other = [...presses].find(([key]) => key !== id)?.[1];
    if (other !== undefined) pinch(press, other, to);
    else if (press.grabbed) gestures.drag(to);
    else gestures.pan({ x: to.x - press.last.x, y: to.y - press.last.y });
    press.last = to;
  };
  const tap = (place: Place, ms: number) => {
    const isDouble =
      tapped !== null && ms - tapped.ms < DOUBLE_MS && distance(tapped.at, place) < 3 * STILL_PX;
    // What the first tap has chosen is not chosen again.
    if (isDouble) gestures.doubleTap(place);
    else gestures.tap(place);
    tapped = isDouble ? null : { at: place, ms };
  };
  const hear: { readonly [Name in keyof HTMLElementEventMap]?: (event: never) => void } = {
    pointerdown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const start = at(event);
      surface.setPointerCapture(event.pointerId);
      for (const press of presses.values()) {
        letGo(press);
        press.moved = true;
      }
      const moved = presses.size > 0;
      presses.set(event.pointerId, {
        start,
        last: start,
        grabbed: !moved && gestures.grab(start),
        moved,
      });
    },
    pointermove: (event: PointerEvent) => {
      const press = presses.get(event.pointerId);
      if (press !== undefined) movePress(press, event.pointerId, at(event));
      else if (event.pointerType !== "touch") gestures.hover(at(event));
    },
    pointerup: (event: PointerEvent) => {
      const press = presses.get(event.pointerId);
      presses.delete(event.pointerId);
      if (press === undefined) return;
      if (press.moved) letGo(press);
      else tap(press.start, event.timeStamp);
    },
    pointercancel: (event: PointerEvent) => {
      const press = presses.get(event.pointerId);
      presses.delete(event.pointerId);
      if (press !== undefined) letGo(press);
    },
    pointerleave: () => gestures.hover(null),
    wheel: (event: WheelEvent) => {
      event.preventDefault();
      gestures.zoom(at(event), wheelFactor(event));
    },
  };
  const ended = new AbortController();
  for (const [name, listener] of Object.entries(hear)) {
    const options = { signal: ended.signal, passive: false };
    surface.addEventListener(name, listener as EventListener, options);
  }
  return () => ended.abort();
}
