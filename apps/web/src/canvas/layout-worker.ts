// Loaded with the worker: nearly every first picture needs it.
import "./spring-places.ts";
import { arrangeGraph } from "./arrange-graph.ts";
import type { LayoutOrder, LayoutReport } from "./arrange-in-worker.ts";

/** What a worker has of its own scope; the page's types have no name for it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutOrder>) => void) | null;
  postMessage(report: LayoutReport): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { run, graph, settings } }) => {
  const beat = (share: number, places?: LayoutReport["places"]) => {
    scope.postMessage({ run, share, done: false, ...(places === undefined ? {} : { places }) });
    return Promise.resolve(false);
  };
  arrangeGraph(graph, settings, beat).then(
    (places) => scope.postMessage({ run, share: 1, done: true, places }),
    (error: unknown) => scope.postMessage({ run, share: 1, done: true, problem: String(error) }),
  );
};
