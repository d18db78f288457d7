import type { Graph } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAsk } from "./contract-suite/ask.ts";
import { describeBoards } from "./contract-suite/boards.ts";
import { describeClaimLists } from "./contract-suite/claim-lists.ts";
import { describeCountsAndPaths } from "./contract-suite/counts-and-paths.ts";
import { fixtureGraph } from "./contract-suite/fixture.ts";
import { describeFoldedCounts, describePeopleAsStates } from "./contract-suite/people-as-states.ts";
import { describeProductRows } from "./contract-suite/product-rows.ts";
import { describeRandomGraph } from "./contract-suite/random-graphs.ts";
import { type ContractCase, contractCases } from "./contract-suite/same-answers.ts";
import { describeScopes, describeScopesByHand } from "./contract-suite/scopes.ts";
import { describeSearches } from "./contract-suite/searches.ts";
import { describeSingleRecords } from "./contract-suite/single-records.ts";
import { describeSubgraphsAndErrors } from "./contract-suite/subgraphs-and-errors.ts";
import type { GraphStore } from "./graph-store.ts";

/** Loads a graph and gives the store that answers from it; the store before may stop answering. */
export type LoadStore = (graph: Graph) => Promise<GraphStore>;

const LOAD_MS = 120_000;
const RANDOM_CLAIMS = 20_000;

const SAME_CLAIMS = 2000;
const CASE_MS = 60_000;

export { type ContractCase, contractCases };

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
      describeProductRows(ask, graph);
      describePeopleAsStates(ask);
      describeScopesByHand(ask);
      describeScopes(ask, graph, [["nothing", {}]]);
    });
  });

  describe(`${name}, on a random graph`, () => {
    const graph = randomGraph({ claims: RANDOM_CLAIMS, seed: "contract" });
    describeLoaded(load, graph, (store) => {
      const ask = createAsk(store);
      describeRandomGraph(ask, graph);
      describeFoldedCounts(ask, graph);
      describeScopes(ask, graph, [
        ["nothing", {}],
        ["asserted", { stances: { include: ["asserts"] } }],
        ["two documents a tie", { tieDocuments: { min: 2 } }],
        ["people as states", { peopleAsStates: true }],
        ["people as states, single source", { peopleAsStates: true, tieDocuments: { max: 1 } }],
      ]);
    });
  });
}

/** Two stores of the same random graph answer every question with equal values: records, order, counts, cursors. */
export function describeSameAnswers(name: string, loadA: LoadStore, loadB: LoadStore): void {
  describe(name, () => {
    const graph = randomGraph({ claims: SAME_CLAIMS, seed: "two stores" });
    const stores: GraphStore[] = [];
    beforeAll(async () => {
      stores.push(await loadA(graph), await loadB(graph));
    }, LOAD_MS);
    afterAll(async () => {
      await Promise.all(stores.map((one) => one.close()));
    });
    test.each(contractCases(graph))(
      "$name",
      async ({ ask }) => {
        const [a, b] = await Promise.all(stores.map((one) => ask(one)));
        expect(b).toEqual(a);
      },
      CASE_MS,
    );
  });
}
