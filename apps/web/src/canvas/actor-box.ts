import type { Metrics, NameSide } from "./frame.ts";

/** How far an actor with its name reaches from the middle of its shape. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a character of the interface font, as a share of its size; measured on the names of the seed. */
export const CHARACTER = 0.56;
const LINE = 1.2;
const GAP = 6;
/** Between a shape and its name; the stylesheet keeps the same. */
export const NAME_MARGIN = 5;
/** Names that stand left or right of their actor are broken at this width. */
export const OUTSIDE_WIDTH = 62;

function linesOf(name: string, width: number, metrics: Metrics): number[] {
  const character = metrics.font * CHARACTER;
  const widths: number[] = [];
  for (const word of name.split(" ")) {
    const last = widths.at(-1);
    const wide = word.length * character;
    if (last === undefined || last + character + wide > width) widths.push(wide);
    else widths[widths.length - 1] = last + character + wide;
  }
  return widths;
}

/** The room that an actor takes, with a small gap around it. */
export function extentOf(name: string, side: NameSide, metrics: Metrics): Extent {
  const beside = side === "left" || side === "right";
  const lines = linesOf(name, beside ? OUTSIDE_WIDTH : metrics.labelWidth, metrics);
  const width = Math.max(...lines);
  const height = lines.length * metrics.font * LINE;
  const shape = metrics.node / 2 + GAP;
  const across = beside ? shape : Math.max(shape, width / 2 + GAP);
  const along = beside ? Math.max(shape, height / 2 + GAP) : shape;
  const far = (beside ? width : height) + metrics.node / 2 + NAME_MARGIN + GAP;
  return {
    left: side === "left" ? far : across,
    right: side === "right" ? far : across,
    top: side === "top" ? far : along,
    bottom: side === "bottom" ? far : along,
  };
}
