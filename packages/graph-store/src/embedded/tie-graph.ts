import {
  type ActorId,
  type ClaimFacts,
  type Filter,
  type TieKey,
  tieId,
  tieKeysUnder,
} from "@tumen/model";
import { MultiGraph } from "graphology";

/** A possible tie: its key and the positions of all claims that support it, whatever the filter. */
export interface TieAttributes {
  readonly key: TieKey;
  readonly claims: number[];
}

/** Actors as nodes, possible ties as edges named by tie id: mutual ones undirected, the others from subject to object. */
export type TieGraph = MultiGraph<Record<string, never>, TieAttributes>;

/** Builds the ties of all claims as the filter draws them (`peopleAsStates`); `facts` in the order in which positions count. */
export function buildTieGraph(facts: readonly ClaimFacts[], filter: Filter): TieGraph {
  const graph: TieGraph = new MultiGraph({ type: "mixed", allowSelfLoops: false });
  for (const [position, one] of facts.entries()) {
    for (const key of tieKeysUnder(one, filter)) {
      const id = tieId(key);
      if (!graph.hasEdge(id)) addTie(graph, id, key);
      graph.getEdgeAttribute(id, "claims").push(position);
    }
  }
  return graph;
}

function addTie(graph: TieGraph, id: string, key: TieKey): void {
  graph.mergeNode(key.subject);
  graph.mergeNode(key.object);
  const attributes: TieAttributes = { key, claims: [] };
  if (key.mutual) graph.addUndirectedEdgeWithKey(id, key.subject, key.object, attributes);
  else graph.addDirectedEdgeWithKey(id, key.subject, key.object, attributes);
}

/** The actor at the other end. */
export function otherEnd(key: TieKey, actor: ActorId): ActorId {
  return key.subject === actor ? key.object : key.subject;
}

/** The possible ties at an actor, in no order. */
export function tiesAt(graph: TieGraph, actor: ActorId): TieAttributes[] {
  return graph.hasNode(actor) ? graph.mapEdges(actor, (_, attributes) => attributes) : [];
}
