import type { ActorId, Filter } from "@tumen/model";
import type { Arrival, Point, Rest, View } from "./view.ts";

/** The part of the view that commands change and undo restores. */
export type Arrangement = Pick<View, "filter" | "added" | "hidden" | "pins" | "rest">;

/** A change with a name for the history; it says what becomes of an arrangement. */
export interface Command {
  readonly title: string;
  readonly apply: (before: Arrangement) => Partial<Arrangement>;
}

/** Puts another filter in force. */
export function setFilter(filter: Filter, title = "filter"): Command {
  return { title, apply: () => ({ filter }) };
}

/** Brings actors in, beside the one whose expansion found them; those already there stay as they are, hidden ones come back. */
export function addActors(actors: readonly ActorId[], title: string, beside?: ActorId): Command {
  return {
    title,
    apply: ({ added, hidden }) => {
      const known = new Set(added.map((one) => one.id));
      const fresh = [...new Set(actors)].filter((id) => !known.has(id));
      const arrivals = fresh.map((id): Arrival => (beside === undefined ? { id } : { id, beside }));
      return {
        added: [...added, ...arrivals],
        hidden: hidden.filter((id) => !actors.includes(id)),
      };
    },
  };
}

/** Takes back out whom an expansion brought, but for `kept`: those whom others on the board still need. */
export function collapseActor(actor: ActorId, kept: readonly ActorId[], title: string): Command {
  return {
    title,
    apply: ({ added }) => ({
      added: added.filter((one) => one.beside !== actor || kept.includes(one.id)),
    }),
  };
}

/** Takes actors out of sight. */
export function hideActors(actors: readonly ActorId[], title: string): Command {
  return {
    title,
    apply: ({ hidden }) => ({ hidden: [...new Set([...hidden, ...actors])] }),
  };
}

/** Brings back all that is hidden. */
export function showAll(): Command {
  return { title: "show all", apply: () => ({ hidden: [] }) };
}

/** Points as finely as a link writes them, so that a link restores the very same view. */
function rounded(points: Readonly<Record<ActorId, Point>>): Record<ActorId, Point> {
  const fine = (share: number) => Math.round(share * 1000) / 1000;
  return Object.fromEntries(
    Object.entries(points).map(([id, { x, y }]) => [id, { x: fine(x), y: fine(y) }]),
  );
}

/** Keeps actors where the user put them. */
export function pinActors(points: Readonly<Record<ActorId, Point>>, title: string): Command {
  return { title, apply: ({ pins }) => ({ pins: { ...pins, ...rounded(points) } }) };
}

/** Places all actors anew; without points the layout of the first view does it. */
export function arrangeAnew(points: Readonly<Record<ActorId, Point>> = {}): Command {
  return { title: "arrange anew", apply: () => ({ pins: rounded(points) }) };
}

/** Chooses whether what the filter takes away fades or is hidden. */
export function setRest(rest: Rest): Command {
  return { title: rest === "fade" ? "fade the rest" : "hide the rest", apply: () => ({ rest }) };
}
