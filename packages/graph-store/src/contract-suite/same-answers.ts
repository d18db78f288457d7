import {
  type ActorId,
  claimFactsOf,
  compareText,
  type Graph,
  type GraphRecord,
} from "@tumen/model";
import type { GraphStore } from "../graph-store.ts";
import { createAsk } from "./ask.ts";
import { filtersFor } from "./filters.ts";

/** One question that any two stores of the same graph must answer with the same JSON. */
export interface ContractCase {
  readonly name: string;
  readonly ask: (store: GraphStore) => Promise<unknown>;
}

async function readAll(records: AsyncIterable<GraphRecord>): Promise<GraphRecord[]> {
  const read: GraphRecord[] = [];
  for await (const one of records) read.push(one);
  return read;
}

/** Ids of a section, some of them, spread over all. */
function spread<Id extends string>(records: readonly { readonly id: Id }[], count: number): Id[] {
  const ids = records.map((one) => one.id).sort(compareText);
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, position) => position % step === 0).slice(0, count);
}

function recordCases(graph: Graph): ContractCase[] {
  const filter = { modalities: { include: ["fact" as const, "alleged" as const] } };
  return [
    ...spread(graph.actors, 6).map((id) => ({
      name: `actor ${id}`,
      ask: (store: GraphStore) => createAsk(() => store).actor({ id, filter }),
    })),
    ...spread(graph.events, 6).map((id) => ({
      name: `event ${id}`,
      ask: (store: GraphStore) => createAsk(() => store).event({ id, filter }),
    })),
    ...spread(graph.claims, 10).map((id) => ({
      name: `claim ${id}`,
      ask: (store: GraphStore) => createAsk(() => store).claim({ id }),
    })),
    ...spread(
      graph.relations.map((one) => ({ id: one.from })),
      10,
    ).flatMap((id) => {
      // Relations of events are told by no question about a claim.
      const claim = graph.claims.find((one) => one.id === id);
      if (claim === undefined) return [];
      return [
        {
          name: `related claim ${id}`,
          ask: (store: GraphStore) => createAsk(() => store).claim({ id: claim.id }),
        },
      ];
    }),
    ...spread(graph.documents, 4).map((id) => ({
      name: `document ${id}`,
      ask: (store: GraphStore) => createAsk(() => store).document({ id, filter }),
    })),
  ];
}

const QUERIES = [
  "treaty shells radar",
  "northern league",
  "Северный союз",
  "북부 연맹",
  "moscow special",
  "comuniqué",
  "11,000 shells u.s.",
];

function searchCases(graph: Graph): ContractCase[] {
  const [document] = spread(graph.documents, 1);
  const filter = document === undefined ? {} : { documents: { include: [document] } };
  return QUERIES.flatMap((text) => [
    {
      name: `search ${text}`,
      ask: (store: GraphStore) => createAsk(() => store).search({ text, limit: 20 }),
    },
    {
      name: `search ${text} in one document`,
      ask: (store: GraphStore) => createAsk(() => store).search({ text, limit: 20, filter }),
    },
  ]);
}

function pathCases(graph: Graph): ContractCase[] {
  const ids = spread(graph.actors, 8) as ActorId[];
  return ids.slice(1).map((to, position) => {
    const from = ids[position] ?? to;
    return {
      name: `paths from ${from} to ${to}`,
      ask: (store: GraphStore) =>
        createAsk(() => store).paths({ from, to, maxLength: 4, limit: 6 }),
    };
  });
}

/** Questions of every kind under every filter of the contract; `graph` is what both stores hold. */
export function contractCases(graph: Graph): ContractCase[] {
  const actors = spread(graph.actors, 20);
  const [hub = "actor:nobody", other = "actor:nobody"] = actors;
  const underFilters = filtersFor(claimFactsOf(graph)).flatMap(([name, filter]): ContractCase[] => {
    const asking = (
      question: string,
      ask: (ask: ReturnType<typeof createAsk>) => Promise<unknown>,
    ): ContractCase => ({
      name: `${question} under ${name}`,
      ask: (store) => ask(createAsk(() => store)),
    });
    return [
      asking("overview", (ask) => ask.overview({ filter })),
      asking("board", (ask) => ask.board({ filter, actors })),
      asking("neighbours", (ask) => ask.neighbours({ filter, actor: hub, limit: 10 })),
      asking("claims", (ask) => ask.claims({ filter, limit: 20 })),
      asking("claims of a pair", (ask) => ask.claims({ filter, pair: [hub, other] })),
      asking("claims around an actor", (ask) => ask.claims({ filter, around: hub, limit: 50 })),
      asking("relations of an actor", (ask) => ask.relations({ filter, actor: hub, limit: 50 })),
      asking("documents", (ask) => ask.documents({ filter })),
      asking("facets", (ask) => ask.facets({ filter })),
      asking("timeline", (ask) => ask.timeline({ filter, limit: 20 })),
      asking("relations", (ask) => ask.relations({ filter, limit: 20 })),
      asking("subgraph", async (ask) => {
        const { counts, seedHash, records } = await ask.subgraph({ filter });
        return { counts, seedHash, records: await readAll(records) };
      }),
      asking("subgraph around an actor", async (ask) => {
        const { counts, records } = await ask.subgraph({ filter, around: other });
        return { counts, records: await readAll(records) };
      }),
    ];
  });
  return [...underFilters, ...recordCases(graph), ...searchCases(graph), ...pathCases(graph)];
}
