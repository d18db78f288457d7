import {
  type Actor,
  type ActorId,
  type ActorRequest,
  type ActorResponse,
  actorCardOf,
  type EventRequest,
  type EventResponse,
  type Tie,
} from "@tumen/model";
import * as z from "zod";
import { StoreError } from "../../store-error.ts";
import type { Reading } from "../answer-question.ts";
import { count } from "../mappers/row-parts.ts";
import { actorRow } from "../mappers/to-actor.ts";
import { eventRow } from "../mappers/to-event.ts";
import { tieRow } from "../mappers/to-tie.ts";
import { actorCountsQuery } from "../queries/actor-counts-query.ts";
import { actorQuery, eventQuery } from "../queries/record-queries.ts";
import { tiesOfActorQuery } from "../queries/ties-of-actor-query.ts";
import { eventCards, namesOf } from "./captions.ts";

const ACTOR_TIES = 200;

/** The first of rows that a question is about; throws NOT_FOUND for none. */
export function found<Row>(rows: readonly Row[], id: string): Row {
  const [row] = rows;
  if (row === undefined) throw new StoreError("NOT_FOUND", `There is no ${id}.`);
  return row;
}

/** The actor that a question is about; throws NOT_FOUND. */
export async function requireActor(reading: Reading, id: ActorId): Promise<Actor> {
  const rows = await reading.rows(actorQuery(id), z.object({ actor: actorRow }));
  return found(rows, id).actor;
}

const countsRow = z.object({
  claims: count,
  documents: count,
  roles: z.object({ subject: count, object: count, speaker: count, beneficiary: count }),
  totalTies: count,
});

function otherEnd(tie: Tie, actor: ActorId): ActorId {
  return tie.subject === actor ? tie.object : tie.subject;
}

/** One actor. */
export async function actor(
  reading: Reading,
  { id, filter }: ActorRequest,
): Promise<ActorResponse> {
  const record = await requireActor(reading, id);
  const { roles, totalTies, ...counts } = await reading.row(
    actorCountsQuery(filter, id),
    countsRow,
  );
  const ties = await reading.rows(tiesOfActorQuery(filter, id, ACTOR_TIES), tieRow);
  const represented = record.represents === undefined ? [] : [record.represents];
  return {
    actor: record,
    card: actorCardOf(record, counts),
    named: await namesOf(reading, [...record.members, ...record.memberOf, ...represented]),
    roles,
    ties,
    totalTies,
    neighbours: await namesOf(
      reading,
      ties.map((one) => otherEnd(one, id)),
    ),
  };
}

/** One event. */
export async function event(
  reading: Reading,
  { id, filter }: EventRequest,
): Promise<EventResponse> {
  const rows = await reading.rows(eventQuery(id), z.object({ event: eventRow }));
  const record = found(rows, id).event;
  return {
    event: record,
    card: found(await eventCards(reading, filter, [id]), id),
    named: await namesOf(reading, [...record.actors, ...record.recipients]),
  };
}
