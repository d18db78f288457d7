import type { ActorKind, Quad, Standing } from "@tumen/model";
import { px, type Spot } from "./svg-geometry.ts";

/** The colours of the app on a light ground. */
export const COLOURS = {
  ground: "#fbfaf7",
  ink: "#1b2430",
  soft: "#626d7b",
  line: "#2f3a48",
  node: "#ffffff",
} as const;

/** Hue of each quad class; the arrow head tells the same without colour. */
export const QUAD_COLOURS: Readonly<Record<Quad, string>> = {
  "verbal-cooperation": "#2a7fc0",
  "material-cooperation": "#00664b",
  "verbal-conflict": "#b87a00",
  "material-conflict": "#a32a00",
};

/** Dashes of a line by standing; empty: solid. */
export function dashOf(standing: Standing): string {
  if (standing === "fact") return "";
  return standing === "attributed" || standing === "alleged" ? "7 4" : "1.5 4";
}

/** Width of a line by the documents behind it, as on the canvas. */
export function widthOf(documents: number): number {
  return 0.6 + 1.1 * Math.min(Math.max(documents, 1), 6);
}

/** Arrow heads as path data, pointing right and ending at 0, 0. */
export const HEADS: Readonly<Record<Quad, string>> = {
  "verbal-cooperation": "M-11 -5L0 0L-11 5L-8 0Z",
  "material-cooperation": "M-11 -5L0 0L-11 5Z",
  "verbal-conflict": "M-9 -4.5L0 0L-9 4.5ZM-9 0m-6 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
  "material-conflict": "M-9 -4.5L0 0L-9 4.5ZM-13 -5h2.4v10h-2.4Z",
};

/** The arrow head of a class at the end of a line. */
export function headPath(quad: Quad, at: Spot, degrees: number): string {
  const turn = `translate(${px(at.x)} ${px(at.y)}) rotate(${px(degrees)})`;
  return `<path d="${HEADS[quad]}" transform="${turn}" fill="${QUAD_COLOURS[quad]}"/>`;
}

/** Outlines of actors as path data, around 0, 0 in a square of 28. */
export const SHAPES: Readonly<Record<ActorKind, string>> = {
  state: "M-11 -11h22a3 3 0 0 1 3 3v16a3 3 0 0 1 -3 3h-22a3 3 0 0 1 -3 -3v-16a3 3 0 0 1 3 -3Z",
  body: "M-7 -12h14l7 12l-7 12h-14l-7 -12Z",
  person: "M-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0",
  organisation: "M0 -14l14 14l-14 14l-14 -14Z",
  unit: "M0 -13l14 25h-28Z",
  group: "M-6 -14h12l8 8v12l-8 8h-12l-8 -8v-12Z",
  anonymous: "M0 -14l3.4 9.3h9.9l-7.7 6.2l2.7 9.7l-8.3 -5.6l-8.3 5.6l2.7 -9.7l-7.7 -6.2h9.9Z",
};

/** The outline of a kind of actor. */
export function shapePath(kind: ActorKind): string {
  return `<path d="${SHAPES[kind]}" fill="${COLOURS.node}" stroke="${COLOURS.line}" stroke-width="2"/>`;
}

/** The bar across a line that is denied. */
export function deniedBar(at: Spot & { readonly degrees: number }, quad: Quad): string {
  const turn = `translate(${px(at.x)} ${px(at.y)}) rotate(${px(at.degrees)})`;
  return `<path d="M0 -9V9" transform="${turn}" stroke="${QUAD_COLOURS[quad]}" stroke-width="4"/>`;
}

/** The sign of a dispute, on a round ground so that the line does not run through it. */
export function disputeSign(at: Spot, quad: Quad): string {
  const [x, y] = [px(at.x), px(at.y)];
  return (
    `<circle cx="${x}" cy="${y}" r="8" fill="${COLOURS.ground}" stroke="${QUAD_COLOURS[quad]}" stroke-width="1.5"/>` +
    `<text x="${x}" y="${px(at.y + 4.5)}" text-anchor="middle" font-size="13" font-weight="700" fill="${QUAD_COLOURS[quad]}">≠</text>`
  );
}
