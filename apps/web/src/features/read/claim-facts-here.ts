import {
  type ClaimFacts,
  type ClaimView,
  claimFactsOf,
  type DocumentResponse,
  type Event,
} from "@tumen/model";

/** What the filter asks of a claim, derived from the document at hand. */
export function claimFactsHere(view: ClaimView, data: DocumentResponse): ClaimFacts | undefined {
  const [facts] = claimFactsOf({
    publishers: data.publisher === undefined ? [] : [data.publisher],
    documents: [data.document],
    actors: data.actors,
    events: data.events.map((card): Event => ({ ...card, modes: [], contexts: [], claims: [] })),
    claims: [view.claim],
    relations: [],
  });
  return facts === undefined ? undefined : { ...facts, disputed: view.disputed };
}
