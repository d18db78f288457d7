import type { ActorKind, Quad, RelationType, Stance, Standing } from "@tumen/model";
import { CHARACTER } from "./actor-box.ts";
import type { NameSide, Place } from "./frame.ts";

/** An actor to draw. */
export interface CanvasActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly place: Place;
  readonly nameSide: NameSide;
  /** Present but out of focus: the filter leaves it nothing. */
  readonly faded: boolean;
  /** Stays where the user has put it. */
  readonly pinned: boolean;
  /** A multiple of the usual size. */
  readonly size: number;
}

/** A tie to draw. */
export interface CanvasTie {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly mutual: boolean;
  readonly quad: Quad;
  readonly standing: Standing;
  readonly denied: boolean;
  readonly disputed: boolean;
  readonly documents: number;
  readonly faded: boolean;
}

/** An event to draw: a rectangle with cut corners, its border in the colour of its class, its label below. */
export interface CanvasEvent {
  readonly id: string;
  readonly label: string;
  readonly quad: Quad;
  readonly place: Place;
  readonly faded: boolean;
  readonly pinned: boolean;
}

/**
 * A claim to draw: a small card with its sentence. The border tells class (colour) and standing (line) as ties do; the
 * canvas itself puts ⊘ before the words of a denial and ≠ before those of a disputed claim.
 */
export interface CanvasClaim {
  readonly id: string;
  readonly label: string;
  /** Null where the claim codes no act. */
  readonly quad: Quad | null;
  readonly standing: Standing;
  readonly stance: Stance;
  readonly disputed: boolean;
  readonly place: Place;
  readonly faded: boolean;
  readonly pinned: boolean;
}

/** A line that is no tie: the part of an actor in an event or a claim, or how two claims stand to each other. */
export type CanvasLine = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly faded: boolean;
} & (
  | { readonly kind: "part"; readonly role: "acts" | "receives" | "benefits" | "says" }
  | { readonly kind: "relation"; readonly type: RelationType }
);

/** Everything on the canvas. A line whose ends are not both there is not drawn. */
export interface CanvasElements {
  /** What kind of picture it is; another kind is brought into sight whole. */
  readonly shows: string;
  readonly actors: readonly CanvasActor[];
  readonly ties: readonly CanvasTie[];
  readonly events: readonly CanvasEvent[];
  readonly claims: readonly CanvasClaim[];
  readonly lines: readonly CanvasLine[];
}

/** How many nodes and lines there are. */
export function countElements({ actors, ties, events, claims, lines }: CanvasElements): number {
  return actors.length + ties.length + events.length + claims.length + lines.length;
}

/** How a standing is drawn: the document's own plain word solid, hearsay dashed, what is not yet dotted. */
export function lineOf(standing: Standing): "solid" | "dashed" | "dotted" {
  if (standing === "fact") return "solid";
  return standing === "attributed" || standing === "alleged" ? "dashed" : "dotted";
}

const WIDEST = 6;

/** Width of a line in model units: more documents, wider, up to a bound. */
export function widthOf(documents: number): number {
  return 0.6 + 1.1 * Math.min(Math.max(documents, 1), WIDEST);
}

/** Width of a claim's card, and how many characters of its sentence the card shows. */
export const CARD = { width: 176, font: 11.5, line: 15, padding: 8, characters: 132 } as const;

/** A claim's sentence as its card shows it: denial and dispute as signs, cut at a word where it is long. */
export function cardLabel({
  label,
  stance,
  disputed,
}: Pick<CanvasClaim, "label" | "stance" | "disputed">): string {
  const signs = `${stance === "asserts" ? "" : "⊘ "}${disputed ? "≠ " : ""}`;
  if (label.length <= CARD.characters) return signs + label;
  const cut = label.slice(0, CARD.characters);
  return `${signs}${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

/** Height of a claim's card, by the lines that its words fill. */
export function cardHeight(text: string): number {
  const perLine = Math.floor((CARD.width - 2 * CARD.padding) / (CARD.font * CHARACTER));
  let lines = 1;
  let at = 0;
  for (const word of text.split(" ")) {
    if (at > 0 && at + 1 + word.length > perLine) {
      lines += 1;
      at = word.length;
    } else at += (at > 0 ? 1 : 0) + word.length;
  }
  return lines * CARD.line + 2 * CARD.padding;
}
