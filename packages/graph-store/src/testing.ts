import type { Graph } from "@tumen/model";
import { afterAll, beforeAll, describe } from "vitest";
import { createAsk } from "./contract-suite/ask.ts";
import { describeBoards } from "./contract-suite/boards.ts";
import { describeClaimLists } from "./contract-suite/claim-lists.ts";
import { describeCountsAndPaths } from "./contract-suite/counts-and-paths.ts";
import { fixtureGraph } from "./contract-suite/fixture.ts";
import { describeSearches } from "./contract-suite/searches.ts";
import { describeSingleRecords } from "./contract-suite/single-records.ts";
import { describeSubgraphsAndErrors } from "./contract-suite/subgraphs-and-errors.ts";
import type { GraphStore } from "./graph-store.ts";

/** Loads a graph and gives the store that answers from it; the store before may stop answering. */
export type LoadStore = (graph: Graph) => Promise<GraphStore>;

const LOAD_MS = 120_000;

function describeLoaded(load: LoadStore, graph: Graph, suite: (store: () => GraphStore) => void) {
  let loaded: GraphStore | undefined;
  beforeAll(async () => {
    loaded = await load(graph);
  }, LOAD_MS);
  afterAll(async () => {
    await loaded?.close();
  });
  suite(() => {
    if (loaded === undefined) throw new Error("The store was not loaded.");
    return loaded;
  });
}

/** The contract that every store keeps: whole answers on a hand-written graph, references on a random one. */
export function describeGraphStore(name: string, load: LoadStore): void {
  describe(`${name}, on a hand-written graph`, () => {
    const graph = fixtureGraph();
    describeLoaded(load, graph, (store) => {
      const ask = createAsk(store);
      describeBoards(ask);
      describeClaimLists(ask, graph);
      describeSingleRecords(ask, graph);
      describeCountsAndPaths(ask);
      describeSearches(ask);
      describeSubgraphsAndErrors(ask, graph, store);
    });
  });
}
