import type { ActorName, ClaimPage, DocumentCard, EventCard } from "@tumen/model";

/** Looks up what a claim's caption names. */
export interface ClaimNames {
  readonly actors: ReadonlyMap<string, ActorName>;
  readonly documents: ReadonlyMap<string, DocumentCard>;
  readonly events: ReadonlyMap<string, EventCard>;
}

/** Names of all pages, for captions. */
export function namesOf(
  pages: readonly Pick<ClaimPage, "actors" | "documents" | "events">[],
): ClaimNames {
  return {
    actors: new Map(pages.flatMap((page) => page.actors.map((one) => [one.id, one]))),
    documents: new Map(pages.flatMap((page) => page.documents.map((one) => [one.id, one]))),
    events: new Map(pages.flatMap((page) => page.events.map((one) => [one.id, one]))),
  };
}
