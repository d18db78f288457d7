import type { ActorId, BoardResponse, NeighboursResponse, Tie } from "@tumen/model";
import type { Picture } from "#board/picture.ts";

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
