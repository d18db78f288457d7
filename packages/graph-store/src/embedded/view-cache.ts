import { canonicalJson, type Filter } from "@tumen/model";
import type { GraphIndex } from "./graph-index.ts";
import { keepRecent } from "./keep-recent.ts";
import { View } from "./view.ts";

/** Enough for the filters of a few readers at work; each view of 100,000 claims takes about one megabyte. */
const VIEWS_KEPT = 48;

/** Gives the view of a filter; the views asked for last are kept. */
export type ViewOf = (filter: Filter) => View;

/** Starts an empty cache over one index. */
export function createViewCache(index: GraphIndex): ViewOf {
  const views = new Map<string, View>();
  return (filter) =>
    keepRecent(views, canonicalJson(filter), {
      most: VIEWS_KEPT,
      make: () => new View(index, filter),
    });
}
