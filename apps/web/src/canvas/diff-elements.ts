import type cytoscape from "cytoscape";
import { type Drawable, drawablesOf } from "./element-data.ts";
import type { CanvasElements } from "./elements.ts";

function add(cy: cytoscape.Core, one: Drawable, classes: string[]): void {
  const { data, place } = one;
  if (place === null) {
    cy.add({ group: "edges", data: { ...data } as cytoscape.EdgeDataDefinition, classes });
  } else {
    cy.add({ group: "nodes", data: { ...data }, position: { ...place }, classes });
  }
}

function change(drawn: cytoscape.CollectionReturnValue, { data, place }: Drawable): void {
  const before: Readonly<Record<string, unknown>> = drawn.data();
  if (Object.keys(data).some((key) => before[key] !== data[key])) drawn.data(data);
  if (place === null) return;
  const { x, y } = drawn.position();
  if (x !== place.x || y !== place.y) drawn.position({ ...place });
}

/** Changes an element where it differs and says whether it did; setting what is there already would still cost a style. */
function drawOne(cy: cytoscape.Core, one: Drawable, hideFaded: boolean): void {
  const wanted = { faded: one.faded, hidden: one.faded && hideFaded, pinned: one.pinned };
  const drawn = cy.getElementById(one.id);
  if (drawn.empty()) {
    add(
      cy,
      one,
      Object.entries(wanted).flatMap(([name, is]) => (is ? [name] : [])),
    );
    return;
  }
  change(drawn, one);
  for (const [name, is] of Object.entries(wanted)) {
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
  slice();
  return () => {
    isEnded = true;
  };
}
