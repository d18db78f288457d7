import type { Quad } from "@tumen/model";

/** Colours of the canvas; one meaning each. */
export interface Palette {
  readonly quads: Readonly<Record<Quad, string>>;
  readonly ground: string;
  readonly ink: string;
  readonly node: string;
  readonly nodeLine: string;
  readonly accent: string;
}

/** Hues after Okabe and Ito, darkened until each has a contrast of at least 3 : 1 against the ground. */
export const LIGHT: Palette = {
  quads: {
    "verbal-cooperation": "#2a7fc0",
    "material-cooperation": "#00664b",
    "verbal-conflict": "#b87a00",
    "material-conflict": "#a32a00",
  },
  ground: "#fbfaf7",
  ink: "#1b2430",
  node: "#ffffff",
  nodeLine: "#2f3a48",
  accent: "#7b2d8b",
};

/** The same hues for a dark ground. */
export const DARK: Palette = {
  quads: {
    "verbal-cooperation": "#6cbcf0",
    "material-cooperation": "#19a67f",
    "verbal-conflict": "#f0c04a",
    "material-conflict": "#e8663a",
  },
  ground: "#10161f",
  ink: "#e8ebef",
  node: "#2a3543",
  nodeLine: "#b9c4d0",
  accent: "#d79be6",
};

/** For readers who ask for more contrast: every hue at least 4.5 : 1 against the ground. */
export const LIGHT_CONTRAST: Palette = {
  ...LIGHT,
  quads: {
    "verbal-cooperation": "#0b5c99",
    "material-cooperation": "#005c44",
    "verbal-conflict": "#8f6000",
    "material-conflict": "#661200",
  },
  ground: "#ffffff",
  ink: "#000000",
  nodeLine: "#000000",
  accent: "#5d1270",
};

/** More contrast on a dark ground. */
export const DARK_CONTRAST: Palette = {
  ...DARK,
  quads: {
    "verbal-cooperation": "#8fd0ff",
    "material-cooperation": "#35cfa2",
    "verbal-conflict": "#ffd873",
    "material-conflict": "#ff9a70",
  },
  ground: "#000000",
  ink: "#ffffff",
  nodeLine: "#ffffff",
  accent: "#eab6f7",
};
