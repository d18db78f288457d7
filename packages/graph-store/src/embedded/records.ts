import {
  type ActorId,
  type ActorRequest,
  type ActorResponse,
  actorCardOf,
  type Claim,
  type ClaimFacts,
  type ClaimId,
  type ClaimParties,
  type ClaimRequest,
  type ClaimResponse,
  compareText,
  type DocumentRequest,
  type DocumentResponse,
  type DocumentsRequest,
  type DocumentsResponse,
  type EventRequest,
  type EventResponse,
  type Mark,
  NO_FILTER,
  partiesUnder,
} from "@tumen/model";
import {
  captionsOf,
  claimView,
  documentCard,
  eventCard,
  found,
  namesOf,
  recordsOf,
} from "./cards.ts";
import { otherEnd } from "./tie-graph.ts";
import type { View } from "./view.ts";
import type { ViewOf } from "./view-cache.ts";

const ACTOR_TIES = 200;

function countRoles(
  view: View,
  facts: readonly ClaimFacts[],
  actor: ActorId,
): ActorResponse["roles"] {
  const count = (partsOf: (one: ClaimParties) => readonly ActorId[]) =>
    facts.filter((one) => partsOf(partiesUnder(one, view.filter)).includes(actor)).length;
  return {
    subject: count((one) => one.subjects),
    object: count((one) => one.objects),
    speaker: count((one) => one.speakers),
    beneficiary: count((one) => one.beneficiaries),
  };
}

/** One actor. */
export function actor(viewOf: ViewOf, { id, filter }: ActorRequest): ActorResponse {
  const view = viewOf(filter);
  const record = found(view.index.actors, id);
  const positions = view.actors.claimsOfActor.get(id);
  const all = view.tiesOf(id);
  const ties = all.slice(0, ACTOR_TIES);
  const represented = record.represents === undefined ? [] : [record.represents];
  return {
    actor: record,
    card: actorCardOf(record, view.count(positions)),
    named: namesOf(view, [...record.members, ...record.memberOf, ...represented]),
    roles: countRoles(view, view.pass(positions), id),
    ties,
    totalTies: all.length,
    neighbours: namesOf(
      view,
      ties.map((one) => otherEnd(one, id)),
    ),
  };
}

/** One event. */
export function event(viewOf: ViewOf, { id, filter }: EventRequest): EventResponse {
  const view = viewOf(filter);
  const record = found(view.index.events, id);
  return {
    event: record,
    card: eventCard(view, id),
    named: namesOf(view, [...record.actors, ...record.recipients]),
  };
}

/** One claim with its relations. */
export function claim(viewOf: ViewOf, { id }: ClaimRequest): ClaimResponse {
  const view = viewOf(NO_FILTER);
  const record = found(view.index.claims, id);
  const relations = [...(view.index.relationsOfClaim.get(id) ?? [])];
  // Ends of a claim's relations are claims; an id that names none finds nothing.
  const ends = relations.map((one) => (one.from === id ? one.to : one.from) as ClaimId);
  const related = recordsOf(view.index.claims, ends);
  return {
    claim: claimView(view, id),
    relations,
    related: related.map((one) => claimView(view, one.id)),
    ...captionsOf(view, [record, ...related]),
  };
}

function marksOf(view: View, claims: readonly Claim[]): Mark[] {
  return claims
    .flatMap((one) => {
      const position = view.index.positionOf.get(one.id);
      const passes = position !== undefined && view.has(position);
      return one.quotes.map(({ start, end }) => ({ claim: one.id, start, end, passes }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.claim, b.claim));
}

/** One document with its marks. */
export function document(viewOf: ViewOf, { id, filter }: DocumentRequest): DocumentResponse {
  const view = viewOf(filter);
  const { index } = view;
  const record = found(index.documents, id);
  const publisher = record.publisher && index.publishers.get(record.publisher);
  const positions = index.claimsOfDocument.get(id) ?? [];
  const ids = positions.flatMap((position) => index.facts[position]?.id ?? []);
  const claims = recordsOf(index.claims, ids);
  const captions = captionsOf(view, claims);
  return {
    document: record,
    card: documentCard(view, id),
    ...(publisher === undefined ? {} : { publisher }),
    marks: marksOf(view, claims),
    claims: claims.map((one) => claimView(view, one.id)),
    actors: recordsOf(
      index.actors,
      captions.actors.map((one) => one.id),
    ),
    events: captions.events,
  };
}

/** All documents. */
export function documents(viewOf: ViewOf, { filter }: DocumentsRequest): DocumentsResponse {
  const view = viewOf(filter);
  return { documents: view.index.graph.documents.map((one) => documentCard(view, one.id)) };
}
