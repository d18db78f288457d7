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
  type Graph,
  type Publisher,
  type PublisherId,
  type Relation,
  type SourceDocument,
  sortGraph,
} from "@tumen/model";
import { buildTieGraph, type TieGraph } from "./tie-graph.ts";

/** Place of a claim in the order of lists (rank, then id); what sets and lists of claims are made of. */
export type Position = number;

/** Everything that can be looked up before a filter is known. Lists of positions are in order. */
export interface GraphIndex {
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
  /** Claims in which the actor is subject, object, beneficiary or speaker. */
  readonly claimsOfActor: ReadonlyMap<ActorId, readonly Position[]>;
  readonly claimsOfEvent: ReadonlyMap<EventId, readonly Position[]>;
  readonly claimsOfDocument: ReadonlyMap<DocumentId, readonly Position[]>;
  /** Relations at either end of which the claim stands, in order of relations. */
  readonly relationsOfClaim: ReadonlyMap<ClaimId, readonly Relation[]>;
  readonly ties: TieGraph;
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
  return {
    graph,
    facts,
    positionOf: new Map(facts.map((one, position) => [one.id, position])),
    actors: byId(graph.actors),
    events: byId(graph.events),
    documents: byId(graph.documents),
    publishers: byId(graph.publishers),
    claims,
    claimsOfActor: claimsBy(actorsOfClaim),
    claimsOfEvent: claimsBy((one) => one.events),
    claimsOfDocument: claimsBy((one) => [one.document]),
    relationsOfClaim: group(graph.relations, (one) =>
      [one.from, one.to].flatMap((id) => claims.get(id as ClaimId)?.id ?? []),
    ),
    ties: buildTieGraph(facts),
  };
}
