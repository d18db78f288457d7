import type { ActorKind, Quad, Standing } from "@tumen/model";
import type { NameSide, Place } from "./frame.ts";

/** An actor to draw. */
export interface CanvasActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly place: Place;
  readonly nameSide: NameSide;
  /** Present but out of focus: the filter leaves it nothing. */
  readonly faded: boolean;
}

/** A tie to draw. */
export interface CanvasTie {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly mutual: boolean;
  readonly quad: Quad;
  readonly standing: Standing;
  readonly denied: boolean;
  readonly disputed: boolean;
  readonly documents: number;
  readonly faded: boolean;
}

/** Everything on the canvas. */
export interface CanvasElements {
  readonly actors: readonly CanvasActor[];
  readonly ties: readonly CanvasTie[];
}

/** How a standing is drawn: the document's own plain word solid, hearsay dashed, what is not yet dotted. */
export function lineOf(standing: Standing): "solid" | "dashed" | "dotted" {
  if (standing === "fact") return "solid";
  return standing === "attributed" || standing === "alleged" ? "dashed" : "dotted";
}

const WIDEST = 6;

/** Width of a line in model units: more documents, wider, up to a bound. */
export function widthOf(documents: number): number {
  return 0.6 + 1.1 * Math.min(Math.max(documents, 1), WIDEST);
}
