import { useQueryClient } from "@tanstack/react-query";
import type { Expand } from "#board/expansion.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";
import type { PictureInUse } from "./use-picture.ts";

/** Brings in neighbours of an actor: one request, one step to undo. */
export function useExpand(drawn: PictureInUse): Expand {
  const client = useQueryClient();
  const filter = useBoard((board) => board.view.filter);
  const limit = usePreference("expandBy");
  const actions = useBoardActions();
  return async (actor, name, choice = {}) => {
    try {
      const { expandActor } = await import("./expand-actor.ts");
      await expandActor({ client, drawn, filter, limit, actions }, { actor, name, choice });
    } catch (error) {
      actions.announce(`The neighbours could not be loaded: ${(error as Error).message}`);
    }
  };
}
