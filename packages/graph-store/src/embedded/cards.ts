import {
  type ActorCard,
  type ActorId,
  type ActorName,
  actorCardOf,
  actorNameOf,
  actorsOfClaim,
  type Claim,
  type ClaimFacts,
  type ClaimId,
  type ClaimPage,
  type ClaimView,
  claimViewOf,
  compareText,
  type DocumentCard,
  type DocumentId,
  documentCardOf,
  type EventCard,
  type EventId,
  eventCardOf,
  tieId,
  tieKeysUnder,
} from "@tumen/model";
import { StoreError } from "../store-error.ts";
import type { View } from "./view.ts";

/** The record under an id that a question is about; throws NOT_FOUND. */
export function found<Id extends string, Record>(records: ReadonlyMap<Id, Record>, id: Id): Record {
  const record = records.get(id);
  if (record === undefined) throw new StoreError("NOT_FOUND", `There is no ${id}.`);
  return record;
}

/** The records of some ids, once each, by id. */
export function recordsOf<Id extends string, Record>(
  records: ReadonlyMap<Id, Record>,
  ids: Iterable<Id>,
): Record[] {
  return [...new Set(ids)].sort(compareText).flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [record];
  });
}

/** Names of actors, by id. */
export function namesOf(view: View, ids: Iterable<ActorId>): ActorName[] {
  return recordsOf(view.index.actors, ids).map(actorNameOf);
}

/** The card of an actor; undefined for an unknown one. */
export function actorCard(view: View, id: ActorId): ActorCard | undefined {
  const actor = view.index.actors.get(id);
  return actor && actorCardOf(actor, view.count(view.actors.claimsOfActor.get(id)));
}

/** The card of a known document. */
export function documentCard(view: View, id: DocumentId): DocumentCard {
  const document = found(view.index.documents, id);
  const publisher =
    document.publisher === undefined ? undefined : view.index.publishers.get(document.publisher);
  return documentCardOf(
    document,
    publisher,
    view.count(view.index.claimsOfDocument.get(id)).claims,
  );
}

/** The card of a known event. */
export function eventCard(view: View, id: EventId): EventCard {
  const event = found(view.index.events, id);
  const counts = view.count(view.index.claimsOfEvent.get(id));
  return eventCardOf(event, counts, view.filter.background);
}

function factsOf(view: View, id: ClaimId): ClaimFacts {
  const facts = view.index.facts[found(view.index.positionOf, id)];
  if (facts === undefined) throw new StoreError("NOT_FOUND", `There is no ${id}.`);
  return facts;
}

/** A known claim with what is derived from it. */
export function claimView(view: View, id: ClaimId): ClaimView {
  const facts = factsOf(view, id);
  return claimViewOf(found(view.index.claims, id), {
    disputed: facts.disputed,
    reliability: facts.reliability,
    ties: tieKeysUnder(facts, view.filter).map(tieId),
  });
}

/** What captions of some claims need: names, documents, events, once each, by id. */
export function captionsOf(
  view: View,
  claims: readonly Claim[],
): Pick<ClaimPage, "actors" | "documents" | "events"> {
  const facts = claims.map((one) => factsOf(view, one.id));
  return {
    actors: namesOf(view, facts.flatMap(actorsOfClaim)),
    documents: recordsOf(
      view.index.documents,
      facts.map((one) => one.document),
    ).map((one) => documentCard(view, one.id)),
    events: recordsOf(
      view.index.events,
      facts.flatMap((one) => one.events),
    ).map((one) => eventCard(view, one.id)),
  };
}
