/**
 * How a claim stands as seen by the reader, strongest first. `fact` is the document's own plain statement;
 * `attributed` is a plain statement of a named speaker: a fact for that speaker only.
 */
export const STANDINGS = ["fact", "attributed", "alleged", "planned", "hypothetical"] as const;

/** How a claim stands as seen by the reader. */
export type Standing = (typeof STANDINGS)[number];
