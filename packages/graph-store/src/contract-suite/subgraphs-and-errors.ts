import { countGraph, type Graph, graphHash, sortGraph, subgraphOf } from "@tumen/model";
import { describe, expect, test } from "vitest";
import { collectSubgraph } from "../collect-subgraph.ts";
import { writeCursor } from "../cursor.ts";
import type { GraphStore } from "../graph-store.ts";
import type { Ask } from "./ask.ts";

const ids = (records: readonly { id: string }[]) => records.map((one) => one.id.split(":")[1]);

function describeSubgraphs(ask: Ask, graph: Graph, store: () => GraphStore): void {
  describe("subgraph", () => {
    test("without a filter is the whole graph, record by record, in file order", async () => {
      const answer = await ask.subgraph({});
      expect(answer.counts).toEqual(countGraph(graph));
      const read = await collectSubgraph(answer.records);
      expect(read).toEqual(sortGraph(graph));
      expect(graphHash(read)).toBe(graphHash(graph));
    });

    test("under a filter that hides nothing is the whole graph, the silent and the lonely too", async () => {
      const filter = { background: true as const, documents: {}, happened: { undated: false } };
      expect((await ask.subgraph({ filter })).counts).toEqual(countGraph(graph));
    });

    test("gives records section by section, each sorted", async () => {
      const keys: string[] = [];
      for await (const { section, record } of (await ask.subgraph({})).records) {
        keys.push("id" in record ? record.id : `${section}: ${record.from} ${record.to}`);
      }
      const sorted = sortGraph(graph);
      const { publishers, documents, actors, events, claims, relations } = sorted;
      expect(keys).toEqual([
        ...[...publishers, ...documents, ...actors, ...events, ...claims].map((one) => one.id),
        ...relations.map((one) => `relations: ${one.from} ${one.to}`),
      ]);
    });

    test("is told by the hash of what was loaded, and so is the state", async () => {
      const state = await store().state();
      expect(state.counts).toEqual(countGraph(graph));
      expect(state.seedHash).toBe(graphHash(graph));
      expect((await ask.subgraph({ filter: { disputed: true } })).seedHash).toBe(state.seedHash);
    });

    test("under a filter holds what passes with all that it refers to, and nothing more", async () => {
      const filter = { documents: { include: ["document:two" as const] } };
      const answer = await ask.subgraph({ filter });
      const part = await collectSubgraph(answer.records);
      expect(answer.counts).toEqual(countGraph(part));
      expect(ids(part.claims)).toEqual(["two-1", "two-2", "two-3", "two-4"]);
      // Document two derives from three; the United States' group is not there, and its membership is left out.
      expect(ids(part.documents)).toEqual(["three", "two"]);
      expect(ids(part.publishers)).toEqual(["state-paper"]);
      expect(ids(part.actors)).toEqual([
        "agency",
        "china",
        "kim-jong-un",
        "north-korea",
        "russia",
        "united-states",
        "vladimir-putin",
      ]);
      expect(part.actors.find((one) => one.id === "actor:united-states")?.memberOf).toEqual([]);
      expect(part.events.map((one) => [one.id, one.actors, one.recipients, one.claims])).toEqual([
        ["event:shells", ["actor:north-korea"], ["actor:russia"], ["claim:two-2"]],
        ["event:visit", ["actor:vladimir-putin"], ["actor:kim-jong-un"], ["claim:two-1"]],
      ]);
      expect(part.relations).toEqual([]);
    });

    test("keeps whom a person represents, and relations between events that are there", async () => {
      const part = await collectSubgraph(
        (await ask.subgraph({ filter: { events: { include: ["event:visit", "event:treaty"] } } }))
          .records,
      );
      expect(ids(part.claims)).toEqual(["one-1", "one-4", "two-1"]);
      expect(ids(part.actors)).toEqual([
        "agency",
        "kim-jong-un",
        "north-korea",
        "russia",
        "vladimir-putin",
      ]);
      expect(part.relations.map((one) => one.type)).toEqual(["corroborates", "distinct"]);
    });

    test("of nothing is empty", async () => {
      const filter = { events: { include: ["event:silence"] } };
      const answer = await ask.subgraph({ filter });
      expect(await collectSubgraph(answer.records)).toEqual(
        subgraphOf({ ...graph, claims: [] }, { disputed: true }),
      );
      expect(Object.values(answer.counts)).toEqual([0, 0, 0, 0, 0, 0]);
    });
  });
}

function describeErrors(ask: Ask): void {
  const unknown = { code: "NOT_FOUND", message: expect.stringContaining("nothing") };
  const invalid = { code: "INVALID", name: "StoreError" };

  describe("errors", () => {
    test("an unknown id that a question is about is NOT_FOUND, by name", async () => {
      await expect(ask.actor({ id: "actor:nothing" })).rejects.toMatchObject(unknown);
      await expect(ask.event({ id: "event:nothing" })).rejects.toMatchObject(unknown);
      await expect(ask.claim({ id: "claim:nothing" })).rejects.toMatchObject(unknown);
      await expect(ask.document({ id: "document:nothing" })).rejects.toMatchObject(unknown);
      await expect(ask.neighbours({ actor: "actor:nothing" })).rejects.toMatchObject(unknown);
    });

    test("a cursor of another question, or none at all, is INVALID", async () => {
      const other = writeCursor("relations", [
        "claim:a",
        "claim:b",
        "refines",
      ] as unknown as Parameters<typeof writeCursor<"relations">>[1]);
      for (const cursor of [other, "no cursor", ""]) {
        await expect(ask.claims({ cursor }), cursor).rejects.toMatchObject(invalid);
        await expect(ask.timeline({ cursor }), cursor).rejects.toMatchObject(invalid);
        await expect(
          ask.neighbours({ actor: "actor:russia", cursor }),
          cursor,
        ).rejects.toMatchObject(invalid);
      }
      await expect(ask.relations({ cursor: "no cursor" })).rejects.toMatchObject(invalid);
    });

    test("text that is not the id of a tie is INVALID", async () => {
      for (const tie of ["", "russia", "russia>china", "russia>china.love", "actor:russia>x.y"]) {
        await expect(ask.claims({ tie }), tie).rejects.toMatchObject(invalid);
      }
    });

    test("a question that was given up before it was asked rejects with the reason", async () => {
      const reason = new Error("The reader left.");
      const signal = AbortSignal.abort(reason);
      await expect(ask.overview({}, signal)).rejects.toBe(reason);
      await expect(ask.subgraph({}, signal)).rejects.toBe(reason);
    });
  });
}

/** What exports rely on, and what every client must be told. */
export function describeSubgraphsAndErrors(ask: Ask, graph: Graph, store: () => GraphStore): void {
  describeSubgraphs(ask, graph, store);
  describeErrors(ask);
}
