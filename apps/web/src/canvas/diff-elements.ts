import type cytoscape from "cytoscape";
import { type Drawable, drawablesOf } from "./element-data.ts";
import type { CanvasElements } from "./elements.ts";

interface Wanted {
  readonly faded: boolean;
  readonly hidden: boolean;
  readonly pinned: boolean;
}

function wantedOf({ faded, pinned }: Drawable, hideFaded: boolean): Wanted {
  return { faded, hidden: faded && hideFaded, pinned };
}

function definitionOf(one: Drawable, hideFaded: boolean): cytoscape.ElementDefinition {
  const { data, place } = one;
  const wanted = Object.entries(wantedOf(one, hideFaded));
  const classes = wanted.flatMap(([name, is]) => (is ? [name] : []));
  return {
    group: place === null ? "edges" : "nodes",
    data: { ...data },
    classes,
    ...(place === null ? {} : { position: { ...place } }),
  };
}

function change(drawn: cytoscape.CollectionReturnValue, { data, place }: Drawable): void {
  const before: Readonly<Record<string, unknown>> = drawn.data();
  if (Object.keys(data).some((key) => before[key] !== data[key])) drawn.data(data);
  if (place === null) return;
  const { x, y } = drawn.position();
  if (x !== place.x || y !== place.y) drawn.position({ ...place });
}

/** Changes an element where it differs; setting what is there already would still cost a style. */
function drawOne(cy: cytoscape.Core, one: Drawable, hideFaded: boolean): void {
  const drawn = cy.getElementById(one.id);
  if (drawn.empty()) {
    cy.add(definitionOf(one, hideFaded));
    return;
  }
  change(drawn, one);
  for (const [name, is] of Object.entries(wantedOf(one, hideFaded))) {
    if (drawn.hasClass(name) !== is) drawn.toggleClass(name, is);
  }
}

/** The steps of a drawing, one element each: first what goes, then nodes, then lines. */
function* stepsOf(
  cy: cytoscape.Core,
  elements: CanvasElements,
  hideFaded: boolean,
): Generator<void> {
  const drawables = drawablesOf(elements);
  const wanted = new Set(drawables.map((one) => one.id));
  for (const element of cy.elements().toArray()) {
    if (!wanted.has(element.id())) {
      element.remove();
      yield;
    }
  }
  for (const one of drawables) {
    drawOne(cy, one, hideFaded);
    yield;
  }
}

/**
 * Draws `elements` by the difference from what is drawn: what stays is not made anew, and moves only where its place says
 * so. What the filter took away is faded, or hidden with `hideFaded`.
 */
export function drawElements(
  cy: cytoscape.Core,
  elements: CanvasElements,
  hideFaded: boolean,
): void {
  if (cy.elements().empty()) {
    // All at once: one by one, each would look for its place in the collections.
    cy.add(drawablesOf(elements).map((one) => definitionOf(one, hideFaded)));
    return;
  }
  cy.batch(() => {
    for (const _step of stepsOf(cy, elements, hideFaded));
  });
}

/** How much of a drawing is done at once, and when it goes on. */
export interface Slices {
  /** Whether the slice that has begun should end. */
  readonly isOver: () => boolean;
  /** Calls back when the page has had time to answer. */
  readonly later: (next: () => void) => void;
  readonly done: () => void;
}

/** How many elements a slice touches before it looks at the clock. */
const AT_ONCE = 10;

/** Draws as `drawElements` does, but in slices, so that the page stays at hand; returns what ends the drawing. */
export function drawInSlices(
  cy: cytoscape.Core,
  { elements, hideFaded }: { readonly elements: CanvasElements; readonly hideFaded: boolean },
  { isOver, later, done }: Slices,
): () => void {
  const steps = stepsOf(cy, elements, hideFaded);
  let isEnded = false;
  const slice = () => {
    if (isEnded || cy.destroyed()) return;
    let isDone = false;
    do {
      cy.batch(() => {
        for (let at = 0; at < AT_ONCE && !isDone; at += 1) isDone = steps.next().done === true;
      });
    } while (!(isDone || isOver()));
    if (isDone) done();
    else later(slice);
  };
  later(slice);
  return () => {
    isEnded = true;
  };
}
