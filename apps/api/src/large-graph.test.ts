import { createEmbeddedStore } from "@tumen/graph-store";
import {
  type BoardResponse,
  boardRequestSchema,
  LIMITS,
  neighboursRequestSchema,
  overviewRequestSchema,
} from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { describe, expect, it } from "vitest";

const GRAPH = randomGraph({ claims: 50_000, seed: "large" });
const store = createEmbeddedStore(GRAPH);

function endsOf(board: BoardResponse): string[] {
  return [...new Set(board.ties.flatMap((one) => [one.subject, one.object]))];
}

describe("a graph of fifty thousand claims", () => {
  it("SZ1: opens with as many actors as are asked for, and says how many there are in all", async () => {
    const first = await store.overview(overviewRequestSchema.parse({}));
    expect(first.actors).toHaveLength(25);
    expect(first.totals.claims).toBe(50_000);
    expect(first.totals.actors).toBeGreaterThan(500);
    expect(first.totals.ties).toBeGreaterThan(first.ties.length);
    const shown = new Set<string>(first.actors.map((one) => one.id));
    expect(endsOf(first).filter((id) => !shown.has(id))).toEqual([]);
    const more = await store.overview(overviewRequestSchema.parse({ limit: 50 }));
    expect(more.actors.slice(0, 25)).toEqual(first.actors);
    expect(more.actors).toHaveLength(50);
  });

  it("SZ1: draws no more ties than the limit, even with everyone on the board", async () => {
    const actors = GRAPH.actors.map((one) => one.id);
    const all = await store.board(boardRequestSchema.parse({ actors }));
    expect(all.totals.ties).toBeGreaterThan(LIMITS.ties);
    expect(all.ties).toHaveLength(LIMITS.ties);
  });

  it("SZ1, EX1: a hub gives no more neighbours than the limit, and says how many there are", async () => {
    const [hub] = (await store.overview(overviewRequestSchema.parse({ limit: 1 }))).actors;
    const request = neighboursRequestSchema.parse({ actor: hub?.id, limit: 10 });
    const found = await store.neighbours(request);
    expect(found.actors).toHaveLength(10);
    expect(found.total).toBeGreaterThan(10);
    expect(found.next).toBeDefined();
  });

  it("EX3: the pages of every hub's neighbours are all of them, each once, whatever the size of a page", async () => {
    const { actors } = await store.overview(overviewRequestSchema.parse({ limit: 4 }));
    for (const [at, { id }] of actors.entries()) {
      const ask = (limit: number, cursor?: string, onBoard: readonly string[] = []) =>
        store.neighbours(neighboursRequestSchema.parse({ actor: id, limit, cursor, onBoard }));
      const limit = [7, 25, 60, 199][at] ?? 10;
      const met: string[] = [];
      let page = await ask(limit);
      const { total } = page;
      for (;;) {
        met.push(...page.actors.map((one) => one.id));
        if (page.next === undefined) break;
        // The board grows by what came, as it does in the app.
        page = await ask(limit, page.next, met);
      }
      expect(new Set(met).size).toBe(met.length);
      expect(met).toHaveLength(total);
      const [first, rest] = [await ask(200), total > 200];
      expect(met.slice(0, 200)).toEqual(first.actors.map((one) => one.id));
      expect(first.next !== undefined).toBe(rest);
    }
  });

  it("SZ1: refuses to be asked for more than the limits", () => {
    const { overviewActors, boardActors, neighbours } = LIMITS;
    const actor = GRAPH.actors[0]?.id;
    const actors = Array.from({ length: boardActors + 1 }, () => actor);
    expect(overviewRequestSchema.safeParse({ limit: overviewActors + 1 }).success).toBe(false);
    expect(boardRequestSchema.safeParse({ actors }).success).toBe(false);
    expect(neighboursRequestSchema.safeParse({ actor, limit: neighbours + 1 }).success).toBe(false);
  });
});
