import type cytoscape from "cytoscape";

const PADDING = 14;
const CLOSEST = 1.35;

/** Elements above which the places of nodes stand for their boxes: names add little then, and measuring them takes long. */
const MEASURED = 1_000;
const ROOM_FOR_NAMES = 90;

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
