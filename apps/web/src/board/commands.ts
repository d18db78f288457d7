import { type ActorId, type Filter, type NodeId, withoutField } from "@tumen/model";
import type { Arrival, Point, Rest, Selection, View } from "./view.ts";

/** The part of the view that commands change and undo restores. */
export type Arrangement = Omit<View, "selection" | "reading">;

/** A change with a name for the history; it says what becomes of an arrangement. */
export interface Command {
  readonly title: string;
  readonly apply: (before: Arrangement) => Partial<Arrangement>;
}

/** Puts another filter in force. */
export function setFilter(filter: Filter, title = "filter"): Command {
  return { title, apply: () => ({ filter }) };
}

/** Shows people and units as the states they represent, or under their own names. */
export function showPeopleAsStates(filter: Filter, folded: boolean): Command {
  const rest = withoutField(filter, "peopleAsStates");
  return folded
    ? setFilter({ ...rest, peopleAsStates: true }, "people as their states")
    : setFilter(rest, "people under their own names");
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
        hidden: hidden.filter((id) => !actors.some((one) => one === id)),
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

/** Takes things out of sight. */
export function hideNodes(nodes: readonly NodeId[], title: string): Command {
  return {
    title,
    apply: ({ hidden }) => ({ hidden: [...new Set([...hidden, ...nodes])] }),
  };
}

/** Takes actors off the board: those brought in leave it, those of the first view are hidden. */
export function removeActors(actors: readonly ActorId[], title: string): Command {
  return {
    title,
    apply: ({ added, hidden }) => {
      const out = new Set<string>(actors);
      const brought = new Set<string>(added.map((one) => one.id));
      const rest = actors.filter((id) => !brought.has(id));
      return {
        added: added.filter((one) => !out.has(one.id)),
        hidden: [...new Set([...hidden, ...rest])],
      };
    },
  };
}

/** Brings back all that is hidden. */
export function showAll(): Command {
  return { title: "show all", apply: () => ({ hidden: [] }) };
}

type Points = Readonly<Record<string, Point>>;

/** Points as finely as a link writes them, so that a link restores the very same view. */
function rounded(points: Points): Record<NodeId, Point> {
  const fine = (share: number) => Math.round(share * 1000) / 1000;
  return Object.fromEntries(
    Object.entries(points).map(([id, { x, y }]) => [id, { x: fine(x), y: fine(y) }]),
  ) as Record<NodeId, Point>;
}

/** Keeps things where the user put them. */
export function pinNodes(points: Points, title: string): Command {
  return { title, apply: ({ pins }) => ({ pins: { ...pins, ...rounded(points) } }) };
}

/** Lets a layout place them again. */
export function unpinNodes(nodes: readonly NodeId[], title: string): Command {
  return {
    title,
    apply: ({ pins }) => {
      const loose = new Set<string>(nodes);
      return {
        pins: Object.fromEntries(
          Object.entries(pins).filter(([id]) => !loose.has(id)),
        ) as View["pins"],
      };
    },
  };
}

/** Places everyone anew; without points the layout does it, and nothing stays pinned. */
export function arrangeAnew(points: Points = {}): Command {
  return { title: "arrange anew", apply: () => ({ pins: rounded(points) }) };
}

/** Chooses a layout; what is pinned stays where it is. */
export function setLayout(layout: View["layout"], title: string): Command {
  return { title, apply: () => ({ layout }) };
}

/** Places things nearer together or farther apart; 1 is usual. */
export function setSpacing(spacing: number): Command {
  const title = `spacing ${Math.round(spacing * 100)} %`;
  return { title, apply: () => ({ spacing: Math.round(spacing * 100) / 100 }) };
}

/** Chooses whether what the filter takes away fades or is hidden. */
export function setRest(rest: Rest): Command {
  return { title: rest === "fade" ? "fade the rest" : "hide the rest", apply: () => ({ rest }) };
}

/** Shows ties, events, or the single claims of `subject`. */
export function showAs(shows: View["shows"], subject: Selection | null = null): Command {
  return {
    title: `show ${shows}`,
    apply: () => ({ shows, subject: shows === "claims" ? subject : null }),
  };
}

/** Leaves only those within so many steps of an actor in focus; null: everyone. */
export function setFocus(focus: View["focus"], title: string): Command {
  return { title, apply: () => ({ focus }) };
}

/** How many actors the view opens with. */
export function setFirstActors(firstActors: number): Command {
  return { title: `show the first ${firstActors} actors`, apply: () => ({ firstActors }) };
}

/** Puts a whole view in place of the one that is shown: a session file, or the view of an earlier visit. */
export function replaceView(view: View, title: string): Command {
  const { selection: _selection, reading: _reading, ...arrangement } = view;
  return { title, apply: () => arrangement };
}
