import type { Actor, ActorKind, Tie } from "@tumen/model";
import { escapeXml } from "../xml/escape-xml.ts";
import {
  arrivalOf,
  curveBetween,
  linesOf,
  middleOf,
  pathOf,
  px,
  type Spot,
} from "./svg-geometry.ts";
import {
  COLOURS,
  dashOf,
  deniedBar,
  disputeSign,
  headPath,
  QUAD_COLOURS,
  shapePath,
  widthOf,
} from "./svg-signs.ts";

/** An actor with its place on the picture. */
export interface PlacedActor extends Spot {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

/** Pixels from the middle of a shape within which no line is drawn. */
const GAP = 20;
const FONT = 14;
const NAME_CHARACTERS = 15;
const CHARACTER = FONT * 0.56;
const LINE = 16;

/** What of an actor a picture shows. */
export function placedActor(
  { id, name, kind }: Pick<Actor, "id" | "name" | "kind">,
  spot: Spot,
): PlacedActor {
  return { id, name, kind, ...spot };
}

function nameLines({ name }: PlacedActor): string[] {
  return linesOf(name, NAME_CHARACTERS);
}

/** The room that an actor with its name takes. */
export function boxOf(actor: PlacedActor) {
  const lines = nameLines(actor);
  const half = Math.max(16, (Math.max(...lines.map((one) => one.length), 1) * CHARACTER) / 2 + 4);
  const height = lines.length * LINE + 22;
  const above = actor.y < 0;
  return {
    left: actor.x - half,
    right: actor.x + half,
    top: actor.y - (above ? height : 18),
    bottom: actor.y + (above ? 18 : height),
  };
}

/** An actor: its shape, its name as text, name and kind as title. */
export function actorElement(actor: PlacedActor): string {
  const lines = nameLines(actor);
  const first = actor.y < 0 ? -22 - (lines.length - 1) * LINE : 31;
  const spans = lines.map(
    (line, at) => `<tspan x="0" y="${px(first + at * LINE)}">${escapeXml(line)}</tspan>`,
  );
  return [
    `<g id="${escapeXml(actor.id)}" transform="translate(${px(actor.x)} ${px(actor.y)})">`,
    `<title>${escapeXml(`${actor.name}, ${actor.kind}`)}</title>`,
    shapePath(actor.kind),
    `<text text-anchor="middle" font-size="${FONT}" font-weight="500" fill="${COLOURS.ink}" stroke="${COLOURS.ground}" stroke-width="3" paint-order="stroke">`,
    spans.join(""),
    "</text></g>\n",
  ].join("");
}

/** Where a tie runs among those that join the same two. */
export interface TiePlace {
  readonly from: Spot;
  readonly to: Spot;
  readonly at: number;
  readonly count: number;
}

/** A tie: its line, its head, the signs of denial and dispute, and `title` with its sentence and quotes. */
export function tieElement(
  tie: Pick<Tie, "id" | "quad" | "standing" | "documents" | "mutual" | "denied" | "disputed">,
  { from, to, at, count }: TiePlace,
  title: string,
): string {
  const curve = curveBetween(from, to, { at, count, gap: GAP });
  const middle = middleOf(curve);
  const dash = dashOf(tie.standing);
  const dashes = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  // Beside the bar of a denial, not upon it.
  const beside = tie.denied ? { x: middle.x, y: middle.y - 20 } : middle;
  return [
    `<g id="${escapeXml(tie.id)}"><title>${escapeXml(title)}</title>`,
    `<path d="${pathOf(curve)}" fill="none" stroke="${QUAD_COLOURS[tie.quad]}" stroke-width="${px(widthOf(tie.documents))}" stroke-opacity="0.85"${dashes}/>`,
    tie.mutual ? "" : headPath(tie.quad, curve.to, arrivalOf(curve)),
    tie.denied ? deniedBar(middle, tie.quad) : "",
    tie.disputed > 0 ? disputeSign(beside, tie.quad) : "",
    "</g>\n",
  ].join("");
}
