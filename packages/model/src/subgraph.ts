import type { Actor } from "./actor.ts";
import type { Claim } from "./claim.ts";
import { claimFactsOf } from "./claim-facts.ts";
import type { Event } from "./event.ts";
import { type Filter, hidesNothing } from "./filter.ts";
import { type Graph, sortGraph } from "./graph.ts";
import type { ActorId, ClaimId, DocumentId } from "./ids.ts";
import { coversAll, type Scope } from "./scope.ts";
import { claimsWithin } from "./within-scope.ts";

/** What an event's lists are told by. */
type ClaimParts = Pick<Claim, "id" | "subjects" | "objects" | "beneficiaries">;

/** An event as the claims about it that pass tell it: its own lists, less what none of them mentions. */
export function narrowEvent(event: Event, claims: readonly ClaimParts[]): Event {
  const ids = new Set<ClaimId>(claims.map((one) => one.id));
  const parts = new Set<ActorId>(
    claims.flatMap((one) => [...one.subjects, ...one.objects, ...one.beneficiaries]),
  );
  return {
    ...event,
    actors: event.actors.filter((id) => parts.has(id)),
    recipients: event.recipients.filter((id) => parts.has(id)),
    claims: event.claims.filter((id) => ids.has(id)),
  };
}

/** An actor whose groups and members are held to those that are there too. */
export function narrowActor(actor: Actor, present: ReadonlySet<ActorId>): Actor {
  return {
    ...actor,
    members: actor.members.filter((id) => present.has(id)),
    memberOf: actor.memberOf.filter((id) => present.has(id)),
  };
}

/** `ids` and whatever they lead to, step by step. */
function reach<Id>(ids: Iterable<Id>, next: (id: Id) => Id | undefined): Set<Id> {
  const reached = new Set<Id>();
  for (const start of ids) {
    let id: Id | undefined = start;
    while (id !== undefined && !reached.has(id)) {
      reached.add(id);
      id = next(id);
    }
  }
  return reached;
}

function eventsOf(graph: Graph, claims: readonly Claim[]): Event[] {
  const about = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const id of new Set(claim.events)) {
      const behind = about.get(id);
      if (behind === undefined) about.set(id, [claim]);
      else behind.push(claim);
    }
  }
  return graph.events.flatMap((event) => {
    const behind = about.get(event.id);
    return behind === undefined ? [] : [narrowEvent(event, behind)];
  });
}

function actorsOf(graph: Graph, claims: readonly Claim[]): Actor[] {
  const byId = new Map(graph.actors.map((one) => [one.id, one]));
  const named = claims.flatMap((one) => [
    ...one.subjects,
    ...one.objects,
    ...one.beneficiaries,
    ...one.speakers.map((speaker) => speaker.actor),
  ]);
  const present = reach<ActorId>(named, (id) => byId.get(id)?.represents);
  return graph.actors.filter((one) => present.has(one.id)).map((one) => narrowActor(one, present));
}

/**
 * The part of a graph that stands on some of its claims, sorted: their documents with what these derive from; publishers;
 * actors that the claims name and whom these represent; events, told by those claims; relations with both ends there.
 * Every reference resolves within the part.
 */
export function subgraphOfClaims(graph: Graph, chosen: ReadonlySet<ClaimId>): Graph {
  const claims = graph.claims.filter((one) => chosen.has(one.id));
  const byDocument = new Map(graph.documents.map((one) => [one.id, one]));
  const documentIds = reach<DocumentId>(
    claims.flatMap((one) => one.quotes.map((quote) => quote.document)),
    (id) => byDocument.get(id)?.derivedFrom,
  );
  const documents = graph.documents.filter((one) => documentIds.has(one.id));
  const publishers = new Set(documents.map((one) => one.publisher));
  const events = eventsOf(graph, claims);
  const ends = new Set<string>([...claims, ...events].map((one) => one.id));
  return sortGraph({
    publishers: graph.publishers.filter((one) => publishers.has(one.id)),
    documents,
    actors: actorsOf(graph, claims),
    events,
    claims,
    relations: graph.relations.filter((one) => ends.has(one.from) && ends.has(one.to)),
  });
}

/**
 * What passes a filter and is within a scope, with what it refers to (`subgraphOfClaims`); the whole graph where the filter
 * hides nothing and the scope covers all.
 */
export function subgraphOf(graph: Graph, filter: Filter, scope: Scope = {}): Graph {
  if (hidesNothing(filter) && coversAll(scope)) return sortGraph(graph);
  const within = claimsWithin(claimFactsOf(graph), filter, scope);
  return subgraphOfClaims(graph, new Set(within.map((one) => one.id)));
}
