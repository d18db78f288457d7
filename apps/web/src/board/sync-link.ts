import type { BoardStore } from "./board-store.ts";
import { readLink, writeLink } from "./link.ts";

/** The parts of the browser window that links live in. */
export interface LinkHost {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/** Keeps the address in step with the board: going somewhere is a step back in the browser, arranging is not. */
export function syncLink(board: BoardStore, host: LinkHost): () => void {
  let shown = writeLink(board.getState().view);
  host.history.replaceState(null, "", shown);
  const unsubscribe = board.subscribe(({ view }, { view: before }) => {
    const link = writeLink(view);
    if (link === shown) return;
    shown = link;
    const moved = view.selection !== before.selection || view.reading !== before.reading;
    if (moved) host.history.pushState(null, "", link);
    else host.history.replaceState(null, "", link);
  });
  const back = () => {
    const { view } = readLink(host.location.pathname, host.location.search);
    shown = writeLink(view);
    board.actions.show(view);
  };
  host.addEventListener("popstate", back);
  return () => {
    unsubscribe();
    host.removeEventListener("popstate", back);
  };
}
