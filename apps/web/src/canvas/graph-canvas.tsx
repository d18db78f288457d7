import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from "react";
import { useCode } from "#ui/use-code.ts";
import { isCrowd, loadCrowd } from "./crowd-code.ts";
import { ElementSurface } from "./element-surface.tsx";
import { type CanvasElements, countElements } from "./elements.ts";
import { type CanvasHandlers, choose } from "./listen.ts";
import type { CanvasOptions, Handover, SurfaceControls } from "./surface.ts";

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

/** What a node is. */
function kindOf(id: string, { actors, events }: CanvasElements) {
  if (actors.some((one) => one.id === id)) return "actor";
  return events.some((one) => one.id === id) ? "event" : "claim";
}

/**
 * Draws actors, events and claims with the lines between them; knows nothing of the board. Arrow keys walk from what is
 * selected to its neighbours.
 */
export function GraphCanvas(props: GraphCanvasProps) {
  const { elements, options, handlers, onKey, controls } = props;
  const root = useRef<HTMLDivElement>(null);
  const surface = useRef<SurfaceControls>(null);
  const handover = useRef<Handover>({ shows: null, taken: false, camera: null });
  const latest = useRef(handlers);
  latest.current = handlers;
  const asCrowd = elements.shows === "relations" && isCrowd(countElements(elements));
  const crowd = useCode(loadCrowd, asCrowd);
  const Surface = asCrowd ? crowd?.CrowdSurface : ElementSurface;

  useImperativeHandle(
    controls,
    () => ({
      fit: () => surface.current?.fit(),
      zoomBy: (factor) => surface.current?.zoomBy(factor),
      focus: () => root.current?.focus({ preventScroll: true }),
    }),
    [],
  );

  const press = (event: KeyboardEvent) => {
    const next = surface.current?.walk(event.key);
    if (next === undefined) return onKey(event);
    event.preventDefault();
    if (next !== null) choose(handlers, kindOf(next, elements), next);
  };

  return (
    <div
      ref={root}
      className="graph-canvas"
      role="application"
      aria-label={options.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is walked with arrow keys
      tabIndex={0}
      onKeyDown={press}
    >
      {Surface !== undefined && (
        <Surface
          elements={elements}
          options={options}
          latest={latest}
          handover={handover.current}
          controls={surface}
        />
      )}
    </div>
  );
}
