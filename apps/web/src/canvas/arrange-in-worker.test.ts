import { describe, expect, it } from "vitest";
import {
  createArranger,
  type LayoutOrder,
  type LayoutReport,
  type LayoutWorker,
} from "./arrange-in-worker.ts";
import { WIDE } from "./frame.ts";
import type { LayoutGraph, LayoutSettings } from "./layout-graph.ts";

const GRAPH: LayoutGraph = { nodes: [{ id: "a", name: "A", kind: "actor" }], lines: [] };
const SETTINGS: LayoutSettings = { layout: "spring", spacing: 1, frame: WIDE, held: {} };
const HERE = { a: { x: 7, y: 7 } };
const AWAY = { a: { x: 1, y: 2 } };
const DRAFT = { a: { x: 0, y: 0 } };

/** Workers that answer when the test says so. */
function scene() {
  const workers: (LayoutWorker & { orders: LayoutOrder[]; ended: boolean })[] = [];
  let computedHere = 0;
  const arrange = createArranger({
    makeWorker: () => {
      const worker = {
        orders: [] as LayoutOrder[],
        ended: false,
        onmessage: null,
        onerror: null,
        postMessage: (order: LayoutOrder) => worker.orders.push(order),
        terminate: () => {
          worker.ended = true;
        },
      };
      workers.push(worker);
      return worker;
    },
    arrangeHere: async (_graph, _settings, beat) => {
      computedHere += 1;
      return (await beat(0.5)) ? DRAFT : HERE;
    },
    breathe: () => Promise.resolve(),
  });
  const say = (at: number, report: LayoutReport) =>
    workers[at]?.onmessage?.({ data: report } as MessageEvent<LayoutReport>);
  return { workers, arrange, say, computed: () => computedHere };
}

describe("arranging", () => {
  it("LY8: is done by the worker alone, which stays for the next layout", async () => {
    const { workers, arrange, say, computed } = scene();
    const shares: number[] = [];
    const first = arrange(GRAPH, SETTINGS, { onProgress: (share) => shares.push(share) });
    say(0, { run: 1, share: 0.4, done: false, places: DRAFT });
    say(0, { run: 1, share: 1, done: true, places: AWAY });
    expect(await first).toEqual(AWAY);
    const second = arrange(GRAPH, SETTINGS);
    say(0, { run: 2, share: 1, done: true, places: AWAY });
    expect(await second).toEqual(AWAY);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.orders).toEqual([
      { run: 1, graph: GRAPH, settings: SETTINGS },
      { run: 2, graph: GRAPH, settings: SETTINGS },
    ]);
    expect([shares, computed()]).toEqual([[0.4], 0]);
  });

  it("LY4: stopped, ends the worker and gives the last picture that could be used; other layouts begin anew", async () => {
    const { workers, arrange, say } = scene();
    const control = new AbortController();
    const stopped = arrange(GRAPH, SETTINGS, { signal: control.signal });
    const other = arrange(GRAPH, SETTINGS);
    say(0, { run: 1, share: 0.1, done: false, places: DRAFT });
    control.abort();
    expect(await stopped).toEqual(DRAFT);
    expect(workers.map((one) => one.ended)).toEqual([true, false]);
    expect(workers[1]?.orders.map((one) => one.run)).toEqual([2]);
    say(1, { run: 2, share: 1, done: true, places: AWAY });
    expect(await other).toEqual(AWAY);
  });

  it("LY4: stopped before there is a picture, waits for the first one", async () => {
    const { arrange, say } = scene();
    const control = new AbortController();
    const stopped = arrange(GRAPH, SETTINGS, { signal: control.signal });
    control.abort();
    say(0, { run: 1, share: 0.1, done: false, places: DRAFT });
    expect(await stopped).toEqual(DRAFT);
  });

  it("LY8: falls back to slices on this thread when the worker cannot be started, and stays there", async () => {
    const { workers, arrange, computed } = scene();
    const first = arrange(GRAPH, SETTINGS);
    workers[0]?.onerror?.({} as ErrorEvent);
    expect(await first).toEqual(HERE);
    expect(await arrange(GRAPH, SETTINGS)).toEqual(HERE);
    expect([workers.length, computed()]).toEqual([1, 2]);
  });

  it("LY4: in slices, hears a stop between two of them", async () => {
    const arrange = createArranger({
      makeWorker: null,
      arrangeHere: async (_graph, _settings, beat) => ((await beat(0.5)) ? DRAFT : HERE),
      breathe: () => Promise.resolve(),
    });
    const control = new AbortController();
    control.abort();
    expect(await arrange(GRAPH, SETTINGS, { signal: control.signal })).toEqual(DRAFT);
    expect(await arrange(GRAPH, SETTINGS)).toEqual(HERE);
  });
});
