import type { LayoutGraph, LayoutSettings, Places } from "./layout-graph.ts";
import type { Beat } from "./spring-places.ts";

/** What the page asks of the layout worker. */
export interface LayoutOrder {
  readonly run: number;
  readonly graph: LayoutGraph;
  readonly settings: LayoutSettings;
}

/** What the worker reports: how far it is, a picture that can be used already, in the end the places or what failed. */
export interface LayoutReport {
  readonly run: number;
  readonly share: number;
  readonly done: boolean;
  readonly places?: Places;
  readonly problem?: string;
}

/** The part of a Worker that a layout needs. */
export interface LayoutWorker {
  onmessage: ((event: MessageEvent<LayoutReport>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: LayoutOrder): void;
  terminate(): void;
}

/** How a layout is followed and stopped. */
export interface Following {
  /** Told now and then which share of the work is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the layout; it then ends with the last picture that could be used. */
  readonly signal?: AbortSignal;
}

/** Places a graph; see `arrangeGraph` for what it promises. */
export type Arrange = (
  graph: LayoutGraph,
  settings: LayoutSettings,
  following?: Following,
) => Promise<Places>;

/** What an arranger is made of. */
export interface ArrangerParts {
  /** Starts a worker; null where there is none to be had. */
  readonly makeWorker: (() => LayoutWorker) | null;
  /** The work itself on this thread, for where no worker is to be had. */
  readonly arrangeHere: (
    graph: LayoutGraph,
    settings: LayoutSettings,
    beat: Beat,
  ) => Promise<Places>;
  /** Lets the page answer between two slices. */
  readonly breathe: () => Promise<void>;
}

interface Run {
  readonly order: LayoutOrder;
  readonly report: (report: LayoutReport) => void;
  readonly fail: (error: Error) => void;
}

/** One worker, kept warm between layouts; ended when a layout is stopped in its midst, since a layout hears nothing. */
function createCrew(makeWorker: () => LayoutWorker) {
  const runs = new Map<number, Run>();
  const start = (): LayoutWorker => {
    const made = makeWorker();
    made.onmessage = ({ data }) => runs.get(data.run)?.report(data);
    made.onerror = () => {
      worker = null;
      made.terminate();
      const lost = [...runs.values()];
      runs.clear();
      for (const one of lost) one.fail(new Error("The layout worker could not be started."));
    };
    return made;
  };
  // At once: it loads what it needs while the page still waits for its data.
  let worker: LayoutWorker | null = start();
  return {
    send(run: Run) {
      runs.set(run.order.run, run);
      worker ??= start();
      worker.postMessage(run.order);
    },
    finished: (run: number) => runs.delete(run),
    /** Gives up one run; the others begin anew. */
    stop(run: number) {
      runs.delete(run);
      worker?.terminate();
      worker = null;
      if (runs.size === 0) return;
      worker = start();
      for (const { order } of runs.values()) worker.postMessage(order);
    },
  };
}

type Crew = ReturnType<typeof createCrew>;

/** Sends one order to the worker and settles with its places, or with the last usable ones when it is stopped. */
function follow(
  crew: Crew,
  order: LayoutOrder,
  { onProgress, signal }: Following,
): Promise<Places> {
  return new Promise((resolve, reject) => {
    let usable: Places | undefined;
    const stop = () => {
      if (usable === undefined) return;
      crew.stop(order.run);
      resolve(usable);
    };
    const finish = ({ places, problem }: LayoutReport) => {
      crew.finished(order.run);
      signal?.removeEventListener("abort", stop);
      if (places === undefined) reject(new Error(problem ?? "The layout gave no places."));
      else resolve(places);
    };
    signal?.addEventListener("abort", stop, { once: true });
    const report = (told: LayoutReport) => {
      if (told.done) return finish(told);
      usable = told.places ?? usable;
      onProgress?.(told.share);
      if (signal?.aborted === true) stop();
    };
    crew.send({ order, report, fail: reject });
  });
}

/** Makes the function that arranges: in a worker where there is one, else in slices on this thread. */
export function createArranger({ makeWorker, arrangeHere, breathe }: ArrangerParts): Arrange {
  const crew = makeWorker === null ? null : createCrew(makeWorker);
  let count = 0;

  const here: Arrange = (graph, settings, { onProgress, signal } = {}) =>
    arrangeHere(graph, settings, async (share) => {
      onProgress?.(share);
      await breathe();
      return signal?.aborted === true;
    });

  if (crew === null) return here;
  const away: Arrange = (graph, settings, following = {}) => {
    count += 1;
    return follow(crew, { run: count, graph, settings }, following);
  };
  // A worker that cannot be started is no reason to show nothing.
  let isBroken = false;
  return async (graph, settings, following) => {
    if (isBroken) return here(graph, settings, following);
    try {
      return await away(graph, settings, following);
    } catch {
      isBroken = true;
      return here(graph, settings, following);
    }
  };
}
