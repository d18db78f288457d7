import {
  countGraph,
  coversAll,
  type Graph,
  type GraphRecord,
  hidesNothing,
  SECTIONS,
  type SubgraphRequest,
  subgraphOfClaims,
} from "@tumen/model";
import type { Asking, Subgraph } from "../graph-store.ts";
import { claimsIn } from "./scope.ts";
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

/** What passes the filter and is within the scope, with everything it refers to. */
export function subgraph(
  viewOf: ViewOf,
  request: SubgraphRequest,
  { seedHash, asking }: { readonly seedHash: string; readonly asking: Asking | undefined },
): Subgraph {
  const view = viewOf(request.filter);
  const { graph } = view.index;
  const part =
    hidesNothing(request.filter) && coversAll(request)
      ? graph
      : subgraphOfClaims(graph, new Set(claimsIn(view, request).map((one) => one.id)));
  return { seedHash, counts: countGraph(part), records: recordsOf(part, asking?.signal) };
}
