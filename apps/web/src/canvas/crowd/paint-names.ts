import { linesOf } from "@tumen/formats";
import { CHARACTER, NAME_MARGIN } from "../actor-box.ts";
import { mainActors } from "../by-zoom.ts";
import { type Metrics, nameSideOf, WIDE } from "../frame.ts";
import type { Palette } from "../palette.ts";
import { FONT } from "../stylesheet.ts";
import { drawAt, type Paper } from "./paper.ts";
import type { Crowd, CrowdNode } from "./scene.ts";

/** Names are never smaller than this, in pixels. */
const SMALLEST_PX = 11;
/** As many actors in sight may ask for room for their names. */
const ASKED = 600;
const LINE = 1.15;
const HALO = 3;

/** By how much names grow over the sheet at a zoom, so that they can be read. */
export function nameGrowth(zoom: number, { font }: Metrics): number {
  return Math.max(1, SMALLEST_PX / (font * zoom));
}

/**
 * Whose names there is room for among those on the paper, those of `first` before all others and then who has most lines.
 * Those out of focus have none.
 */
export function namedOn(
  { shown, camera }: Pick<Paper, "shown" | "camera">,
  crowd: Crowd,
  { metrics, first }: { readonly metrics: Metrics; readonly first: readonly CrowdNode[] },
): CrowdNode[] {
  const asking: CrowdNode[] = [...new Set(first)];
  const isAsking = new Set(asking);
  for (const node of crowd.ranked) {
    if (asking.length >= ASKED) break;
    const { x, y } = node.place;
    const isShown = x >= shown.x1 && x <= shown.x2 && y >= shown.y1 && y <= shown.y2;
    if (isShown && !isAsking.has(node)) asking.push(node);
  }
  const named = asking.map(({ id, actor, place }) => ({ id, name: actor.name, place }));
  const free = mainActors(named, nameGrowth(camera.zoom, metrics), metrics);
  return asking.filter((node) => free.has(node.id));
}

const broken = new WeakMap<CrowdNode["actor"], readonly string[]>();

function nameLines({ actor }: CrowdNode, metrics: Metrics): readonly string[] {
  const lines =
    broken.get(actor) ?? linesOf(actor.name, metrics.labelWidth / (metrics.font * CHARACTER));
  broken.set(actor, lines);
  return lines;
}

/** How names are written. */
export interface NameTone {
  readonly palette: Palette;
  readonly metrics: Metrics;
  readonly weight: number;
}

/** Writes the name of an actor beside it, on a halo so that lines do not run through it. */
export function paintName(paper: Paper, node: CrowdNode, tone: NameTone): void {
  const { context, camera } = paper;
  const { palette, metrics, weight } = tone;
  const growth = nameGrowth(camera.zoom, metrics);
  const size = metrics.font * growth;
  const lines = nameLines(node, metrics);
  const isAbove = nameSideOf(node.place, false, WIDE) === "top";
  const away = node.radius + NAME_MARGIN * growth;
  drawAt(paper, node.place);
  context.globalAlpha = 1;
  context.font = `${weight} ${size}px ${FONT}`;
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = HALO * growth;
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.ink;
  lines.forEach((line, at) => {
    const down = isAbove
      ? -away - (lines.length - 1 - at) * size * LINE
      : away + (at + 0.8) * size * LINE;
    context.strokeText(line, 0, down);
    context.fillText(line, 0, down);
  });
}
