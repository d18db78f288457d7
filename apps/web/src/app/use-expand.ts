import { useQueryClient } from "@tanstack/react-query";
import type { ActorId } from "@tumen/model";
import { boardQuery } from "#api/board-query.ts";
import { neighboursQuery } from "#api/neighbours-query.ts";
import { addActors } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import { onlyValue } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";
import { countOf } from "#ui/words.ts";
import { boardAfter } from "./picture.ts";
import type { PictureInUse } from "./use-picture.ts";

/** Brings in neighbours of an actor: one request, one step to undo; says what came and what is still to come. */
export function useExpand({ asked, answer, waiting }: PictureInUse): Expand {
  const client = useQueryClient();
  const filter = useBoard((board) => board.view.filter);
  const limit = usePreference("expandBy");
  const { run, announce } = useBoardActions();
  return async (actor: ActorId, name: string, choice = {}) => {
    const { document, ...narrowed } = choice;
    const told = document === undefined ? filter : onlyValue(filter, "documents", document);
    try {
      const found = await client.fetchQuery(
        neighboursQuery({ actor, onBoard: asked, filter: told, limit, ...narrowed }),
      );
      const ids = found.actors.map((one) => one.id);
      const more = found.total - ids.length;
      if (ids.length === 0) {
        announce(`All neighbours of ${name} under this filter are on the graph.`);
        return;
      }
      const { queryKey } = boardQuery([...asked, ...ids], filter);
      if (!waiting && document === undefined)
        client.setQueryData(queryKey, boardAfter(answer, found));
      run(addActors(ids, `expand ${name}`, actor));
      const disputed = found.ties.filter((tie) => tie.disputed > 0).length;
      const parts = [
        `${countOf(ids.length, "actor")} and ${countOf(found.ties.length, "tie")} added beside ${name}`,
        disputed > 0 ? `${disputed} disputed` : "",
        more > 0 ? `${more} more to come` : "",
      ];
      announce(`${parts.filter((one) => one !== "").join(", ")}.`);
    } catch (error) {
      announce(`The neighbours could not be loaded: ${(error as Error).message}`);
    }
  };
}
