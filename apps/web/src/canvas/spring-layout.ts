import cytoscape from "cytoscape";
import fcose, { type FcoseLayoutOptions } from "cytoscape-fcose";
import type { Place } from "./frame.ts";

cytoscape.use(fcose);

/** Actors by id in a fixed order, the pairs that are tied, and where everyone starts. */
export interface SpringGraph {
  readonly ids: readonly string[];
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
  readonly start: Readonly<Record<string, Place>>;
  readonly held: Readonly<Record<string, Place>>;
  /** Length that a tie would like to have. */
  readonly length: number;
}

/** fCoSE (Balci and Dogrusoz 2021) from fixed start positions: equal input, equal places. Held actors do not move. */
export function springLayout(graph: SpringGraph): Record<string, Place> {
  const { ids, pairs, start, held, length } = graph;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: length / 2, height: length / 3 } }],
    elements: [
      ...ids.map((id) => ({ data: { id }, position: { ...(start[id] ?? { x: 0, y: 0 }) } })),
      ...pairs.map(({ from, to }) => ({
        data: { id: `${from} ${to}`, source: from, target: to },
      })),
    ],
  });
  const options: FcoseLayoutOptions = {
    name: "fcose",
    randomize: false,
    animate: false,
    fit: false,
    quality: "default",
    nodeRepulsion: length * 60,
    idealEdgeLength: length,
    edgeElasticity: 0.25,
    gravity: 0.35,
    packComponents: false,
    fixedNodeConstraint: Object.entries(held).map(([nodeId, position]) => ({
      nodeId,
      position: { ...position },
    })),
  };
  cy.layout(options).run();
  const places = Object.fromEntries(
    cy.nodes().map((node): [string, Place] => [node.id(), { ...node.position() }]),
  );
  cy.destroy();
  return places;
}
