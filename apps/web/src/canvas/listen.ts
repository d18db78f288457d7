import type cytoscape from "cytoscape";
import type { Place } from "./frame.ts";

/** Where the pointer rests, in pixels from the canvas's corner. */
export interface Hover {
  readonly id: string;
  readonly at: Place;
}

/** What the user does on the canvas. */
export interface CanvasHandlers {
  readonly onActor: (id: string) => void;
  readonly onTie: (id: string) => void;
  readonly onGround: () => void;
  readonly onExpand: (id: string) => void;
  readonly onHover: (hover: Hover | null) => void;
  readonly onMoved: (id: string, place: Place) => void;
}

function standOut(cy: cytoscape.Core, element: cytoscape.SingularElementReturnValue): void {
  element.addClass("hovered");
  if (!element.isNode()) return;
  const near = element.closedNeighborhood();
  cy.batch(() => cy.elements().difference(near).addClass("aside"));
}

function stepBack(cy: cytoscape.Core): void {
  cy.batch(() => cy.elements(".hovered, .aside").removeClass("hovered aside"));
}

/** Turns what the pointer does into calls of the latest handlers. */
export function listen(cy: cytoscape.Core, latest: { readonly current: CanvasHandlers }): void {
  cy.on("tap", "node", (event) => latest.current.onActor(event.target.id()));
  cy.on("dbltap", "node", (event) => latest.current.onExpand(event.target.id()));
  cy.on("tap", "edge", (event) => latest.current.onTie(event.target.id()));
  cy.on("tap", (event) => {
    if (event.target === cy) latest.current.onGround();
  });
  cy.on("mouseover", "node, edge", (event) => {
    standOut(cy, event.target);
    latest.current.onHover({ id: event.target.id(), at: { ...event.renderedPosition } });
  });
  cy.on("mouseout", "node, edge", () => {
    stepBack(cy);
    latest.current.onHover(null);
  });
  cy.on("grab", "node", () => latest.current.onHover(null));
  cy.on("dragfree", "node", (event) => {
    const { x, y } = event.target.position();
    latest.current.onMoved(event.target.id(), { x: Math.round(x), y: Math.round(y) });
  });
}
