import type {
  ActorCard,
  ClaimView,
  EventCard,
  NodeId,
  RelationType,
  Shown,
  Tie,
  Totals,
} from "@tumen/model";

/** An actor on the board and whether the filter or the focus leaves it. */
export interface PicturedActor {
  readonly card: ActorCard;
  readonly faded: boolean;
}

/** A tie on the board and whether the filter or the focus leaves it. */
export interface PicturedTie {
  readonly tie: Tie;
  readonly faded: boolean;
}

/** An event of the events view. */
export interface PicturedEvent {
  readonly card: EventCard;
  readonly faded: boolean;
}

/** A claim of the claims view. */
export interface PicturedClaim {
  readonly view: ClaimView;
  /** The claim as a sentence that says who says it and how surely. */
  readonly sentence: string;
  /** The claim in the annotation's own words, with who says it or how surely in brackets. */
  readonly label: string;
  readonly faded: boolean;
}

/** What an actor does in an event or a claim. */
export type PartRole = "acts" | "receives" | "benefits" | "says";

interface LineEnds {
  /** Made of its ends. */
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly faded: boolean;
}

/** A line that is no tie: the part of an actor in an event or a claim, or how two claims stand to each other. */
export type PicturedLine =
  | (LineEnds & { readonly kind: "part"; readonly role: PartRole })
  | (LineEnds & { readonly kind: "relation"; readonly type: RelationType });

/** What is on the screen, in one value: the canvas draws it, the text twin says it. */
export interface Picture {
  readonly shows: Shown;
  readonly actors: readonly PicturedActor[];
  /** In the relations view only. */
  readonly ties: readonly PicturedTie[];
  /** In the events view only. */
  readonly events: readonly PicturedEvent[];
  /** In the claims view only. */
  readonly claims: readonly PicturedClaim[];
  readonly lines: readonly PicturedLine[];
  readonly totals: Totals;
  /** Events or claims of the view that are not drawn because there are more than a screen holds. */
  readonly beyond: number;
}

/** Looks up the name of an actor of the picture; its id where it is not there. */
export function nameIn(picture: Picture): (id: string) => string {
  const names = new Map<string, string>(picture.actors.map(({ card }) => [card.id, card.name]));
  return (id) => names.get(id) ?? id;
}
