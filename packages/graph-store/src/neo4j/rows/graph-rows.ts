import {
  type Claim,
  claimFactsOf,
  type Graph,
  type Relation,
  relationKey,
  representationsOf,
} from "@tumen/model";
import { StoreError } from "../../store-error.ts";
import type { RelationshipType } from "../schema.ts";
import { addActor, addActorLinks } from "./actor-rows.ts";
import { addClaim } from "./claim-rows.ts";
import { addEvent } from "./event-rows.ts";
import { type End, type GraphRows, RowCollector } from "./row-collector.ts";
import { addDocument, addDocumentLinks, addPublisher } from "./source-rows.ts";

/** How the relations between claims are called in the database. */
export const RELATION_LINKS = {
  corroborates: "CORROBORATES",
  contradicts: "CONTRADICTS",
  refines: "REFINES",
  supersedes: "SUPERSEDES",
  distinct: "DISTINCT",
} as const satisfies Record<Relation["type"], RelationshipType>;

function endOf(id: string): End {
  return [id.startsWith("event:") ? "Event" : "Claim", id];
}

function addRelation(to: RowCollector, relation: Relation): void {
  const { type, from, to: other, kind, basis, author } = relation;
  const place = relationKey(relation);
  to.edge(RELATION_LINKS[type], endOf(from), endOf(other), { kind, basis, author, place });
}

function claimsByEvent(claims: readonly Claim[]): Map<string, Claim[]> {
  const about = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const event of new Set<string>(claim.events)) {
      const behind = about.get(event);
      if (behind === undefined) about.set(event, [claim]);
      else behind.push(claim);
    }
  }
  return about;
}

function refuseDoubles(relations: readonly Relation[]): void {
  const seen = new Set<string>();
  for (const key of relations.map(relationKey)) {
    if (seen.has(key)) throw new StoreError("INVALID", `The graph says twice: ${key}.`);
    seen.add(key);
  }
}

/** Where each claim stands in the lists of its events. */
function placesInLists(graph: Graph): (event: string, claim: string) => number | undefined {
  const places = new Map<string, Map<string, number>>(
    graph.events.map((one) => [one.id, new Map(one.claims.map((id, place) => [id, place]))]),
  );
  return (event, claim) => places.get(event)?.get(claim);
}

/** Documents carry whole texts; the other records are small. */
const DOCUMENTS_AT_ONCE = 100;
const RECORDS_AT_ONCE = 2_000;

/**
 * All nodes and relationships of a graph, with what is derived for filters and search, in parts that can be written one
 * after the other. Throws INVALID, as far as it has come, for ids that are not unique and references that do not resolve:
 * in the database such a thing would be missing without a sign.
 */
export function* graphRows(graph: Graph): Generator<GraphRows, void, undefined> {
  const to = new RowCollector();
  const each = function* <T>(
    records: readonly T[],
    add: (record: T, at: number) => void,
    atOnce = RECORDS_AT_ONCE,
  ) {
    for (const [at, record] of records.entries()) {
      add(record, at);
      if (at % atOnce === atOnce - 1 || at === records.length - 1) yield to.take();
    }
  };
  refuseDoubles(graph.relations);
  const about = claimsByEvent(graph.claims);
  const listedAt = placesInLists(graph);
  const facts = claimFactsOf(graph);
  const representations = representationsOf(graph.actors);
  yield* each(graph.publishers, (one) => addPublisher(to, one));
  yield* each(graph.documents, (one) => addDocument(to, one), DOCUMENTS_AT_ONCE);
  yield* each(graph.documents, (one) => addDocumentLinks(to, one));
  yield* each(graph.actors, (one) => addActor(to, one, representations.has(one.id)));
  yield* each(graph.actors, (one) => addActorLinks(to, one));
  yield* each(graph.events, (one) => addEvent(to, one, about.get(one.id) ?? []));
  yield* each(graph.claims, (one, at) => {
    const derived = facts[at];
    if (derived !== undefined) addClaim(to, one, derived, listedAt);
  });
  yield* each(graph.relations, (one) => addRelation(to, one));
}
