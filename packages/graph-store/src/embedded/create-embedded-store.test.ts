import { countGraph, sortGraph } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { describeGraphStore, describeSameAnswers } from "../testing.ts";
import { createEmbeddedStore } from "./create-embedded-store.ts";

describeGraphStore("embedded store", async (graph) => createEmbeddedStore(graph));

describeSameAnswers(
  "two embedded stores, one loaded from sorted sections",
  async (graph) => createEmbeddedStore(graph),
  async (graph) => createEmbeddedStore(sortGraph(graph)),
);

test("a known hash is believed, not computed again", async () => {
  const graph = randomGraph({ claims: 20, seed: "hash" });
  const store = createEmbeddedStore(graph, { seedHash: "known" });
  expect(await store.state()).toEqual({
    store: "embedded",
    seedHash: "known",
    counts: countGraph(graph),
  });
});

test("more filters than are kept are all answered, again and again", async () => {
  const graph = randomGraph({ claims: 300, seed: "views" });
  const store = createEmbeddedStore(graph, { seedHash: "known" });
  const ask = async () => {
    const totals: number[] = [];
    for (const actor of graph.actors) {
      const filter = { actors: { include: [{ id: actor.id, role: "any" as const }] } };
      totals.push((await store.claims({ filter, limit: 1 })).total);
    }
    return totals;
  };
  const first = await ask();
  expect(first.length).toBeGreaterThan(48);
  expect(new Set(first).size).toBeGreaterThan(3);
  expect(await ask()).toEqual(first);
});
