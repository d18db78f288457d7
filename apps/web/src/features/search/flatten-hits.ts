import type { ActorId, ClaimId, DocumentId, EventId, SearchResponse } from "@tumen/model";

/** Where and why a hit matched. */
export type Why = SearchResponse["actors"]["hits"][number]["why"];

interface HitBase {
  readonly title: string;
  readonly note: string;
  readonly why: Why;
}

/** A hit in the one list that the arrow keys walk. */
export type FlatHit = HitBase &
  (
    | { readonly kind: "actor"; readonly id: ActorId }
    | { readonly kind: "event"; readonly id: EventId }
    | { readonly kind: "claim"; readonly id: ClaimId; readonly document: DocumentId }
    | { readonly kind: "passage"; readonly id: string; readonly document: DocumentId }
  );

/** The groups in the order in which they are shown, as one list. */
export function flattenHits(data: SearchResponse): FlatHit[] {
  return [
    ...data.actors.hits.map(
      ({ actor, why }): FlatHit => ({
        kind: "actor",
        id: actor.id,
        title: actor.name,
        note: `${actor.claims} claims`,
        why,
      }),
    ),
    ...data.events.hits.map(
      ({ event, why }): FlatHit => ({
        kind: "event",
        id: event.id,
        title: event.label,
        note: `${event.claims} claims`,
        why,
      }),
    ),
    ...data.claims.hits.map(
      ({ claim, document, why }): FlatHit => ({
        kind: "claim",
        id: claim.claim.id,
        document: document.id,
        title: claim.claim.text,
        note: document.shortTitle,
        why,
      }),
    ),
    ...data.passages.hits.map(
      ({ document, start, why }): FlatHit => ({
        kind: "passage",
        id: `${document.id} ${start}`,
        document: document.id,
        title: document.shortTitle,
        note: "",
        why,
      }),
    ),
  ];
}
