import type { Page } from "playwright-core";

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly faded: boolean;
  readonly selected: boolean;
}

interface CanvasElement {
  empty(): boolean;
  isEdge(): boolean;
  hasClass(name: string): boolean;
  renderedMidpoint(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
}

/** Where the canvas has drawn an actor or a tie, in page pixels, and how; null where it has not. */
export function drawnOnCanvas(page: Page, id: string): Promise<Drawn | null> {
  return page.evaluate((wanted) => {
    const surface = document.querySelector(".graph-canvas-surface") as HTMLElement & {
      _cyreg?: { cy: { getElementById(id: string): CanvasElement } };
    };
    const element = surface?._cyreg?.cy.getElementById(wanted);
    if (element === undefined || element.empty()) return null;
    const at = element.isEdge() ? element.renderedMidpoint() : element.renderedPosition();
    const box = surface.getBoundingClientRect();
    return {
      x: box.x + at.x,
      y: box.y + at.y,
      faded: element.hasClass("faded"),
      selected: element.hasClass("selected"),
    };
  }, id);
}

/** Waits until the canvas has drawn it, and says where. */
export async function waitForDrawn(page: Page, id: string): Promise<Drawn> {
  for (let turn = 0; turn < 100; turn += 1) {
    const drawn = await drawnOnCanvas(page, id).catch(() => null);
    if (drawn !== null) return drawn;
    await page.waitForTimeout(100);
  }
  throw new Error(`${id} was not drawn.`);
}

/** Places of all actors, in model units, by id. */
export function placesOnCanvas(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page.evaluate(() => {
    const surface = document.querySelector(".graph-canvas-surface") as HTMLElement & {
      _cyreg: {
        cy: {
          nodes(): {
            map<T>(each: (node: { id(): string; position(): { x: number; y: number } }) => T): T[];
          };
        };
      };
    };
    return Object.fromEntries(
      surface._cyreg.cy
        .nodes()
        .map((node): [string, { x: number; y: number }] => [node.id(), { ...node.position() }]),
    );
  });
}
