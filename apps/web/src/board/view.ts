import type { ActorId, ClaimId, DocumentId, EventId, Filter } from "@tumen/model";

/** A place on the canvas, in model units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is looked at. */
export type Selection =
  | { readonly kind: "tie"; readonly id: string }
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "claim"; readonly id: ClaimId };

/** The open document, and the claim whose passage is shown. */
export interface Reading {
  readonly document: DocumentId;
  readonly claim?: ClaimId;
}

/** What becomes of that which the filter takes away: it fades, or it is hidden. Nothing moves either way. */
export type Rest = "fade" | "hide";

/** All that the screen shows, as one value that fits in a link. */
export interface View {
  readonly filter: Filter;
  /** Actors brought in beside those of the first view, in order of arrival. */
  readonly added: readonly ActorId[];
  readonly hidden: readonly ActorId[];
  /** Where the user has put actors. */
  readonly pins: Readonly<Record<ActorId, Point>>;
  readonly rest: Rest;
  readonly selection: Selection | null;
  readonly reading: Reading | null;
}

/** The view that a first visit opens with. */
export const FIRST_VIEW: View = {
  filter: {},
  added: [],
  hidden: [],
  pins: {},
  rest: "fade",
  selection: null,
  reading: null,
};
