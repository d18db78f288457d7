import { countGraph, type Graph, graphHash } from "@tumen/model";
import type { Asking, GraphStore } from "../graph-store.ts";
import { board, neighbours, overview } from "./board.ts";
import { claims } from "./claims.ts";
import { facets } from "./facets.ts";
import { indexGraph } from "./graph-index.ts";
import { paths } from "./paths.ts";
import { actor, claim, document, documents, event } from "./records.ts";
import { relations } from "./relations.ts";
import { buildSearchIndex, search } from "./search.ts";
import { subgraph } from "./subgraph.ts";
import { timeline } from "./timeline.ts";
import { createViewCache, type ViewOf } from "./view-cache.ts";

/** What is already known of a graph when a store is made of it. */
export interface EmbeddedStoreOptions {
  /** The graph's hash, where it was computed before; otherwise it is computed here. */
  readonly seedHash?: string | undefined;
}

/**
 * A complete store in memory. The graph must be valid and is read once: later changes to it are not seen. Sized for 100,000
 * claims; `seedHash` saves the slowest part of the start.
 */
export function createEmbeddedStore(graph: Graph, options: EmbeddedStoreOptions = {}): GraphStore {
  const index = indexGraph(graph);
  const words = buildSearchIndex(index);
  const viewOf = createViewCache(index);
  const seedHash = options.seedHash ?? graphHash(index.graph);
  const counts = countGraph(index.graph);

  const answering =
    <Request, Response>(answer: (viewOf: ViewOf, request: Request) => Response) =>
    async (request: Request, asking?: Asking): Promise<Response> => {
      asking?.signal?.throwIfAborted();
      return answer(viewOf, request);
    };

  return {
    state: async () => ({ store: "embedded", seedHash, counts }),
    overview: answering(overview),
    board: answering(board),
    neighbours: answering(neighbours),
    claims: answering(claims),
    actor: answering(actor),
    event: answering(event),
    claim: answering(claim),
    document: answering(document),
    documents: answering(documents),
    facets: answering(facets),
    search: answering((views, request) => search(views, words, request)),
    paths: answering(paths),
    timeline: answering(timeline),
    relations: answering(relations),
    subgraph: async (request, asking) => {
      asking?.signal?.throwIfAborted();
      return subgraph(viewOf, request, { seedHash, asking });
    },
    close: async () => {},
  };
}
