import type { Page } from "playwright-core";

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface BoxedNode {
  id(): string;
  numericStyle(name: string): number;
  renderedBoundingBox(options: Record<string, boolean>): Box;
}

/** A shape or a name as it is drawn now, in pixels of the canvas. */
interface Drawn {
  readonly id: string;
  readonly shape: Box;
  readonly name: Box;
  /** Height of its letters in pixels. */
  readonly fontPx: number;
}

/** Shape and name of everyone on the canvas, as they are drawn now. */
export function boxesOnCanvas(page: Page): Promise<Drawn[]> {
  return page.evaluate(() => {
    const surface = document.querySelector(".graph-canvas-surface") as HTMLElement & {
      _cyreg: {
        cy: { zoom(): number; nodes(): { map<T>(each: (node: BoxedNode) => T): T[] } };
      };
    };
    const { cy } = surface._cyreg;
    /** The canvas counts the ground-coloured halo around letters in, and 2 units for safety. */
    const haloOf = (node: BoxedNode) => (node.numericStyle("text-outline-width") + 2) * cy.zoom();
    const box = (node: BoxedNode, of: "shape" | "name") => {
      const halo = of === "name" ? haloOf(node) : 0;
      const { x1, y1, x2, y2 } = node.renderedBoundingBox({
        includeNodes: of === "shape",
        includeLabels: of === "name",
        includeOverlays: false,
        includeUnderlays: false,
      });
      return { x1: x1 + halo, y1: y1 + halo, x2: x2 - halo, y2: y2 - halo };
    };
    return cy.nodes().map((node) => ({
      id: node.id(),
      shape: box(node, "shape"),
      name: box(node, "name"),
      fontPx: node.numericStyle("font-size") * cy.zoom(),
    }));
  });
}

/** The canvas measures words to the nearest pixel. */
const ROUNDING_PX = 1;

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const along = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return Math.min(across, along) > ROUNDING_PX;
}

/** Whose shape or name lies on the shape or name of somebody else. */
export function overlapsOf(drawn: readonly Drawn[]): string[] {
  return drawn.flatMap((one, at) =>
    drawn
      .slice(at + 1)
      .filter((other) =>
        [one.shape, one.name].some((a) => [other.shape, other.name].some((b) => overlap(a, b))),
      )
      .map((other) => `${one.id} on ${other.id}`),
  );
}
