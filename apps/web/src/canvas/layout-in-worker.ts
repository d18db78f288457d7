import { type Arrange, createArranger, type LayoutWorker } from "./arrange-in-worker.ts";

/**
 * The worker is an entry of the main build, so that it shares the files of Cytoscape with the page; Vite's own way to
 * bundle workers would send a second copy. The build gives it this name (vite.config.ts).
 */
const WORKER = import.meta.env.DEV ? "/src/canvas/layout-worker.ts" : "/layout-worker.js";

function makeWorker(): LayoutWorker {
  return new Worker(WORKER, { type: "module", name: "layout" });
}

/**
 * Places a graph in a worker, which the page does not wait for; on this thread in slices only where no worker can be had.
 * The promise settles with places also when the layout is stopped.
 */
export const layoutInWorker: Arrange = createArranger({
  makeWorker: typeof Worker === "undefined" ? null : makeWorker,
  arrangeHere: async (...given) => {
    const { arrangeGraph } = await import("./arrange-graph.ts");
    return arrangeGraph(...given);
  },
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
});
