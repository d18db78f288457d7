import type { ActorCard, ActorId, BoardResponse, Tie, Totals } from "@tumen/model";

/** An actor on the board and whether the filter leaves it anything. */
export interface PicturedActor {
  readonly card: ActorCard;
  readonly faded: boolean;
}

/** A tie on the board and whether the filter leaves it. */
export interface PicturedTie {
  readonly tie: Tie;
  readonly faded: boolean;
}

/** What is on the screen, in one value: the canvas draws it, the text twin says it. */
export interface Picture {
  readonly actors: readonly PicturedActor[];
  readonly ties: readonly PicturedTie[];
  readonly totals: Totals;
}

/** Joins the board as it is without a filter and under the filter; what the filter takes away is faded, not moved. */
export function pictureOf(whole: BoardResponse, filtered: BoardResponse): Picture {
  const passing = new Map(filtered.ties.map((tie) => [tie.id, tie]));
  const cards = new Map(filtered.actors.map((card) => [card.id, card]));
  const rest = whole.ties.filter((tie) => !passing.has(tie.id));
  return {
    actors: whole.actors.map((card) => {
      const now = cards.get(card.id);
      return { card: now ?? card, faded: (now?.claims ?? 0) === 0 };
    }),
    ties: [
      ...filtered.ties.map((tie) => ({ tie, faded: false })),
      ...rest.map((tie) => ({ tie, faded: true })),
    ],
    totals: filtered.totals,
  };
}

/** Who is on the board: the first view, whoever was brought in, less whoever is hidden. */
export function actorsOnBoard(
  first: readonly ActorId[],
  added: readonly ActorId[],
  hidden: readonly ActorId[],
): ActorId[] {
  const out = new Set(hidden);
  return [...new Set([...first, ...added])].filter((id) => !out.has(id));
}
