import type cytoscape from "cytoscape";
import type { Place } from "./frame.ts";

/** A way to go on the canvas. */
export type Heading = "left" | "right" | "up" | "down";

/** Each way as a step of length 1. */
export const VECTOR: Readonly<Record<Heading, Place>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Which way a key leads. */
export const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The neighbour that lies most nearly in the direction, near ones first; undefined where none lies that way. */
export function neighbourToward(
  from: Place,
  neighbours: Readonly<Record<string, Place>>,
  heading: Heading,
): string | undefined {
  const { x: vx, y: vy } = VECTOR[heading];
  let best: { id: string; cost: number } | undefined;
  for (const [id, { x, y }] of Object.entries(neighbours)) {
    const along = (x - from.x) * vx + (y - from.y) * vy;
    if (along <= 0) continue;
    const aside = Math.abs((x - from.x) * vy) + Math.abs((y - from.y) * vx);
    const cost = along + 2 * aside;
    if (best === undefined || cost < best.cost || (cost === best.cost && id < best.id)) {
      best = { id, cost };
    }
  }
  return best?.id;
}

/** Where an arrow key leads from what is selected: a node, null where nobody stands that way; undefined for other keys. */
export function walkFrom(
  cy: cytoscape.Core,
  selected: string | null,
  key: string,
): string | null | undefined {
  const heading = HEADINGS[key];
  if (heading === undefined) return undefined;
  const from = selected === null ? cy.nodes().first() : cy.getElementById(selected);
  const here = from.isEdge() ? from.source() : from.empty() ? cy.nodes().first() : from;
  if (here.empty()) return null;
  if (selected === null || from.empty()) return here.id();
  const around = Object.fromEntries(
    here
      .neighborhood()
      .nodes(":visible")
      .map((node): [string, Place] => [node.id(), { ...node.position() }]),
  );
  return neighbourToward(here.position(), around, heading) ?? null;
}
