import {
  keepPreviousData,
  queryOptions,
  usePrefetchQuery,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { ActorId, BoardResponse, Tie } from "@tumen/model";
import { useMemo } from "react";
import { overviewQuery } from "#api/board-query.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import type { Arrival, View } from "#board/view.ts";
import { arrangeActors } from "#canvas/arrange-actors.ts";
import { type Frame, type Place, placeIn } from "#canvas/frame.ts";
import type { Held, LayoutSettings, Places } from "#canvas/layout-graph.ts";
import { createUsher } from "#canvas/place-newcomers.ts";
import type { Sheet } from "#features/explore/explore-picture.ts";
import { type Arranging, createProgress, useArranging } from "./use-arranging.ts";

/** The two sides of the matter are held left and right, each leader beside the state. */
export const SIDES: Held = {
  "actor:russia": { x: -0.9, y: 0 },
  "actor:vladimir-putin": { x: -0.8, y: -0.74 },
  "actor:north-korea": { x: 0.9, y: 0 },
  "actor:kim-jong-un": { x: 0.8, y: -0.74 },
};

const CAMPS = {
  left: Object.keys(SIDES).filter((id) => (SIDES[id]?.x ?? 0) < 0),
  right: Object.keys(SIDES).filter((id) => (SIDES[id]?.x ?? 0) > 0),
};

const HELD: ReadonlySet<string> = new Set(Object.keys(SIDES));
const NOBODY: ReadonlySet<string> = new Set();

/** How a view is laid out. */
export function settingsOf(
  { layout, spacing }: Pick<View, "layout" | "spacing">,
  frame: Frame,
): LayoutSettings {
  return { layout, spacing, frame, held: layout === "spring" ? SIDES : {}, camps: CAMPS };
}

/** One for the page: two layouts at once would only wait for each other. */
const progress = createProgress();

function layoutQuery(graph: BoardResponse, settings: LayoutSettings) {
  const { layout, spacing, frame } = settings;
  const key = [...graph.actors, ...graph.ties].map((one) => one.id);
  return queryOptions({
    queryKey: ["layout", frame.name, layout, spacing, key],
    queryFn: async () => {
      const { onProgress, signal } = progress.begin();
      try {
        return await arrangeActors(graph, settings, { onProgress, signal });
      } finally {
        progress.end(signal);
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * Where a layout puts the first view; null until the first layout is there, later ones replace it. It does not suspend:
 * React shows nothing for 300 ms after a placeholder, and the first layout takes less.
 */
function useFirstPlaces(graph: BoardResponse, settings: LayoutSettings): Places | null {
  const wanted = useMemo(() => layoutQuery(graph, settings), [graph, settings]);
  // Already while this renders: the worker is ready.
  usePrefetchQuery(wanted);
  const { data } = useQuery({ ...wanted, throwOnError: true, placeholderData: keepPreviousData });
  return data ?? null;
}

type Neighbours = ReadonlyMap<
  string,
  readonly { readonly claims: number; readonly other: string }[]
>;

function neighboursOf(ties: readonly Tie[]): Neighbours {
  const near = new Map<string, { claims: number; other: string }[]>();
  const join = (id: ActorId, other: ActorId, claims: number) => {
    const known = near.get(id);
    if (known === undefined) near.set(id, [{ claims, other }]);
    else known.push({ claims, other });
  };
  for (const { subject, object, claims } of ties) {
    join(subject, object, claims);
    join(object, subject, claims);
  }
  return near;
}

function strongestNeighbour(id: string, near: Neighbours, places: Places): string | undefined {
  return (near.get(id) ?? [])
    .filter(({ other }) => other in places)
    .sort((a, b) => b.claims - a.claims || (a.other < b.other ? -1 : 1))[0]?.other;
}

interface Arrived {
  readonly first: Places;
  readonly added: readonly Arrival[];
  readonly held: ReadonlySet<string>;
  readonly frame: Frame;
}

/** Puts those who came later beside whoever brought them, or whom they have most to do with; nobody else moves. */
function placeAdded(picture: Picture, { first, added, held, frame }: Arrived): Places {
  const names = new Map<string, string>(picture.actors.map(({ card }) => [card.id, card.name]));
  // Whoever a filter or another answer brings comes after those: no one is left without a place.
  const others = picture.actors.map(({ card }): Arrival => ({ id: card.id }));
  const newcomers = [...added, ...others].filter(({ id }) => !(id in first) && names.has(id));
  if (newcomers.length === 0) return first;
  const near = neighboursOf(picture.ties.map((one) => one.tie));
  const places: Record<string, Place> = { ...first };
  const usher = createUsher(
    Object.entries(first).map(([id, place]) => ({
      id,
      name: names.get(id) ?? "",
      place,
      held: held.has(id),
    })),
    frame,
  );
  for (const { id, beside } of newcomers) {
    if (id in places) continue;
    const isThere = beside !== undefined && beside in places;
    const host = isThere ? beside : strongestNeighbour(id, near, places);
    const around = places[host ?? ""] ?? { x: 0, y: 0 };
    places[id] = usher.seat({ id, name: names.get(id) ?? "" }, around);
  }
  return places;
}

/** What stands where, null before the first layout is there, and the layout that is under way. */
export interface SheetInUse {
  readonly sheet: Sheet | null;
  readonly arranging: Arranging | null;
}

/** Where every actor is: the first view by layout, newcomers beside those who brought them, pinned ones where they were put. */
export function useSheet(picture: Picture, frame: Frame): SheetInUse {
  const firstActors = useBoard((board) => board.view.firstActors);
  const layout = useBoard((board) => board.view.layout);
  const spacing = useBoard((board) => board.view.spacing);
  const added = useBoard((board) => board.view.added);
  const pins = useBoard((board) => board.view.pins);
  const { data: overview } = useSuspenseQuery(overviewQuery(firstActors));
  const settings = useMemo(() => settingsOf({ layout, spacing }, frame), [layout, spacing, frame]);
  const first = useFirstPlaces(overview, settings);
  const held = layout === "spring" ? HELD : NOBODY;
  const placed = useMemo(
    () => (first === null ? null : placeAdded(picture, { first, added, held, frame })),
    [picture, first, added, held, frame],
  );
  const sheet = useMemo(() => {
    if (placed === null) return null;
    const pinned = Object.entries(pins).map(([id, point]) => [id, placeIn(frame, point)]);
    return {
      frame,
      held,
      pinned: new Set(Object.keys(pins)),
      places: { ...placed, ...Object.fromEntries(pinned) },
    };
  }, [placed, pins, held, frame]);
  return { sheet, arranging: useArranging(progress) };
}
