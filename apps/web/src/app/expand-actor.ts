import type { QueryClient } from "@tanstack/react-query";
import type { ActorId, Filter } from "@tumen/model";
import { boardQuery } from "#api/board-query.ts";
import { neighboursQuery } from "#api/neighbours-query.ts";
import type { BoardActions } from "#board/board-store.ts";
import { addActors } from "#board/commands.ts";
import type { ExpansionChoice } from "#board/expansion.ts";
import { onlyValue } from "#board/filter-edits.ts";
import { countOf } from "#ui/words.ts";
import { boardAfter } from "./picture.ts";
import type { PictureInUse } from "./use-picture.ts";

interface Expanding {
  readonly client: QueryClient;
  readonly drawn: PictureInUse;
  readonly filter: Filter;
  readonly limit: number;
  readonly actions: Pick<BoardActions, "run" | "announce">;
}

interface Expanded {
  readonly actor: ActorId;
  readonly name: string;
  readonly choice: ExpansionChoice;
}

/** Asks for neighbours once and brings them in as one step; says what came and what is still to come. Throws `ApiError`. */
export async function expandActor(
  { client, drawn, filter, limit, actions }: Expanding,
  { actor, name, choice }: Expanded,
): Promise<void> {
  const { asked, answer, waiting } = drawn;
  const { document, ...narrowed } = choice;
  const told = document === undefined ? filter : onlyValue(filter, "documents", document);
  const found = await client.fetchQuery(
    neighboursQuery({ actor, onBoard: asked, filter: told, limit, ...narrowed }),
  );
  const ids = found.actors.map((one) => one.id);
  if (ids.length === 0) {
    actions.announce(`All neighbours of ${name} under this filter are on the graph.`);
    return;
  }
  const { queryKey } = boardQuery([...asked, ...ids], filter);
  if (!waiting && document === undefined) client.setQueryData(queryKey, boardAfter(answer, found));
  actions.run(addActors(ids, `expand ${name}`, actor));
  const more = found.total - ids.length;
  const disputed = found.ties.filter((tie) => tie.disputed > 0).length;
  const parts = [
    `${countOf(ids.length, "actor")} and ${countOf(found.ties.length, "tie")} added beside ${name}`,
    disputed > 0 ? `${disputed} disputed` : "",
    more > 0 ? `${more} more to come` : "",
  ];
  actions.announce(`${parts.filter((one) => one !== "").join(", ")}.`);
}
