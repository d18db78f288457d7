import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from "react";
import { CROWDED_NODES, HEARING_LINES, strongestOf, suitZoom, type ZoomSuit } from "./by-zoom.ts";
import { bringIntoSight, fitAll, zoomBy } from "./camera.ts";
import { drawElements, drawInSlices } from "./diff-elements.ts";
import { type CanvasElements, countElements } from "./elements.ts";
import type { Metrics } from "./frame.ts";
import { type CanvasHandlers, choose, listen } from "./listen.ts";
import { markElements } from "./mark-elements.ts";
import type { Palette } from "./palette.ts";
import type { Look } from "./stylesheet.ts";
import { type Stage, useCytoscape } from "./use-cytoscape.ts";
import { walkFrom } from "./walk.ts";

/** How it is looked at. */
export interface CanvasOptions {
  readonly palette: Palette;
  readonly metrics: Metrics;
  readonly selected: string | null;
  /** Ties, or what else is drawn, that an open passage speaks of. */
  readonly lit: readonly string[];
  readonly hideFaded: boolean;
  readonly label: string;
}

/** What others may ask of the canvas. */
export interface CanvasControls {
  fit(): void;
  zoomBy(factor: number): void;
  focus(): void;
}

interface GraphCanvasProps {
  readonly elements: CanvasElements;
  readonly options: CanvasOptions;
  readonly handlers: CanvasHandlers;
  /** Keys that the canvas itself does not know; only while it has the focus. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly controls: Ref<CanvasControls>;
}

/** Elements above which the lean style is drawn; see the measurements behind the decision in docs/adr. */
const LEAN_ABOVE = 1500;

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

interface Drawing {
  readonly elements: CanvasElements;
  readonly options: CanvasOptions;
  readonly suit: ZoomSuit;
}

/** Draws the elements; a new kind of picture at once and brought into sight whole, changes of it in slices. */
function useDrawing(stage: Stage | null, { elements, options, suit }: Drawing): void {
  const { selected, lit, hideFaded } = options;
  const filled = useRef<{ readonly on: Stage; readonly shows: string } | null>(null);
  const marks = useRef({ selected, lit });
  marks.current = { selected, lit };
  useEffect(() => {
    if (stage === null) return undefined;
    const { cy, camera } = stage;
    const finish = () => {
      markElements(cy, marks.current.selected, marks.current.lit);
      suitZoom(cy, suit, true);
    };
    if (filled.current?.on === stage && filled.current.shows === elements.shows) {
      return drawInSlices(cy, { elements, hideFaded }, slices(finish));
    }
    drawElements(cy, elements, hideFaded);
    if (countElements(elements) === 0) return undefined;
    filled.current = { on: stage, shows: elements.shows };
    camera.taken = false;
    fitAll(cy);
    finish();
    return undefined;
  }, [stage, elements, hideFaded, suit]);
  useEffect(() => {
    if (stage !== null) markElements(stage.cy, selected, lit);
  }, [stage, selected, lit]);
  const [litFirst] = lit;
  const wanted = litFirst ?? selected;
  useEffect(() => {
    if (stage !== null && wanted !== null) bringIntoSight(stage.cy, wanted);
  }, [stage, wanted]);
}

/** Fits names and lines to the zoom, once it is still. */
function useZoom(stage: Stage | null, suit: ZoomSuit): void {
  useEffect(() => {
    if (stage === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => suitZoom(stage.cy, suit, false), AFTER_ZOOM_MS);
    };
    stage.cy.on("viewport", later);
    return () => {
      clearTimeout(timer);
      stage.cy.off("viewport", later);
    };
  }, [stage, suit]);
}

/** How much is drawn decides how it is drawn. */
function useLook(elements: CanvasElements, { palette, metrics }: CanvasOptions): Look {
  const { actors, ties, events, claims, lines } = elements;
  const lean = countElements(elements) > LEAN_ABOVE;
  const crowded = actors.length + events.length + claims.length > CROWDED_NODES;
  const deaf = ties.length + lines.length > HEARING_LINES;
  return useMemo(
    () => ({ palette, metrics, lean, crowded, deaf }),
    [palette, metrics, lean, crowded, deaf],
  );
}

/**
 * Draws actors, events and claims with the lines between them; knows nothing of the board. Arrow keys walk from what is
 * selected to its neighbours.
 */
export function GraphCanvas(props: GraphCanvasProps) {
  const { elements, options, handlers, onKey, controls } = props;
  const root = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const { selected, label } = options;
  const look = useLook(elements, options);
  const stage = useCytoscape(container, look);
  const suit = useMemo(
    () => ({ ...look, strongest: look.crowded ? strongestOf(elements) : [] }),
    [look, elements],
  );
  const latest = useRef(handlers);
  latest.current = handlers;

  useEffect(() => {
    if (stage !== null) listen(stage.cy, latest);
  }, [stage]);
  useDrawing(stage, { elements, options, suit });
  useZoom(stage, suit);
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
      focus: () => root.current?.focus({ preventScroll: true }),
    }),
    [stage],
  );

  const press = (event: KeyboardEvent) => {
    const next = stage === null ? undefined : walkFrom(stage.cy, selected, event.key);
    if (next === undefined) return onKey(event);
    event.preventDefault();
    const there = next === null ? undefined : stage?.cy.getElementById(next)[0];
    if (there !== undefined) choose(handlers, there);
  };

  return (
    <div
      ref={root}
      className="graph-canvas"
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is walked with arrow keys
      tabIndex={0}
      onKeyDown={press}
    >
      <div ref={container} className="graph-canvas-surface" />
    </div>
  );
}
