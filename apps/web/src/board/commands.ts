import type { ActorId, Filter } from "@tumen/model";
import type { Point, Rest, View } from "./view.ts";

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

/** Brings actors in; those already there stay as they are, hidden ones come back. */
export function addActors(actors: readonly ActorId[], title: string): Command {
  return {
    title,
    apply: ({ added, hidden }) => ({
      added: [...added, ...actors.filter((id) => !added.includes(id))],
      hidden: hidden.filter((id) => !actors.includes(id)),
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

/** Keeps actors where the user put them. */
export function pinActors(points: Readonly<Record<ActorId, Point>>, title: string): Command {
  return { title, apply: ({ pins }) => ({ pins: { ...pins, ...points } }) };
}

/** Lets the layout place every actor again. */
export function unpinAll(): Command {
  return { title: "arrange anew", apply: () => ({ pins: {} }) };
}

/** Chooses whether what the filter takes away fades or is hidden. */
export function setRest(rest: Rest): Command {
  return { title: rest === "fade" ? "fade the rest" : "hide the rest", apply: () => ({ rest }) };
}
