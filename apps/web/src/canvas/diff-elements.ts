import type cytoscape from "cytoscape";
import {
  type CanvasActor,
  type CanvasElements,
  type CanvasTie,
  lineOf,
  widthOf,
} from "./elements.ts";
import { SHAPES } from "./stylesheet.ts";

/** A place on the canvas, in model units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

function dataOfActor(actor: CanvasActor) {
  return { id: actor.id, name: actor.name, kind: actor.kind, shape: SHAPES[actor.kind] };
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

/** Draws `elements` by the difference from what is drawn: what stays is never removed and never moved. */
export function drawElements(
  cy: cytoscape.Core,
  elements: CanvasElements,
  places: Readonly<Record<string, Place>>,
): void {
  const wanted = new Set([...elements.actors, ...elements.ties].map((one) => one.id));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const actor of elements.actors) {
      const drawn = cy.getElementById(actor.id);
      if (drawn.empty()) {
        const position = places[actor.id] ?? { x: 0, y: 0 };
        cy.add({ group: "nodes", data: dataOfActor(actor), position: { ...position } });
      } else drawn.data(dataOfActor(actor));
      cy.getElementById(actor.id).toggleClass("faded", actor.faded);
    }
    for (const tie of elements.ties) {
      const drawn = cy.getElementById(tie.id);
      if (drawn.empty()) cy.add({ group: "edges", data: dataOfTie(tie) });
      else drawn.data(dataOfTie(tie));
      cy.getElementById(tie.id).toggleClass("faded", tie.faded);
    }
  });
}
