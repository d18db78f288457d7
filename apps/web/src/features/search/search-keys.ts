import { addActors } from "#board/commands.ts";
import { useBoardActions } from "#board/use-board.ts";
import type { FlatHit } from "./flatten-hits.ts";

/** Keys on a hit, for the map of keys. */
export const SEARCH_KEYS = [
  ["Enter", "look at it"],
  ["shift Enter", "put its actors on the graph"],
  ["ctrl Enter", "open the text"],
] as const;

/** What to do with a hit. */
export type HitAction = "look" | "add" | "read";

/** The action that a press of Enter asks for. */
export function actionOf(event: {
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}): HitAction {
  if (event.ctrlKey || event.metaKey) return "read";
  return event.shiftKey ? "add" : "look";
}

/** Does what is asked with a hit; where a hit has nothing to add or to read, it is looked at. */
export function useChooseHit(): (hit: FlatHit, action: HitAction) => void {
  const { run, select, read } = useBoardActions();
  return (hit, action) => {
    if (action === "add" && hit.actors.length > 0) run(addActors(hit.actors, `show ${hit.title}`));
    if (action === "read" && hit.reading !== undefined) return read(hit.reading);
    if (hit.selection !== undefined) select(hit.selection);
    else if (hit.reading !== undefined) read(hit.reading);
  };
}
