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

function changeData(drawn: cytoscape.CollectionReturnValue, { data }: Drawable): boolean {
  const before: Readonly<Record<string, unknown>> = drawn.data();
  if (Object.keys(data).every((key) => before[key] === data[key])) return false;
  drawn.data(data);
  return true;
}

function move(drawn: cytoscape.CollectionReturnValue, { place }: Drawable): boolean {
  if (place === null) return false;
  const { x, y } = drawn.position();
  if (x === place.x && y === place.y) return false;
  drawn.position({ ...place });
  return true;
}

function changeClasses(drawn: cytoscape.CollectionReturnValue, wanted: Wanted): boolean {
  const other = Object.entries(wanted).filter(([name, is]) => drawn.hasClass(name) !== is);
  for (const [name, is] of other) drawn.toggleClass(name, is);
  return other.length > 0;
}

/** Changes an element where it differs, and says whether it did; setting what is there already would still cost a style. */
function drawOne(cy: cytoscape.Core, one: Drawable, hideFaded: boolean): boolean {
  const drawn = cy.getElementById(one.id);
  if (drawn.empty()) {
    cy.add(definitionOf(one, hideFaded));
    return true;
  }
  const changes = [
    changeData(drawn, one),
    move(drawn, one),
    changeClasses(drawn, wantedOf(one, hideFaded)),
  ];
  return changes.includes(true);
}

/** The steps of a drawing, one element each: first what goes, then nodes, then lines. Each says whether it changed any. */
function* stepsOf(
  cy: cytoscape.Core,
  elements: CanvasElements,
  hideFaded: boolean,
): Generator<boolean> {
  const drawables = drawablesOf(elements);
  const wanted = new Set(drawables.map((one) => one.id));
  for (const element of cy.elements().toArray()) {
    if (wanted.has(element.id())) continue;
    element.remove();
    yield true;
  }
  for (const one of drawables) yield drawOne(cy, one, hideFaded);
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

/** Most elements that a slice changes: Cytoscape computes their style in the frame that shows them, not in the slice. */
const CHANGED_AT_ONCE = 80;

/** Draws as `drawElements` does, but in slices, so that the page stays at hand; returns what ends the drawing. */
export function drawInSlices(
  cy: cytoscape.Core,
  { elements, hideFaded }: { readonly elements: CanvasElements; readonly hideFaded: boolean },
  { isOver, later, done }: Slices,
): () => void {
  const steps = stepsOf(cy, elements, hideFaded);
  let isEnded = false;
  /** Whether there is nothing left to draw. */
  const drawSome = (): boolean => {
    for (let changed = 0; changed < CHANGED_AT_ONCE; ) {
      const { done: isDone, value } = steps.next();
      if (isDone === true) return true;
      if (value) changed += 1;
      if (isOver()) return false;
    }
    return false;
  };
  const slice = () => {
    if (isEnded || cy.destroyed()) return;
    let isDone = false;
    cy.batch(() => {
      isDone = drawSome();
    });
    if (isDone) done();
    else later(slice);
  };
  later(slice);
  return () => {
    isEnded = true;
  };
}
