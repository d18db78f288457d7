import {
  type CanvasActor,
  type CanvasClaim,
  type CanvasElements,
  type CanvasEvent,
  type CanvasLine,
  type CanvasTie,
  cardHeight,
  cardLabel,
  lineOf,
  widthOf,
} from "./elements.ts";
import type { Place } from "./frame.ts";
import { SHAPES } from "./stylesheet.ts";

/** What kind of thing an element is; the canvas keeps it as the field `is`. */
export type ElementKind = "actor" | "event" | "claim" | "tie" | "part" | "relation";

type ElementData = { readonly id: string } & Readonly<Record<string, string | number | null>>;

/** An element as Cytoscape keeps it. */
export interface Drawable {
  readonly id: string;
  readonly data: ElementData;
  readonly place: Place | null;
  readonly faded: boolean;
  readonly pinned: boolean;
}

function yes(value: boolean): "yes" | "no" {
  return value ? "yes" : "no";
}

function ofActor(actor: CanvasActor): Drawable {
  const { id, name, kind, nameSide, place, faded, pinned, size } = actor;
  const data = { id, is: "actor", name, kind, shape: SHAPES[kind], nameSide, size };
  return { id, data, place, faded, pinned };
}

function ofEvent({ id, label, quad, place, faded, pinned }: CanvasEvent): Drawable {
  const data = { id, is: "event", name: label, quad, nameSide: "bottom" };
  return { id, data, place, faded, pinned };
}

function ofClaim(claim: CanvasClaim): Drawable {
  const { id, quad, standing, place, faded, pinned } = claim;
  const name = cardLabel(claim);
  const data = { id, is: "claim", name, height: cardHeight(name), line: lineOf(standing), quad };
  return { id, data, place, faded, pinned };
}

function ofTie(tie: CanvasTie): Drawable {
  const data = {
    id: tie.id,
    is: "tie",
    source: tie.subject,
    target: tie.object,
    quad: tie.quad,
    line: lineOf(tie.standing),
    width: widthOf(tie.documents),
    mutual: yes(tie.mutual),
    denied: yes(tie.denied),
    disputed: yes(tie.disputed),
  };
  return { id: tie.id, data, place: null, faded: tie.faded, pinned: false };
}

function ofLine(line: CanvasLine): Drawable {
  const { id, from, to, kind, faded } = line;
  const means = line.kind === "part" ? { role: line.role } : { type: line.type };
  const data = { id, is: kind, source: from, target: to, ...means };
  return { id, data, place: null, faded, pinned: false };
}

/** Nodes first, then the lines between nodes that are there. */
export function drawablesOf({ actors, ties, events, claims, lines }: CanvasElements): Drawable[] {
  const nodes = [...actors.map(ofActor), ...events.map(ofEvent), ...claims.map(ofClaim)];
  const there = new Set<unknown>(nodes.map((one) => one.id));
  const edges = [...ties.map(ofTie), ...lines.map(ofLine)].filter(
    ({ data }) => there.has(data["source"]) && there.has(data["target"]),
  );
  return [...nodes, ...edges];
}
