import {
  type ActorCard,
  type ActorId,
  actorIdSchema,
  type BoardRequest,
  type BoardResponse,
  type Filter,
  LIMITS,
  type NeighboursRequest,
  type NeighboursResponse,
  type OverviewRequest,
  type Tie,
  totalsSchema,
} from "@tumen/model";
import * as z from "zod";
import { readCursor, writeCursor } from "../../cursor.ts";
import type { Reading } from "../answer-question.ts";
import { count } from "../mappers/row-parts.ts";
import { actorCardRow } from "../mappers/to-cards.ts";
import { tieRow } from "../mappers/to-tie.ts";
import { neighboursQuery } from "../queries/neighbours-query.ts";
import { rankedActorsQuery } from "../queries/ranked-actors-query.ts";
import { tiesAmongQuery } from "../queries/ties-among-query.ts";
import { tiesWithQuery } from "../queries/ties-with-query.ts";
import { totalsQuery } from "../queries/totals-query.ts";
import { cardsOf } from "./actor-cards.ts";
import { requireActor } from "./records.ts";

async function tiesAmong(
  reading: Reading,
  filter: Filter,
  actors: readonly ActorId[],
): Promise<Tie[]> {
  if (actors.length === 0) return [];
  return reading.rows(tiesAmongQuery(filter, actors, LIMITS.ties), tieRow);
}

async function boardOf(
  reading: Reading,
  filter: Filter,
  actors: ActorCard[],
): Promise<BoardResponse> {
  return {
    actors,
    ties: await tiesAmong(
      reading,
      filter,
      actors.map((one) => one.id),
    ),
    totals: await reading.row(totalsQuery(filter), totalsSchema),
  };
}

/** The readable first view. */
export async function overview(
  reading: Reading,
  { filter, limit }: OverviewRequest,
): Promise<BoardResponse> {
  const actors = await reading.rows(rankedActorsQuery(filter, limit), actorCardRow);
  return boardOf(reading, filter, actors);
}

/** Ties among the actors on the board. */
export async function board(
  reading: Reading,
  { filter, actors }: BoardRequest,
): Promise<BoardResponse> {
  return boardOf(reading, filter, await cardsOf(reading, filter, [...new Set(actors)]));
}

const neighboursRow = z.object({
  total: count,
  page: z.array(z.object({ id: actorIdSchema, shared: count })),
  hasMore: z.boolean(),
});

/** One page of an actor's neighbours with their ties. */
export async function neighbours(
  reading: Reading,
  request: NeighboursRequest,
): Promise<NeighboursResponse> {
  const { filter, actor, onBoard } = request;
  const after = readCursor("neighbours", request.cursor);
  await requireActor(reading, actor);
  const { total, page, hasMore } = await reading.row(
    neighboursQuery(request, after),
    neighboursRow,
  );
  const some = page.map((one) => one.id);
  const all = [...new Set([actor, ...onBoard, ...some])];
  const last = page.at(-1);
  return {
    actors: await cardsOf(reading, filter, some),
    ties:
      some.length === 0
        ? []
        : await reading.rows(tiesWithQuery(filter, { some, all }, LIMITS.ties), tieRow),
    total,
    ...(hasMore && last !== undefined
      ? { next: writeCursor("neighbours", [last.shared, last.id]) }
      : {}),
  };
}
