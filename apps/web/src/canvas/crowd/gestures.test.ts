import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Place } from "../frame.ts";
import { type Gestures, hearGestures } from "./gestures.ts";

type Heard = readonly [keyof Gestures, ...unknown[]];

let surface: HTMLElement;
let heard: Heard[];
let isOnActor = false;
let end: () => void;

beforeEach(() => {
  surface = document.createElement("div");
  surface.setPointerCapture = () => {};
  document.body.append(surface);
  heard = [];
  isOnActor = false;
  const hear =
    (name: keyof Gestures) =>
    (...given: unknown[]) => {
      heard.push([name, ...given]);
    };
  end = hearGestures(surface, {
    grab: () => isOnActor,
    drag: hear("drag"),
    drop: hear("drop"),
    pan: hear("pan"),
    zoom: hear("zoom"),
    tap: hear("tap"),
    doubleTap: hear("doubleTap"),
    hover: hear("hover"),
  });
});
afterEach(() => {
  end();
  surface.remove();
});

function point(name: string, { x, y }: Place, pointerId = 1): void {
  const place = { clientX: x, clientY: y, button: 0, pointerType: "mouse", bubbles: true };
  surface.dispatchEvent(new PointerEvent(name, { ...place, pointerId }));
}

describe("SZ1: pointers over a crowd", () => {
  it("tap where they hardly move, and tap twice", () => {
    for (const _turn of [1, 2]) {
      point("pointerdown", { x: 10, y: 10 });
      point("pointermove", { x: 12, y: 11 });
      point("pointerup", { x: 12, y: 11 });
    }
    expect(heard.map(([name]) => name)).toEqual(["tap", "doubleTap"]);
    expect(heard[0]?.[1]).toEqual({ x: 10, y: 10 });
  });

  it("move the sheet as far as they move, and are no tap", () => {
    point("pointerdown", { x: 10, y: 10 });
    point("pointermove", { x: 30, y: 10 });
    point("pointermove", { x: 30, y: 25 });
    point("pointerup", { x: 30, y: 25 });
    expect(heard).toEqual([
      ["pan", { x: 20, y: 0 }],
      ["pan", { x: 0, y: 15 }],
    ]);
  });

  it("drag what they are on, and let it go where they end", () => {
    isOnActor = true;
    point("pointerdown", { x: 10, y: 10 });
    point("pointermove", { x: 50, y: 60 });
    point("pointerup", { x: 50, y: 60 });
    expect(heard).toEqual([
      ["drag", { x: 50, y: 60 }],
      ["drop", { x: 50, y: 60 }],
    ]);
  });

  it("let go of what they drag when the pointer is lost", () => {
    isOnActor = true;
    point("pointerdown", { x: 10, y: 10 });
    point("pointermove", { x: 50, y: 60 });
    point("pointercancel", { x: 50, y: 60 });
    expect(heard.at(-1)?.[0]).toBe("drop");
  });

  it("zoom with two, about the middle between them", () => {
    point("pointerdown", { x: 100, y: 100 }, 1);
    point("pointerdown", { x: 200, y: 100 }, 2);
    point("pointermove", { x: 300, y: 100 }, 2);
    expect(heard).toEqual([
      ["pan", { x: 50, y: 0 }],
      ["zoom", { x: 200, y: 100 }, 2],
    ]);
    point("pointerup", { x: 300, y: 100 }, 2);
    point("pointerup", { x: 100, y: 100 }, 1);
    expect(heard).toHaveLength(2);
  });

  it("rest somewhere or leave", () => {
    point("pointermove", { x: 7, y: 8 });
    point("pointerleave", { x: 0, y: 0 });
    expect(heard).toEqual([
      ["hover", { x: 7, y: 8 }],
      ["hover", null],
    ]);
  });

  it("are heard no more once it has ended", () => {
    end();
    point("pointermove", { x: 7, y: 8 });
    expect(heard).toEqual([]);
  });
});
