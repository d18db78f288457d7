import type cytoscape from "cytoscape";
import type { Camera } from "./crowd/camera.ts";
import { CLOSEST, ROOM_FOR_NAMES } from "./zoom.ts";

const PADDING = 14;

/** Elements above which the places of nodes stand for their boxes: names add little then, and measuring them takes long. */
const MEASURED = 1_000;

function fitPlaces(cy: cytoscape.Core): void {
  const box = { x1: 0, y1: 0, x2: 0, y2: 0 };
  for (const element of cy.elements().toArray()) {
    if (!element.isNode() || element.hasClass("hidden")) continue;
    const { x, y } = element.position();
    box.x1 = Math.min(box.x1, x);
    box.x2 = Math.max(box.x2, x);
    box.y1 = Math.min(box.y1, y);
    box.y2 = Math.max(box.y2, y);
  }
  const zoom = Math.min(
    cy.width() / (box.x2 - box.x1 + 2 * ROOM_FOR_NAMES),
    cy.height() / (box.y2 - box.y1 + 2 * ROOM_FOR_NAMES),
  );
  const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  const pan = { x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom };
  cy.viewport({ zoom, pan });
}

/** Brings everything that is shown into sight; small graphs are not blown up. */
export function fitAll(cy: cytoscape.Core): void {
  if (cy.width() === 0) return;
  if (cy.elements().length > MEASURED) fitPlaces(cy);
  else cy.fit(cy.elements(":visible"), PADDING);
  if (cy.zoom() <= CLOSEST) return;
  cy.zoom(CLOSEST);
  cy.center();
}

/** What the camera looks at. */
export function cameraOf(cy: cytoscape.Core): Camera {
  const zoom = cy.zoom();
  const { x, y } = cy.pan();
  return { x: (cy.width() / 2 - x) / zoom, y: (cy.height() / 2 - y) / zoom, zoom };
}

/** Looks at what another camera has looked at. */
export function takeCamera(cy: cytoscape.Core, { x, y, zoom }: Camera): void {
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom },
  });
}

/** Zooms about the middle of what is seen. */
export function zoomBy(cy: cytoscape.Core, factor: number): void {
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

/** Moves the picture just so far that an element is seen. */
export function bringIntoSight(cy: cytoscape.Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty() || cy.width() === 0) return;
  const seen = cy.extent();
  const box = element.union(element.connectedNodes()).boundingBox();
  if (box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2) return;
  if (box.w > seen.w || box.h > seen.h) fitAll(cy);
  else cy.center(element);
}
