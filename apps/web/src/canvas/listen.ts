import type cytoscape from "cytoscape";
import type { ElementKind } from "./element-data.ts";
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
  readonly onEvent: (id: string) => void;
  readonly onClaim: (id: string) => void;
  /** A line that is no tie, by its id. */
  readonly onLine: (id: string) => void;
  readonly onGround: () => void;
  /** An actor was asked for its neighbours; events and claims have none to bring. */
  readonly onExpand: (id: string) => void;
  readonly onHover: (hover: Hover | null) => void;
  /** An actor, an event or a claim was dragged. */
  readonly onMoved: (id: string, place: Place) => void;
}

/** Tells the handler for this kind of element that it was chosen. */
export function choose(handlers: CanvasHandlers, kind: ElementKind, id: string): void {
  if (kind === "actor") handlers.onActor(id);
  else if (kind === "event") handlers.onEvent(id);
  else if (kind === "claim") handlers.onClaim(id);
  else if (kind === "tie") handlers.onTie(id);
  else handlers.onLine(id);
}

/** Elements above which the rest does not step aside for what the pointer rests on: all of it would be drawn anew. */
const ASIDE_ELEMENTS = 400;

const standing = new WeakMap<cytoscape.Core, cytoscape.CollectionReturnValue>();

function standOut(cy: cytoscape.Core, element: cytoscape.SingularElementReturnValue): void {
  const all = cy.elements();
  const isSmall = element.isNode() && all.length <= ASIDE_ELEMENTS;
  const aside = isSmall ? all.difference(element.closedNeighborhood()) : cy.collection();
  cy.batch(() => {
    element.addClass("hovered");
    aside.addClass("aside");
  });
  standing.set(cy, aside.union(element));
}

function stepBack(cy: cytoscape.Core): void {
  cy.batch(() => standing.get(cy)?.removeClass("hovered aside"));
  standing.delete(cy);
}

/** Turns what the pointer does into calls of the latest handlers. */
export function listen(cy: cytoscape.Core, latest: { readonly current: CanvasHandlers }): void {
  cy.on("tap", "node, edge", ({ target }) =>
    choose(latest.current, target.data("is"), target.id()),
  );
  cy.on("dbltap", 'node[is = "actor"]', (event) => latest.current.onExpand(event.target.id()));
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
