import type cytoscape from "cytoscape";
import { type Drawable, drawablesOf } from "./element-data.ts";
import type { CanvasElements } from "./elements.ts";

function add(cy: cytoscape.Core, { data, place }: Drawable): cytoscape.CollectionReturnValue {
  return place === null
    ? cy.add({ group: "edges", data: { ...data } as cytoscape.EdgeDataDefinition })
    : cy.add({ group: "nodes", data: { ...data }, position: { ...place } });
}

function change(drawn: cytoscape.CollectionReturnValue, { data, place }: Drawable): void {
  const before: Readonly<Record<string, unknown>> = drawn.data();
  if (Object.keys(data).some((key) => before[key] !== data[key])) drawn.data(data);
  if (place === null) return;
  const { x, y } = drawn.position();
  if (x !== place.x || y !== place.y) drawn.position({ ...place });
}

/** Setting a class that is there already would still compute the style of the element. */
function setClass(drawn: cytoscape.CollectionReturnValue, name: string, wanted: boolean): void {
  if (drawn.hasClass(name) !== wanted) drawn.toggleClass(name, wanted);
}

function drawOne(cy: cytoscape.Core, one: Drawable, hideFaded: boolean): void {
  const there = cy.getElementById(one.id);
  const drawn = there.empty() ? add(cy, one) : there;
  if (there.nonempty()) change(there, one);
  setClass(drawn, "faded", one.faded);
  setClass(drawn, "hidden", one.faded && hideFaded);
  setClass(drawn, "pinned", one.pinned);
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
  const drawables = drawablesOf(elements);
  const wanted = new Set(drawables.map((one) => one.id));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const one of drawables) drawOne(cy, one, hideFaded);
  });
}

/** Marks what is selected and what is lit; classes only, so that the style is not computed anew. */
export function markElements(
  cy: cytoscape.Core,
  selected: string | null,
  lit: readonly string[],
): void {
  cy.batch(() => {
    cy.elements(".selected, .near, .lit").removeClass("selected near lit");
    for (const id of lit) {
      const element = cy.getElementById(id);
      element.addClass("lit");
      element.connectedNodes().addClass("near");
    }
    if (selected === null) return;
    const element = cy.getElementById(selected);
    element.addClass("selected");
    if (element.isEdge()) element.connectedNodes().addClass("near");
  });
}
