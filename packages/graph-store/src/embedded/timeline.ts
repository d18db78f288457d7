import {
  compareText,
  type DaySpan,
  dateInForce,
  type EventId,
  parseEdtf,
  type TimelineRequest,
  type TimelineResponse,
} from "@tumen/model";
import { type CursorKey, readCursor, writeCursor } from "../cursor.ts";
import { eventCard, namesOf } from "./cards.ts";
import type { View } from "./view.ts";
import type { ViewOf } from "./view-cache.ts";

interface Moment {
  readonly id: EventId;
  readonly span: DaySpan | undefined;
}

/** Sorts after every day. */
const UNDATED = "~";

function compareMoments(a: Moment, b: Moment): number {
  return (
    compareText(a.span?.earliest ?? UNDATED, b.span?.earliest ?? UNDATED) ||
    compareText(a.span?.latest ?? UNDATED, b.span?.latest ?? UNDATED) ||
    compareText(a.id, b.id)
  );
}

function momentsOf(view: View): Moment[] {
  const { index, filter } = view;
  return index.graph.events
    .filter((one) => view.hasAny(index.claimsOfEvent.get(one.id)))
    .map((one) => {
      const date = dateInForce(one.date, filter.background);
      return { id: one.id, span: date && parseEdtf(date.edtf) };
    })
    .sort(compareMoments);
}

function momentOf([earliest, latest, id]: CursorKey<"timeline">): Moment {
  return { id, span: earliest === null || latest === null ? undefined : { earliest, latest } };
}

/** One page of events in time. */
export function timeline(viewOf: ViewOf, request: TimelineRequest): TimelineResponse {
  const view = viewOf(request.filter);
  const after = readCursor("timeline", request.cursor);
  const moments = momentsOf(view);
  const rest =
    after === undefined
      ? moments
      : moments.filter((one) => compareMoments(momentOf(after), one) < 0);
  const page = rest.slice(0, request.limit);
  const events = page.map((one) => eventCard(view, one.id));
  const last = page.at(-1);
  return {
    events,
    actors: namesOf(
      view,
      events.flatMap((one) => [...one.actors, ...one.recipients]),
    ),
    total: moments.length,
    undated: moments.filter((one) => one.span === undefined).length,
    ...(last !== undefined && rest.length > page.length
      ? {
          next: writeCursor("timeline", [
            last.span?.earliest ?? null,
            last.span?.latest ?? null,
            last.id,
          ]),
        }
      : {}),
  };
}
