import type { ActorId, ClaimId, DocumentId, EventId } from "@tumen/model";
import type { CypherQuery } from "../cypher.ts";
import {
  ACTOR_RECORD,
  CLAIM_RECORD,
  DOCUMENT_RECORD,
  EVENT_RECORD,
  PUBLISHERS_OF_DOCUMENT,
  RELATION_PATTERN,
  RELATION_RECORD,
} from "./record-fragments.ts";

/** One actor; no row for an unknown id. */
export function actorQuery(id: ActorId): CypherQuery {
  return {
    text: `MATCH (a:Actor {generation: $generation, id: $id})
RETURN ${ACTOR_RECORD} AS actor`,
    params: { id },
  };
}

/** One event; no row for an unknown id. */
export function eventQuery(id: EventId): CypherQuery {
  return {
    text: `MATCH (e:Event {generation: $generation, id: $id})
RETURN ${EVENT_RECORD} AS event`,
    params: { id },
  };
}

/** One document with its publisher; no row for an unknown id. */
export function documentQuery(id: DocumentId): CypherQuery {
  return {
    text: `MATCH (d:Document {generation: $generation, id: $id})
RETURN ${DOCUMENT_RECORD} AS document,
  ${PUBLISHERS_OF_DOCUMENT} AS publishers`,
    params: { id },
  };
}

/** Some claims by id; unknown ids give no row. */
export function claimsByIdQuery(ids: readonly ClaimId[]): CypherQuery {
  return {
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.id IN $ids
RETURN ${CLAIM_RECORD} AS claim
ORDER BY c.id`,
    params: { ids },
  };
}

/** All claims of a document by id, whatever passes. */
export function claimsOfDocumentQuery(document: DocumentId): CypherQuery {
  return {
    text: `MATCH (c:Claim {generation: $generation, document: $document})
RETURN ${CLAIM_RECORD} AS claim
ORDER BY c.id`,
    params: { document },
  };
}

/** Some actors by id; unknown ids give no row. */
export function actorsByIdQuery(ids: readonly ActorId[]): CypherQuery {
  return {
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id IN $ids
RETURN ${ACTOR_RECORD} AS actor
ORDER BY a.id`,
    params: { ids },
  };
}

/** The relations at either end of which a claim stands, in order of relations. */
export function relationsOfClaimQuery(id: ClaimId): CypherQuery {
  return {
    text: `MATCH (:Claim {generation: $generation, id: $id})-[r:${RELATION_PATTERN}]-()
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN ${RELATION_RECORD} AS relation
ORDER BY r.place`,
    params: { id },
  };
}
