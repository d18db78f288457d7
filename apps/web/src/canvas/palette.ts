import type { Quad } from "@tumen/model";

/** Colours of the canvas; one meaning each. */
export interface Palette {
  readonly quads: Readonly<Record<Quad, string>>;
  readonly ground: string;
  readonly ink: string;
  readonly faint: string;
  readonly node: string;
  readonly nodeLine: string;
  readonly accent: string;
}

/** Hues after Okabe and Ito, darkened until each has a contrast of at least 3 : 1 against the ground. */
export const LIGHT: Palette = {
  quads: {
    "verbal-cooperation": "#2a7fc0",
    "material-cooperation": "#005f46",
    "verbal-conflict": "#b87a00",
    "material-conflict": "#a32a00",
  },
  ground: "#fbfaf7",
  ink: "#1b2430",
  faint: "#8a93a0",
  node: "#ffffff",
  nodeLine: "#4a5666",
  accent: "#7b2d8b",
};

/** The same hues for a dark ground. */
export const DARK: Palette = {
  quads: {
    "verbal-cooperation": "#6cbcf0",
    "material-cooperation": "#19a67f",
    "verbal-conflict": "#f0c04a",
    "material-conflict": "#f07a4a",
  },
  ground: "#10161f",
  ink: "#e8ebef",
  faint: "#77828f",
  node: "#1d2632",
  nodeLine: "#9aa7b6",
  accent: "#d79be6",
};
