import type { Place } from "../frame.ts";
import { type Bounds, doMeet } from "./camera.ts";
import type { Crowd, CrowdLine, CrowdNode } from "./scene.ts";

/** How far beside an actor or a line the pointer may be, in pixels. */
const NEAR_NODE_PX = 6;
const NEAR_LINE_PX = 5;
/** Parts into which a curve is cut to measure how far away it is. */
const PARTS = 12;

/** The actor at a place of the sheet, the nearest where several are. */
export function nodeAt(
  { nodes }: Pick<Crowd, "nodes">,
  { x, y }: Place,
  zoom: number,
): CrowdNode | null {
  let best: { node: CrowdNode; away: number } | null = null;
  for (const node of nodes) {
    const reach = Math.max(node.radius, NEAR_NODE_PX / zoom);
    const away = Math.hypot(node.place.x - x, node.place.y - y);
    // Painted later, and so above: it wins where both are as near.
    if (away <= reach && (best === null || away <= best.away)) best = { node, away };
  }
  return best?.node ?? null;
}

function distanceToPart(a: Place, b: Place, { x, y }: Place): number {
  const along = { x: b.x - a.x, y: b.y - a.y };
  const length = along.x ** 2 + along.y ** 2 || 1;
  const share = ((x - a.x) * along.x + (y - a.y) * along.y) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(a.x + along.x * at - x, a.y + along.y * at - y);
}

function distanceTo({ curve: { from, bend, to }, spot }: CrowdLine, place: Place): number {
  if (spot.count === 1) return distanceToPart(from, to, place);
  let nearest = Number.POSITIVE_INFINITY;
  let before = from;
  for (let part = 1; part <= PARTS; part += 1) {
    const t = part / PARTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const here = {
      x: a * from.x + b * bend.x + c * to.x,
      y: a * from.y + b * bend.y + c * to.y,
    };
    nearest = Math.min(nearest, distanceToPart(before, here, place));
    before = here;
  }
  return nearest;
}

/** The line at a place of the sheet, the nearest where several are. */
export function lineAt(
  lines: readonly CrowdLine[],
  { x, y }: Place,
  zoom: number,
): CrowdLine | null {
  let best: { line: CrowdLine; away: number } | null = null;
  for (const line of lines) {
    const reach = line.width / 2 + NEAR_LINE_PX / zoom;
    const around = { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach };
    if (!doMeet(line.bounds, around)) continue;
    const away = distanceTo(line, { x, y });
    if (away <= reach && (best === null || away <= best.away)) best = { line, away };
  }
  return best?.line ?? null;
}

/** The lines in sight, or none where they are more than `most`: among so many no pointer finds the one that is meant. */
export function linesInSight(
  { lines }: Pick<Crowd, "lines">,
  seen: Bounds,
  most: number,
): CrowdLine[] {
  const found: CrowdLine[] = [];
  for (const line of lines) {
    if (!doMeet(line.bounds, seen)) continue;
    found.push(line);
    if (found.length > most) return [];
  }
  return found;
}
