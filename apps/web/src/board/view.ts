import type { ViewState } from "@tumen/model";

export { type Arrival, FIRST_VIEW, type Point, type Reading, type Selection } from "@tumen/model";

/** All that the screen shows, as one value that fits in a link. */
export type View = ViewState;

/** What becomes of that which the filter takes away: it fades, or it is hidden. Nothing moves either way. */
export type Rest = View["rest"];
