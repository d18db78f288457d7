import type { Page } from "playwright-core";

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Drawn extends Place {
  readonly faded: boolean;
  readonly selected: boolean;
}

interface CanvasElement {
  empty(): boolean;
  isEdge(): boolean;
  id(): string;
  hasClass(name: string): boolean;
  position(): Place;
  renderedMidpoint(): Place;
  renderedPosition(): Place;
}

/** What a surface lets be seen from outside: Cytoscape for few elements, our own stage for a crowd. */
interface Surface extends HTMLElement {
  readonly _cyreg?: {
    readonly cy: {
      getElementById(id: string): CanvasElement;
      nodes(): { map<T>(each: (node: CanvasElement) => T): T[] };
    };
  };
  readonly crowdStage?: {
    seen(): {
      readonly crowd: {
        readonly nodes: readonly { readonly id: string; readonly place: Place }[];
        readonly nodeOf: ReadonlyMap<
          string,
          { readonly place: Place; readonly actor: { readonly faded: boolean } }
        >;
      };
      readonly camera: Place & { readonly zoom: number };
      readonly size: { readonly width: number; readonly height: number };
      readonly marks: { readonly selected: string | null };
      readonly paintings: number;
    };
  };
}

/** Where the canvas has drawn an actor or (where few are drawn) a tie, in page pixels, and how; null where it has not. */
export function drawnOnCanvas(page: Page, id: string): Promise<Drawn | null> {
  return page.evaluate((wanted) => {
    const surface = document.querySelector<Surface>(".graph-canvas-surface");
    if (surface === null) return null;
    const box = surface.getBoundingClientRect();
    const seen = surface.crowdStage?.seen();
    if (seen !== undefined) {
      const { crowd, camera, size, marks, paintings } = seen;
      const node = crowd.nodeOf.get(wanted);
      if (node === undefined || paintings === 0) return null;
      return {
        x: box.x + (node.place.x - camera.x) * camera.zoom + size.width / 2,
        y: box.y + (node.place.y - camera.y) * camera.zoom + size.height / 2,
        faded: node.actor.faded,
        selected: marks.selected === wanted,
      };
    }
    const element = surface._cyreg?.cy.getElementById(wanted);
    if (element === undefined || element.empty()) return null;
    const at = element.isEdge() ? element.renderedMidpoint() : element.renderedPosition();
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

/** Places of all that is no line, in model units, by id. */
export function placesOnCanvas(page: Page): Promise<Record<string, Place>> {
  return page.evaluate(() => {
    const surface = document.querySelector<Surface>(".graph-canvas-surface");
    const crowd = surface?.crowdStage?.seen().crowd.nodes.map(({ id, place }) => [id, place]);
    const drawn = surface?._cyreg?.cy.nodes().map((node) => [node.id(), { ...node.position() }]);
    return Object.fromEntries(crowd ?? drawn ?? []) as Record<string, Place>;
  });
}
