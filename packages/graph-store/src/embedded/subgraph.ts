import {
  countGraph,
  type Graph,
  type GraphRecord,
  hidesNothing,
  SECTIONS,
  type SubgraphRequest,
  subgraphOfClaims,
} from "@tumen/model";
import type { Asking, Subgraph } from "../graph-store.ts";
import type { ViewOf } from "./view-cache.ts";

async function* recordsOf(
  graph: Graph,
  signal: AbortSignal | undefined,
): AsyncIterable<GraphRecord> {
  for (const section of SECTIONS) {
    for (const record of graph[section]) {
      signal?.throwIfAborted();
      yield { section, record } as GraphRecord;
    }
  }
}

/** What passes the filter with everything it refers to. */
export function subgraph(
  viewOf: ViewOf,
  { filter }: SubgraphRequest,
  { seedHash, asking }: { readonly seedHash: string; readonly asking: Asking | undefined },
): Subgraph {
  const view = viewOf(filter);
  const { graph } = view.index;
  const part = hidesNothing(filter)
    ? graph
    : subgraphOfClaims(graph, new Set(view.facts.map((one) => one.id)));
  return { seedHash, counts: countGraph(part), records: recordsOf(part, asking?.signal) };
}
