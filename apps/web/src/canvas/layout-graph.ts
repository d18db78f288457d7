import type { LayoutName } from "@tumen/model";
import type { Frame, Place } from "./frame.ts";

/** Where everything stands, in model units, by id. */
export type Places = Readonly<Record<string, Place>>;

/** Who is held where, as shares of the half sheet: the two sides of the matter keep left and right. */
export type Held = Readonly<Record<string, Place>>;

/** Something to place. */
export interface LayoutNode {
  readonly id: string;
  /** The words that are drawn with it, signs included. */
  readonly name: string;
  readonly kind: "actor" | "event" | "claim";
  /** Where the user has put it, in model units; it does not move. */
  readonly pinned?: Place;
}

/** What is placed, and who leads to whom. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly { readonly from: string; readonly to: string }[];
}

/** How it is placed; all of it can be sent to a worker. */
export interface LayoutSettings {
  readonly layout: LayoutName;
  /** 1 is usual. */
  readonly spacing: number;
  readonly frame: Frame;
  /** Held by the spring layout only; the others have an order of their own. */
  readonly held: Held;
  /** Who stands left and who right: in the spring layout the others lie between them by their ties. */
  readonly camps?: { readonly left: readonly string[]; readonly right: readonly string[] };
}

/** The graph in one fixed order, whatever order it came in, and without lines that lead nowhere. */
export function inOrder({ nodes, lines }: LayoutGraph): LayoutGraph {
  const ids = new Set(nodes.map((one) => one.id));
  const key = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
  return {
    nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    lines: lines
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}
