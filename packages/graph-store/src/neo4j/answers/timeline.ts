import {
  eventIdSchema,
  parseEdtf,
  type TimelineRequest,
  type TimelineResponse,
} from "@tumen/model";
import * as z from "zod";
import { type CursorKey, readCursor, writeCursor } from "../../cursor.ts";
import type { Reading } from "../answer-question.ts";
import { count } from "../mappers/row-parts.ts";
import { countTimelineQuery, timelineQuery } from "../queries/timeline-query.ts";
import { momentKey } from "../rows/event-rows.ts";
import { eventCards, namesOf } from "./captions.ts";

const totalsRow = z.object({ total: count, undated: count });
const pageRow = z.object({ id: eventIdSchema, hasMore: z.boolean() });

function momentOf([earliest, latest, id]: CursorKey<"timeline">): string {
  return momentKey({ earliest, latest }, id);
}

/** One page of events in time. */
export async function timeline(
  reading: Reading,
  { filter, limit, cursor }: TimelineRequest,
): Promise<TimelineResponse> {
  const after = readCursor("timeline", cursor);
  const totals = await reading.row(countTimelineQuery(filter), totalsRow);
  const moment = after === undefined ? "" : momentOf(after);
  const page = await reading.rows(timelineQuery(filter, moment, limit), pageRow);
  const cards = await eventCards(
    reading,
    filter,
    page.map((one) => one.id),
  );
  const byId = new Map(cards.map((one) => [one.id, one]));
  const events = page.flatMap((one) => byId.get(one.id) ?? []);
  const last = events.at(-1);
  const span = last?.date && parseEdtf(last.date.edtf);
  return {
    events,
    actors: await namesOf(
      reading,
      events.flatMap((one) => [...one.actors, ...one.recipients]),
    ),
    ...totals,
    ...(page.at(-1)?.hasMore && last !== undefined
      ? {
          next: writeCursor("timeline", [span?.earliest ?? null, span?.latest ?? null, last.id]),
        }
      : {}),
  };
}
