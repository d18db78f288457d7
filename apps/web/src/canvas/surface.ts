import type { Ref, RefObject } from "react";
import type { Camera } from "./crowd/camera.ts";
import type { CanvasElements } from "./elements.ts";
import type { Metrics } from "./frame.ts";
import type { CanvasHandlers } from "./listen.ts";
import type { Palette } from "./palette.ts";

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

/** What the canvas asks of whatever draws for it. */
export interface SurfaceControls {
  fit(): void;
  zoomBy(factor: number): void;
  /** Where an arrow key leads from what is selected: a node, null where nobody stands that way; undefined for other keys. */
  walk(key: string): string | null | undefined;
}

/** What one surface hands over to the next, so that the picture stays where it is when its size asks for another. */
export interface Handover {
  /** The kind of picture that was shown. */
  shows: string | null;
  /** Whether the user has panned or zoomed since everything was last brought into sight. */
  taken: boolean;
  camera: Camera | null;
}

/** What every surface takes. */
export interface SurfaceProps {
  readonly elements: CanvasElements;
  readonly options: CanvasOptions;
  readonly latest: RefObject<CanvasHandlers>;
  readonly handover: Handover;
  readonly controls: Ref<SurfaceControls>;
}
