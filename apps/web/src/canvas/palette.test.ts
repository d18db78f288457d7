import { describe, expect, it } from "vitest";
import { DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, type Palette } from "./palette.ts";

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Full protanopia and deuteranopia in linear RGB (Machado, Oliveira and Fernandes 2009). */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function dot(row: Rgb, color: Rgb): number {
  return row[0] * color[0] + row[1] * color[1] + row[2] * color[2];
}

/** Distance in OKLab (Ottosson 2020), 0 to about 1. */
function distance(a: string, b: string, eye: readonly Rgb[]): number {
  const lab = (hex: string) => {
    const [r, g, blue] = eye.map((row) => Math.max(0, dot(row, linear(hex)))) as [
      number,
      number,
      number,
    ];
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ] as const;
  };
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
  ["light, with more contrast", LIGHT_CONTRAST],
  ["dark, with more contrast", DARK_CONTRAST],
] as [string, Palette][])("the %s palette", (_name, palette) => {
  it("VS4: has a contrast of at least 3 : 1 against the ground for every class", () => {
    for (const color of Object.values(palette.quads)) {
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.ink, palette.ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(Object.entries(EYES))("VS1: keeps the classes apart for %s eyes", (_eye, matrix) => {
    const colors = Object.values(palette.quads);
    const distances = colors.flatMap((a, at) =>
      colors.slice(at + 1).map((b) => distance(a, b, matrix)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(0.08);
  });
});

describe("more contrast", () => {
  it.each([
    ["light", LIGHT_CONTRAST],
    ["dark", DARK_CONTRAST],
  ] as [string, Palette][])(
    "VS4: gives every class at least 4.5 : 1 on %s ground",
    (_name, { quads, ground }) => {
      for (const color of Object.values(quads)) {
        expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
