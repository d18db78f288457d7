import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from "react";
import { bringIntoSight, fitAll, zoomBy } from "./camera.ts";
import { drawElements, markElements } from "./diff-elements.ts";
import { type CanvasElements, countElements } from "./elements.ts";
import type { Metrics } from "./frame.ts";
import { type CanvasHandlers, choose, listen } from "./listen.ts";
import type { Palette } from "./palette.ts";
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
const LEAN_ABOVE = 2000;

function useDrawing(stage: Stage | null, elements: CanvasElements, options: CanvasOptions): void {
  const { selected, lit, hideFaded } = options;
  const filled = useRef<string | null>(null);
  useEffect(() => {
    if (stage === null) return;
    drawElements(stage.cy, elements, hideFaded);
    if (countElements(elements) === 0 || filled.current === elements.shows) return;
    filled.current = elements.shows;
    stage.camera.taken = false;
    fitAll(stage.cy);
  }, [stage, elements, hideFaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is newly drawn has to be marked too
  useEffect(() => {
    if (stage !== null) markElements(stage.cy, selected, lit);
  }, [stage, elements, selected, lit]);
  const [litFirst] = lit;
  const wanted = litFirst ?? selected;
  useEffect(() => {
    if (stage !== null && wanted !== null) bringIntoSight(stage.cy, wanted);
  }, [stage, wanted]);
}

/**
 * Draws actors, events and claims with the lines between them; knows nothing of the board. Arrow keys walk from what is
 * selected to its neighbours.
 */
export function GraphCanvas(props: GraphCanvasProps) {
  const { elements, options, handlers, onKey, controls } = props;
  const root = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const { palette, metrics, selected, label } = options;
  const lean = countElements(elements) > LEAN_ABOVE;
  const look = useMemo(() => ({ palette, metrics, lean }), [palette, metrics, lean]);
  const stage = useCytoscape(container, look);
  const latest = useRef(handlers);
  latest.current = handlers;

  useEffect(() => {
    if (stage !== null) listen(stage.cy, latest);
  }, [stage]);
  useDrawing(stage, elements, options);
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
