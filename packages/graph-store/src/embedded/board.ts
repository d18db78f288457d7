import {
  type ActorId,
  type BoardRequest,
  type BoardResponse,
  compareText,
  LIMITS,
  type NeighboursRequest,
  type NeighboursResponse,
  type OverviewRequest,
} from "@tumen/model";
import { readCursor, writeCursor } from "../cursor.ts";
import { actorCard, found } from "./cards.ts";
import type { Position } from "./graph-index.ts";
import { keepRecent } from "./keep-recent.ts";
import { otherEnd, type TieAttributes, tiesAt } from "./tie-graph.ts";
import type { View } from "./view.ts";
import type { ViewOf } from "./view-cache.ts";

function boardOf(view: View, actors: readonly ActorId[]): BoardResponse {
  return {
    actors: actors.flatMap((id) => actorCard(view, id) ?? []),
    ties: view.tiesAmong(new Set(actors)).slice(0, LIMITS.ties),
    totals: view.totals,
  };
}

/** Most first views of different sizes that are kept for one view. */
const KEPT_OVERVIEWS = 4;

/** First views that were asked for before: every visitor asks for the same one. They go with their view. */
const overviews = new WeakMap<View, Map<number, BoardResponse>>();

/** The readable first view; asked again, the same answer. */
export function overview(viewOf: ViewOf, { filter, limit }: OverviewRequest): BoardResponse {
  const view = viewOf(filter);
  const known = overviews.get(view) ?? new Map<number, BoardResponse>();
  overviews.set(view, known);
  return keepRecent(known, limit, {
    most: KEPT_OVERVIEWS,
    make: () => boardOf(view, view.ranking.slice(0, limit)),
  });
}

/** Ties among the actors on the board. */
export function board(viewOf: ViewOf, { filter, actors }: BoardRequest): BoardResponse {
  return boardOf(viewOf(filter), [...new Set(actors)]);
}

function matchesRequest({ key }: TieAttributes, request: NeighboursRequest): boolean {
  const { actor, direction, quads = [] } = request;
  if (quads.length > 0 && !quads.includes(key.quad)) return false;
  if (key.mutual || direction === "both") return true;
  return (direction === "out") === (key.subject === actor);
}

interface Neighbour {
  readonly id: ActorId;
  readonly shared: number;
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.shared - a.shared || compareText(a.id, b.id);
}

/** Neighbours off the board with the claims that they share with the actor. */
function rankNeighbours(view: View, request: NeighboursRequest): Neighbour[] {
  const onBoard = new Set(request.onBoard);
  const behind = new Map<ActorId, Set<Position>>();
  for (const tie of tiesAt(view.actors.ties, request.actor)) {
    const other = otherEnd(tie.key, request.actor);
    if (onBoard.has(other) || !matchesRequest(tie, request) || !view.shows(tie)) continue;
    const claims = behind.get(other) ?? new Set();
    for (const position of tie.claims) if (view.has(position)) claims.add(position);
    behind.set(other, claims);
  }
  return [...behind].map(([id, claims]) => ({ id, shared: claims.size })).sort(compareNeighbours);
}

/** One page of an actor's neighbours with their ties. */
export function neighbours(viewOf: ViewOf, request: NeighboursRequest): NeighboursResponse {
  const view = viewOf(request.filter);
  found(view.index.actors, request.actor);
  const after = readCursor("neighbours", request.cursor);
  const ranked = rankNeighbours(view, request);
  const rest =
    after === undefined
      ? ranked
      : ranked.filter((one) => compareNeighbours({ shared: after[0], id: after[1] }, one) < 0);
  const page = rest.slice(0, request.limit);
  const ids = page.map((one) => one.id);
  const last = page.at(-1);
  const all = new Set([request.actor, ...request.onBoard, ...ids]);
  return {
    actors: ids.flatMap((id) => actorCard(view, id) ?? []),
    ties: view.tiesAmong(all, new Set(ids)).slice(0, LIMITS.ties),
    total: ranked.length,
    ...(last !== undefined && rest.length > page.length
      ? { next: writeCursor("neighbours", [last.shared, last.id]) }
      : {}),
  };
}
