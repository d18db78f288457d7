import type cytoscape from "cytoscape";
import { useEffect, useImperativeHandle, useMemo, useRef } from "react";
import { useCode } from "#ui/use-code.ts";
import { bringIntoSight, cameraOf, fitAll, takeCamera, zoomBy } from "./camera.ts";
import { drawElements, drawInSlices } from "./diff-elements.ts";
import { type CanvasElements, countElements } from "./elements.ts";
import { listen } from "./listen.ts";
import { markElements } from "./mark-elements.ts";
import type { Look } from "./stylesheet.ts";
import type { CanvasOptions, Handover, SurfaceProps } from "./surface.ts";
import { type Stage, useCytoscape } from "./use-cytoscape.ts";
import { walkFrom } from "./walk.ts";
import { CROWDED_NODES, HEARING_LINES } from "./zoom.ts";

/** Longest time that a slice of a drawing takes; the frame that shows it comes on top. */
const SLICE_MS = 8;
const AFTER_ZOOM_MS = 120;

function slices(done: () => void) {
  let end = performance.now() + SLICE_MS;
  return {
    isOver: () => performance.now() > end,
    later: (next: () => void) => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          end = performance.now() + SLICE_MS;
          next();
        }),
      );
    },
    done,
  };
}

const loadByZoom = () => import("./by-zoom.ts");

/** Fits names and lines to the zoom; `isNew` where elements have changed. Null where all fit at every zoom. */
type Suit = ((cy: cytoscape.Core, isNew: boolean) => void) | null;

function useSuit(elements: CanvasElements, look: Look): Suit {
  const code = useCode(loadByZoom, look.crowded || look.deaf);
  return useMemo(() => {
    if (code === undefined) return null;
    const suit = { ...look, strongest: look.crowded ? code.strongestOf(elements) : [] };
    return (cy, isNew) => code.suitZoom(cy, suit, isNew);
  }, [code, look, elements]);
}

interface Drawing {
  readonly elements: CanvasElements;
  readonly options: CanvasOptions;
  readonly suit: Suit;
}

/** Brings a new kind of picture into sight whole; one that another surface has shown stays where it is. */
function takeSight({ cy, camera }: Stage, shows: string, handover: Handover): void {
  if (handover.shows === shows && handover.camera !== null) {
    camera.taken = handover.taken;
    takeCamera(cy, handover.camera);
  } else {
    camera.taken = false;
    fitAll(cy);
  }
  handover.camera = cameraOf(cy);
  handover.taken = camera.taken;
  handover.shows = shows;
}

/** Draws the elements; a new kind of picture at once and brought into sight whole, changes of it in slices. */
function useDrawing(
  stage: Stage | null,
  { elements, options, suit }: Drawing,
  handover: Handover,
): void {
  const { selected, lit, hideFaded } = options;
  const filled = useRef<{ readonly on: Stage; readonly shows: string } | null>(null);
  const marks = useRef({ selected, lit });
  marks.current = { selected, lit };
  useEffect(() => {
    if (stage === null) return undefined;
    const { cy } = stage;
    const finish = () => {
      markElements(cy, marks.current.selected, marks.current.lit);
      suit?.(cy, true);
    };
    if (filled.current?.on === stage && filled.current.shows === elements.shows) {
      return drawInSlices(cy, { elements, hideFaded }, slices(finish));
    }
    drawElements(cy, elements, hideFaded);
    if (countElements(elements) === 0) return undefined;
    filled.current = { on: stage, shows: elements.shows };
    takeSight(stage, elements.shows, handover);
    finish();
    return undefined;
  }, [stage, elements, hideFaded, suit, handover]);
  useEffect(() => {
    if (stage !== null) markElements(stage.cy, selected, lit);
  }, [stage, selected, lit]);
  const [litFirst] = lit;
  const wanted = litFirst ?? selected;
  useEffect(() => {
    if (stage !== null && wanted !== null) bringIntoSight(stage.cy, wanted);
  }, [stage, wanted]);
}

/** Fits names and lines to the zoom once it is still, and keeps for another surface what is looked at. */
function useZoom(stage: Stage | null, suit: Suit, handover: Handover): void {
  useEffect(() => {
    if (stage === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      handover.camera = cameraOf(stage.cy);
      handover.taken = stage.camera.taken;
      clearTimeout(timer);
      timer = setTimeout(() => suit?.(stage.cy, false), AFTER_ZOOM_MS);
    };
    stage.cy.on("viewport", later);
    return () => {
      clearTimeout(timer);
      stage.cy.off("viewport", later);
    };
  }, [stage, suit, handover]);
}

/** How much is drawn decides how it is drawn. */
function useLook(elements: CanvasElements, { palette, metrics }: CanvasOptions): Look {
  const { actors, ties, events, claims, lines } = elements;
  const crowded = actors.length + events.length + claims.length > CROWDED_NODES;
  const deaf = ties.length + lines.length > HEARING_LINES;
  return useMemo(() => ({ palette, metrics, crowded, deaf }), [palette, metrics, crowded, deaf]);
}

/** Draws every kind of picture, each element by itself; right for as many as are read one by one. */
export function ElementSurface({ elements, options, latest, handover, controls }: SurfaceProps) {
  const container = useRef<HTMLDivElement>(null);
  const look = useLook(elements, options);
  const stage = useCytoscape(container, look);
  const { selected } = options;
  const suit = useSuit(elements, look);
  useEffect(() => {
    if (stage !== null) listen(stage.cy, latest);
  }, [stage, latest]);
  useDrawing(stage, { elements, options, suit }, handover);
  useZoom(stage, suit, handover);
  useImperativeHandle(
    controls,
    () => ({
      fit: () => {
        if (stage === null) return;
        stage.camera.taken = false;
        fitAll(stage.cy);
      },
      zoomBy: (factor) => {
        if (stage === null) return;
        stage.camera.taken = true;
        zoomBy(stage.cy, factor);
      },
      walk: (key) => (stage === null ? undefined : walkFrom(stage.cy, selected, key)),
    }),
    [stage, selected],
  );
  return <div ref={container} className="graph-canvas-surface" />;
}
