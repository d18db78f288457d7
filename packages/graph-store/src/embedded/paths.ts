import type { ActorId, PathsRequest, PathsResponse, Tie } from "@tumen/model";
import { findPaths } from "../find-paths.ts";
import { actorCard, recordsOf } from "./cards.ts";
import { otherEnd, tiesAt } from "./tie-graph.ts";
import type { View } from "./view.ts";
import type { ViewOf } from "./view-cache.ts";

/** Asserted ties at an actor, by the actor at their other end. */
function stepsAt(view: View, actor: ActorId): Map<ActorId, Tie[]> {
  const steps = new Map<ActorId, Tie[]>();
  for (const one of tiesAt(view.actors.ties, actor)) {
    const tie = one.key.denied ? undefined : view.tie(one);
    if (tie === undefined) continue;
    const other = otherEnd(one.key, actor);
    steps.set(other, [...(steps.get(other) ?? []), tie]);
  }
  return steps;
}

function strengthsOf(steps: ReadonlyMap<ActorId, readonly Tie[]>): Map<ActorId, number> {
  return new Map(
    [...steps].map(([id, ties]) => [id, Math.max(...ties.map((one) => one.documents))]),
  );
}

/** Each actor's steps are read once per question. */
function strengthsIn(view: View): (actor: ActorId) => ReadonlyMap<ActorId, number> {
  const known = new Map<ActorId, ReadonlyMap<ActorId, number>>();
  return (actor) => {
    const strengths = known.get(actor) ?? strengthsOf(stepsAt(view, actor));
    known.set(actor, strengths);
    return strengths;
  };
}

function noPath(reason: NonNullable<PathsResponse["reason"]>): PathsResponse {
  return { paths: [], actors: [], reason };
}

/** How two actors are connected. */
export function paths(viewOf: ViewOf, request: PathsRequest): PathsResponse {
  const { from, to, maxLength, limit } = request;
  const view = viewOf(request.filter);
  if (from === to) return noPath("same-actor");
  if (!view.index.actors.has(from) || !view.index.actors.has(to)) return noPath("unknown-actor");
  const found = findPaths({ from, to, maxLength, limit, stepsFrom: strengthsIn(view) });
  if (found.length === 0) return noPath("none-within-length");
  return {
    paths: found.map((actors) => ({ actors, steps: stepsAlong(view, actors) })),
    actors: recordsOf(view.index.actors, found.flat()).flatMap((one) => {
      return actorCard(view, one.id) ?? [];
    }),
  };
}

function stepsAlong(view: View, actors: readonly ActorId[]): Tie[][] {
  return actors.slice(1).map((actor, before) => {
    const previous = actors[before];
    return previous === undefined
      ? []
      : view.tiesAmong(new Set([previous, actor])).filter((one) => !one.denied);
  });
}
