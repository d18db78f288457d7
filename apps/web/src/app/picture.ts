import type {
  ActorCard,
  ActorId,
  BoardResponse,
  ClaimView,
  EventCard,
  NeighboursResponse,
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
  /** The claim as a sentence. */
  readonly sentence: string;
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

/** Joins the board as it is without a filter and under the filter; what the filter takes away is faded, not moved. */
export function pictureOf(
  shown: readonly ActorId[],
  whole: BoardResponse,
  filtered: BoardResponse,
): Picture {
  const wanted = new Set(shown);
  const cards = new Map(whole.actors.map((card) => [card.id, card]));
  const passing = new Map(filtered.actors.map((card) => [card.id, card]));
  const among = (tie: Tie) => wanted.has(tie.subject) && wanted.has(tie.object);
  const ties = filtered.ties.filter(among);
  const drawn = new Set(ties.map((tie) => tie.id));
  return {
    shows: "relations",
    actors: shown.flatMap((id) => {
      const card = passing.get(id) ?? cards.get(id);
      if (card === undefined) return [];
      return [{ card, faded: (passing.get(id)?.claims ?? 0) === 0 }];
    }),
    ties: [
      ...ties.map((tie) => ({ tie, faded: false })),
      ...whole.ties
        .filter((tie) => among(tie) && !drawn.has(tie.id))
        .map((tie) => ({ tie, faded: true })),
    ],
    events: [],
    claims: [],
    lines: [],
    totals: filtered.totals,
    beyond: 0,
  };
}

/** The first view and whoever was brought in, each once. */
export function actorsAsked(first: readonly ActorId[], added: readonly ActorId[]): ActorId[] {
  return [...new Set([...first, ...added])];
}

/** The board as the server would answer for it after an expansion, so that nothing has to be asked again. */
export function boardAfter(before: BoardResponse, found: NeighboursResponse): BoardResponse {
  const actors = [...before.actors, ...found.actors];
  const there = new Set(actors.map((card) => card.id));
  return {
    actors,
    ties: [...before.ties, ...found.ties].filter(
      (tie) => there.has(tie.subject) && there.has(tie.object),
    ),
    totals: before.totals,
  };
}
