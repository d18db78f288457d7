import type cytoscape from "cytoscape";
import {
  type CanvasActor,
  type CanvasElements,
  type CanvasTie,
  lineOf,
  widthOf,
} from "./elements.ts";
import { SHAPES } from "./stylesheet.ts";

function dataOfActor({ id, name, kind, nameSide }: CanvasActor) {
  return { id, name, kind, shape: SHAPES[kind], nameSide };
}

function yes(value: boolean): "yes" | "no" {
  return value ? "yes" : "no";
}

function dataOfTie(tie: CanvasTie) {
  return {
    id: tie.id,
    source: tie.subject,
    target: tie.object,
    quad: tie.quad,
    line: lineOf(tie.standing),
    width: widthOf(tie.documents),
    mutual: yes(tie.mutual),
    denied: yes(tie.denied),
    disputed: yes(tie.disputed),
  };
}

function drawActor(cy: cytoscape.Core, actor: CanvasActor): void {
  const drawn = cy.getElementById(actor.id);
  const data = dataOfActor(actor);
  if (drawn.empty()) {
    cy.add({ group: "nodes", data, position: { ...actor.place } });
  } else {
    drawn.data(data);
    const { x, y } = drawn.position();
    if (x !== actor.place.x || y !== actor.place.y) drawn.position({ ...actor.place });
  }
}

function drawTie(cy: cytoscape.Core, tie: CanvasTie): void {
  const drawn = cy.getElementById(tie.id);
  if (drawn.empty()) cy.add({ group: "edges", data: dataOfTie(tie) });
  else drawn.data(dataOfTie(tie));
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
  const { actors, ties } = elements;
  const wanted = new Set([...actors, ...ties].map((one) => one.id));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const actor of actors) drawActor(cy, actor);
    for (const tie of ties) drawTie(cy, tie);
    for (const { id, faded } of [...actors, ...ties]) {
      const element = cy.getElementById(id);
      element.toggleClass("faded", faded);
      element.toggleClass("hidden", faded && hideFaded);
    }
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
