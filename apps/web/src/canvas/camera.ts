import type cytoscape from "cytoscape";

const PADDING = 14;
const CLOSEST = 1.35;

/** Brings everything that is shown into sight; small graphs are not blown up. */
export function fitAll(cy: cytoscape.Core): void {
  if (cy.width() === 0) return;
  cy.fit(cy.elements(":visible"), PADDING);
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
