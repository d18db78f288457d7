import { useSuspenseQuery } from "@tanstack/react-query";
import type { ActorId, Tie } from "@tumen/model";
import { useMemo } from "react";
import { overviewQuery } from "#api/board-query.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import type { Arrival } from "#board/view.ts";
import { arrangeActors, type Held, type LayoutGraph } from "#canvas/arrange-actors.ts";
import { type Frame, type Place, placeIn } from "#canvas/frame.ts";
import { placeNewcomers, type Settled } from "#canvas/place-newcomers.ts";
import type { Sheet } from "#features/explore/explore-picture.ts";

/** The two sides of the matter are held left and right, each leader beside the state. */
export const SIDES: Held = {
  "actor:russia": { x: -0.9, y: 0 },
  "actor:vladimir-putin": { x: -0.8, y: -0.74 },
  "actor:north-korea": { x: 0.9, y: 0 },
  "actor:kim-jong-un": { x: 0.8, y: -0.74 },
};

const HELD: ReadonlySet<string> = new Set(Object.keys(SIDES));

/** A layout in slices leaves the page free to answer in between. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function layoutQuery(graph: LayoutGraph, frame: Frame) {
  const key = [...graph.actors, ...graph.ties].map((one) => ("id" in one ? one.id : ""));
  return {
    queryKey: ["layout", frame.name, key],
    queryFn: () => arrangeActors(graph, frame, SIDES, breathe),
    staleTime: Number.POSITIVE_INFINITY,
  };
}

function strongestNeighbour(id: ActorId, ties: readonly Tie[], placed: ReadonlySet<string>) {
  return ties
    .filter((tie) => tie.subject === id || tie.object === id)
    .map((tie) => ({ claims: tie.claims, other: tie.subject === id ? tie.object : tie.subject }))
    .filter(({ other }) => placed.has(other))
    .sort((a, b) => b.claims - a.claims || (a.other < b.other ? -1 : 1))[0]?.other;
}

/** Puts those who came later beside whoever brought them, or whom they have most to do with; nobody else moves. */
function placeAdded(
  first: Readonly<Record<string, Place>>,
  added: readonly Arrival[],
  picture: Picture,
  frame: Frame,
): Record<string, Place> {
  const names = new Map<string, string>(picture.actors.map(({ card }) => [card.id, card.name]));
  const ties = picture.ties.map((one) => one.tie);
  const places: Record<string, Place> = { ...first };
  for (const { id, beside } of added) {
    const name = names.get(id);
    if (id in places || name === undefined) continue;
    const settled = Object.entries(places).map(
      ([one, place]): Settled => ({
        id: one,
        name: names.get(one) ?? "",
        place,
        held: HELD.has(one),
      }),
    );
    const placed = new Set(Object.keys(places));
    const near =
      beside !== undefined && placed.has(beside) ? beside : strongestNeighbour(id, ties, placed);
    const around = places[near ?? ""] ?? { x: 0, y: 0 };
    Object.assign(places, placeNewcomers([{ id, name }], around, settled, frame));
  }
  return places;
}

/** Where every actor is: the first view by layout, newcomers beside those who brought them, pinned ones where they were put. */
export function useSheet(picture: Picture, frame: Frame): Sheet {
  const firstActors = useBoard((board) => board.view.firstActors);
  const { data: overview } = useSuspenseQuery(overviewQuery(firstActors));
  const { data: first } = useSuspenseQuery(layoutQuery(overview, frame));
  const added = useBoard((board) => board.view.added);
  const pins = useBoard((board) => board.view.pins);
  const placed = useMemo(
    () => placeAdded(first, added, picture, frame),
    [first, added, picture, frame],
  );
  return useMemo(() => {
    const pinned = Object.entries(pins).map(([id, point]) => [id, placeIn(frame, point)]);
    return { frame, held: HELD, places: { ...placed, ...Object.fromEntries(pinned) } };
  }, [placed, pins, frame]);
}
