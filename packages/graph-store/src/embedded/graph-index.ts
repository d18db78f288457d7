import {
  type Actor,
  type ActorId,
  actorsOfClaim,
  type Claim,
  type ClaimFacts,
  type ClaimId,
  claimFactsOf,
  compareClaims,
  type DocumentId,
  type Event,
  type EventId,
  type Filter,
  type Graph,
  NO_FILTER,
  type Publisher,
  type PublisherId,
  partiesUnder,
  type Relation,
  representationsOf,
  type SourceDocument,
  sortGraph,
} from "@tumen/model";
import { buildTieGraph, type TieGraph } from "./tie-graph.ts";

/** Place of a claim in the order of lists (rank, then id); what sets and lists of claims are made of. */
export type Position = number;

/** Actors by their claims, and the ties among them; as the claims name them, or with people standing for states. */
export interface ActorIndex {
  /** Claims in which the actor, or where people stand for states whoever represents it, has any of the four roles. */
  readonly claimsOfActor: ReadonlyMap<ActorId, readonly Position[]>;
  readonly ties: TieGraph;
  /** Whether the actor is listed: it stands for nobody else. */
  readonly isListed: (actor: ActorId) => boolean;
}

/** Everything that can be looked up before a filter is known. Lists of positions are in order. */
export interface GraphIndex extends ActorIndex {
  /** Sorted. */
  readonly graph: Graph;
  /** In order of lists. */
  readonly facts: readonly ClaimFacts[];
  readonly positionOf: ReadonlyMap<ClaimId, Position>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly events: ReadonlyMap<EventId, Event>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** The actors where people stand for states; built when first asked for. */
  readonly asStates: () => ActorIndex;
  readonly claimsOfEvent: ReadonlyMap<EventId, readonly Position[]>;
  readonly claimsOfDocument: ReadonlyMap<DocumentId, readonly Position[]>;
  /** Relations at either end of which the claim stands, in order of relations. */
  readonly relationsOfClaim: ReadonlyMap<ClaimId, readonly Relation[]>;
}

function byId<Record extends { readonly id: string }>(
  records: readonly Record[],
): ReadonlyMap<Record["id"], Record> {
  return new Map(records.map((one) => [one.id, one]));
}

/** Items under each key, in the order given. */
function group<Key, Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [item]);
      else known.push(item);
    }
  }
  return groups;
}

/** Indexes a graph once; nothing of it changes afterwards. */
export function indexGraph(unsorted: Graph): GraphIndex {
  const graph = sortGraph(unsorted);
  const facts = claimFactsOf(graph).sort(compareClaims);
  const positions = [...facts.keys()];
  const claimsBy = <Key>(keysOf: (one: ClaimFacts) => Iterable<Key>) =>
    group(positions, (position) => {
      const one = facts[position];
      return one === undefined ? [] : keysOf(one);
    });
  const claims = byId(graph.claims);
  const indexActors = (filter: Filter): ActorIndex => {
    const chains = filter.peopleAsStates ? representationsOf(graph.actors) : new Map();
    return {
      claimsOfActor: claimsBy((one) => actorsOfClaim(partiesUnder(one, filter))),
      ties: buildTieGraph(facts, filter),
      isListed: (actor) => !chains.has(actor),
    };
  };
  let asStates: ActorIndex | undefined;
  return {
    ...indexActors(NO_FILTER),
    asStates: () => {
      asStates ??= indexActors({ peopleAsStates: true });
      return asStates;
    },
    graph,
    facts,
    positionOf: new Map(facts.map((one, position) => [one.id, position])),
    actors: byId(graph.actors),
    events: byId(graph.events),
    documents: byId(graph.documents),
    publishers: byId(graph.publishers),
    claims,
    claimsOfEvent: claimsBy((one) => one.events),
    claimsOfDocument: claimsBy((one) => [one.document]),
    relationsOfClaim: group(graph.relations, (one) =>
      [one.from, one.to].flatMap((id) => claims.get(id as ClaimId)?.id ?? []),
    ),
  };
}
