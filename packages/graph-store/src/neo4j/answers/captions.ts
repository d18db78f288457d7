import {
  type ActorId,
  type ActorName,
  actorsOfClaim,
  type ClaimPage,
  type ClaimView,
  type DocumentCard,
  type DocumentId,
  type EventCard,
  type EventId,
  type Filter,
} from "@tumen/model";
import type { Reading } from "../answer-question.ts";
import { actorNameRow } from "../mappers/to-actor.ts";
import { documentCardRow, eventCardRow } from "../mappers/to-cards.ts";
import { actorNamesQuery } from "../queries/actor-names-query.ts";
import { documentCardsQuery } from "../queries/document-cards-query.ts";
import { eventCardsQuery } from "../queries/event-cards-query.ts";

/** Names of actors, once each, by id. */
export async function namesOf(reading: Reading, ids: Iterable<ActorId>): Promise<ActorName[]> {
  const actors = [...new Set(ids)];
  return actors.length === 0 ? [] : reading.rows(actorNamesQuery(actors), actorNameRow);
}

/** Cards of documents, once each, by id. */
export async function documentCards(
  reading: Reading,
  filter: Filter,
  ids: Iterable<DocumentId>,
): Promise<DocumentCard[]> {
  const documents = [...new Set(ids)];
  if (documents.length === 0) return [];
  return reading.rows(documentCardsQuery(filter, documents), documentCardRow);
}

/** Cards of events, once each, by id. */
export async function eventCards(
  reading: Reading,
  filter: Filter,
  ids: Iterable<EventId>,
): Promise<EventCard[]> {
  const events = [...new Set(ids)];
  if (events.length === 0) return [];
  return reading.rows(eventCardsQuery(filter, events), eventCardRow(filter.background));
}

/** Everyone whom some claims name. */
export function namedIn(views: readonly ClaimView[]): ActorId[] {
  return views.flatMap(({ claim }) =>
    actorsOfClaim({ ...claim, speakers: claim.speakers.map((one) => one.actor) }),
  );
}

/** What captions of some claims need: names, documents, events, once each, by id. */
export async function captionsOf(
  reading: Reading,
  filter: Filter,
  views: readonly ClaimView[],
): Promise<Pick<ClaimPage, "actors" | "documents" | "events">> {
  return {
    actors: await namesOf(reading, namedIn(views)),
    documents: await documentCards(
      reading,
      filter,
      views.map((one) => one.document),
    ),
    events: await eventCards(
      reading,
      filter,
      views.flatMap((one) => one.claim.events),
    ),
  };
}
