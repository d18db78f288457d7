import { useSuspenseQuery } from "@tanstack/react-query";
import type { ActorId, Tie } from "@tumen/model";
import { useMemo } from "react";
import { overviewQuery } from "#api/board-query.ts";
import { useBoard } from "#board/use-board.ts";
import { arrangeActors, placeNewcomers } from "#canvas/arrange-actors.ts";
import type { Place } from "#canvas/diff-elements.ts";
import type { Picture } from "./picture.ts";
import { FIRST_VIEW_ACTORS } from "./use-picture.ts";

/** The two sides of the matter are held left and right, each leader beside the state. */
export const SIDES: Readonly<Record<string, Place>> = {
  "actor:russia": { x: -340, y: 60 },
  "actor:vladimir-putin": { x: -250, y: -230 },
  "actor:north-korea": { x: 340, y: 60 },
  "actor:kim-jong-un": { x: 250, y: -230 },
};

function strongestNeighbour(
  id: ActorId,
  ties: readonly Tie[],
  placed: Readonly<Record<string, Place>>,
): Place {
  const best = ties
    .filter((tie) => tie.subject === id || tie.object === id)
    .map((tie) => ({ claims: tie.claims, other: tie.subject === id ? tie.object : tie.subject }))
    .filter(({ other }) => other in placed)
    .sort((a, b) => b.claims - a.claims || (a.other < b.other ? -1 : 1))[0];
  return placed[best?.other ?? ""] ?? { x: 0, y: 0 };
}

/** Where every actor is: the first view by layout, newcomers beside those who brought them, pinned ones where they were put. */
export function usePlaces(picture: Picture): Readonly<Record<string, Place>> {
  const { data: overview } = useSuspenseQuery(overviewQuery(FIRST_VIEW_ACTORS));
  const added = useBoard((board) => board.view.added);
  const pins = useBoard((board) => board.view.pins);
  const first = useMemo(() => arrangeActors(overview, SIDES), [overview]);
  return useMemo(() => {
    const ties = picture.ties.map((one) => one.tie);
    let placed: Record<string, Place> = { ...first };
    for (const id of added) {
      if (id in placed) continue;
      const around = strongestNeighbour(id, ties, placed);
      placed = { ...placed, ...placeNewcomers([id], around, placed) };
    }
    return { ...placed, ...pins };
  }, [first, added, pins, picture]);
}
