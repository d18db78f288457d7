import type { ActorId, ClaimId, DocumentId, EventId, Filter } from "@tumen/model";

/** A place on the sheet as shares of its half width and height (-1 to 1), so that it means the same on every screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An actor brought in beside those of the first view, and whose expansion brought it. */
export interface Arrival {
  readonly id: ActorId;
  readonly beside?: ActorId;
}

/** What is looked at. */
export type Selection =
  | { readonly kind: "tie"; readonly id: string }
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "claim"; readonly id: ClaimId }
  /** All claims that pass the filter. */
  | { readonly kind: "claims"; readonly id: "all" };

/** The open document, and where in it: at the passage of a claim, or at a place counted in code points. */
export interface Reading {
  readonly document: DocumentId;
  readonly claim?: ClaimId;
  readonly at?: number;
}

/** What becomes of that which the filter takes away: it fades, or it is hidden. Nothing moves either way. */
export type Rest = "fade" | "hide";

/** All that the screen shows, as one value that fits in a link. */
export interface View {
  readonly filter: Filter;
  /** In order of arrival. */
  readonly added: readonly Arrival[];
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
