/** A place on the picture, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line between two shapes, bent aside where several join the same two. */
export interface Curve {
  readonly from: Spot;
  readonly bend: Spot;
  readonly to: Spot;
}

/** Distance of neighbouring lines between the same two in the middle. */
const APART = 15;

/** Coordinates with one decimal: finer than a pixel, and the same on every machine. */
export function px(value: number): string {
  return (Math.round(value * 10) / 10 + 0).toString();
}

function toward(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

/** Which line it is among those that join the same two, and how far from them it begins and ends. */
export interface CurvePlace {
  readonly at: number;
  readonly count: number;
  readonly gap: number;
  /** Where the far end needs another distance than the near one. */
  readonly endGap?: number;
}

/** The line of number `at` among `count` between two spots. */
export function curveBetween(
  a: Spot,
  b: Spot,
  { at, count, gap, endGap = gap }: CurvePlace,
): Curve {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  // A quadratic curve passes half as far from the chord as its control point.
  const aside = 2 * APART * (at - (count - 1) / 2);
  const bend = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * aside,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * aside,
  };
  return { from: toward(a, bend, gap), bend, to: toward(b, bend, endGap) };
}

/** The middle of a curve, and the direction in which it passes there, in degrees. */
export function middleOf({ from, bend, to }: Curve): Spot & { readonly degrees: number } {
  return {
    x: from.x / 4 + bend.x / 2 + to.x / 4,
    y: from.y / 4 + bend.y / 2 + to.y / 4,
    degrees: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
  };
}

/** The direction in which a curve arrives, in degrees. */
export function arrivalOf({ bend, to }: Curve): number {
  return (Math.atan2(to.y - bend.y, to.x - bend.x) * 180) / Math.PI;
}

/** A curve as the data of a path. */
export function pathOf({ from, bend, to }: Curve): string {
  return `M${px(from.x)} ${px(from.y)}Q${px(bend.x)} ${px(bend.y)} ${px(to.x)} ${px(to.y)}`;
}

/** Breaks a text at blanks into lines of at most so many characters; a longer word stands alone. */
export function linesOf(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > characters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
