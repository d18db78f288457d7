import type { ActorId, SearchResponse } from "@tumen/model";
import type { Reading, Selection } from "#board/view.ts";

/** Where and why a hit matched. */
export type Why = SearchResponse["actors"]["hits"][number]["why"];

/** A hit in the one list that the arrow keys walk. */
export interface FlatHit {
  readonly kind: "actor" | "event" | "claim" | "passage";
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly why: Why;
  /** What looking at it selects. */
  readonly selection?: Selection;
  /** Where its text is. */
  readonly reading?: Reading;
  /** Whom it brings onto the graph. */
  readonly actors: readonly ActorId[];
}

function claims(count: number): string {
  return count === 1 ? "1 claim" : `${count} claims`;
}

/** The groups in the order in which they are shown, as one list. */
export function flattenHits(data: SearchResponse): FlatHit[] {
  return [
    ...data.actors.hits.map(
      ({ actor, why }): FlatHit => ({
        kind: "actor",
        id: actor.id,
        title: actor.name,
        note: claims(actor.claims),
        why,
        selection: { kind: "actor", id: actor.id },
        actors: [actor.id],
      }),
    ),
    ...data.events.hits.map(
      ({ event, why }): FlatHit => ({
        kind: "event",
        id: event.id,
        title: event.label,
        note: claims(event.claims),
        why,
        selection: { kind: "event", id: event.id },
        actors: [...event.actors, ...event.recipients],
      }),
    ),
    ...data.claims.hits.map(({ claim: { claim }, document, why }): FlatHit => {
      return {
        kind: "claim",
        id: claim.id,
        title: claim.text,
        note: document.shortTitle,
        why,
        selection: { kind: "claim", id: claim.id },
        reading: { document: document.id, claim: claim.id },
        actors: [...claim.subjects, ...claim.objects],
      };
    }),
    ...data.passages.hits.map(
      ({ document, start, why }): FlatHit => ({
        kind: "passage",
        id: `${document.id} ${start}`,
        title: document.shortTitle,
        note: "",
        why,
        reading: { document: document.id, at: start },
        actors: [],
      }),
    ),
  ];
}
