import type { Following } from "./arrange-in-worker.ts";
import { isCrowd, loadCrowd } from "./crowd-code.ts";
import type { Place } from "./frame.ts";
import type { LayoutSettings, Places } from "./layout-graph.ts";
import { layoutInWorker } from "./layout-in-worker.ts";

/** What the layout asks of actors and their ties; `pins` are in model units. */
export interface ActorGraph {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly ties: readonly { readonly subject: string; readonly object: string }[];
  readonly pins?: Readonly<Record<string, Place>>;
}

/** Places actors by their ties in the worker; see `layoutInWorker`. */
export function arrangeActors(
  { actors, ties, pins = {} }: ActorGraph,
  settings: LayoutSettings,
  following?: Following,
): Promise<Places> {
  // Its painter comes while the worker works; where it does not come, the canvas asks again and says so.
  if (isCrowd(actors.length + ties.length)) loadCrowd().catch(() => {});
  const graph = {
    nodes: actors.map(({ id, name }) => {
      const pinned = pins[id];
      return { id, name, kind: "actor" as const, ...(pinned === undefined ? {} : { pinned }) };
    }),
    lines: ties.map(({ subject, object }) => ({ from: subject, to: object })),
  };
  return layoutInWorker(graph, settings, following);
}
