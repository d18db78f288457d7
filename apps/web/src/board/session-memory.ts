import { viewStateSchema } from "@tumen/model";
import * as z from "zod";
import { arrangementLink, type BoardStore } from "./board-store.ts";
import { writeLink } from "./link.ts";
import type { View } from "./view.ts";

/** The part of the browser's storage that memory needs; it may refuse. */
export type MemoryStorage = Pick<Storage, "getItem" | "setItem">;

const HISTORY_KEY = "tumen.history";
const LAST_KEY = "tumen.last-view";
/** Steps that a reload keeps: fifty are promised, storage is small. */
const STEPS_KEPT = 100;

const stepSchema = z.strictObject({
  title: z.string().max(300),
  inverse: viewStateSchema.omit({ selection: true, reading: true }).partial(),
});

const historySchema = z.strictObject({
  /** The link that the history belongs to. */
  link: z.string(),
  saved: z.string(),
  past: z.array(stepSchema).max(STEPS_KEPT),
  future: z.array(stepSchema).max(STEPS_KEPT),
});

function readJson(storage: MemoryStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? "null");
  } catch {
    // Storage that is shut or holds something else is as good as empty.
    return null;
  }
}

function write(storage: MemoryStorage, key: string, text: string): void {
  try {
    storage.setItem(key, text);
  } catch {
    // A full or forbidden storage must not stop the reader; only a reload then forgets the steps.
  }
}

/** Gives a board that was just opened the steps that it had before a reload of the same view. */
export function restoreHistory(board: BoardStore, storage: MemoryStorage): void {
  const stored = historySchema.safeParse(readJson(storage, HISTORY_KEY));
  const { view, past: early } = board.getState();
  if (!stored.success) return;
  const { past, future, saved, link } = stored.data;
  // A step that was quicker than this is taken off to see what the tab showed, and follows on what is restored.
  const opened: View = Object.assign({}, view, ...early.map((one) => one.inverse).reverse());
  if (link !== arrangementLink(opened)) return;
  if (early.length > 0) {
    board.setState({ past: [...past, ...early], saved } as Partial<
      ReturnType<BoardStore["getState"]>
    >);
    return;
  }
  // The schema and the store describe the same steps; optional fields differ in how types spell absence.
  board.setState({ past, future, saved } as Partial<ReturnType<BoardStore["getState"]>>);
}

/** Keeps the steps of this tab for a reload, and the last view of this browser for the next visit. */
export function keepHistory(
  board: BoardStore,
  tab: MemoryStorage,
  browser: MemoryStorage,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const { view, past, future, saved } = board.getState();
    const link = writeLink(view);
    const history = {
      link: arrangementLink(view),
      saved,
      past: past.slice(-STEPS_KEPT),
      future: future.slice(-STEPS_KEPT),
    };
    write(tab, HISTORY_KEY, JSON.stringify(history));
    if (link !== "/") write(browser, LAST_KEY, JSON.stringify(link));
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 150);
  };
  const unsubscribe = board.subscribe(keepSoon);
  // What happened before the memory was there is kept too.
  keepSoon();
  const leave = () => {
    clearTimeout(timer);
    keep();
  };
  window.addEventListener("pagehide", leave);
  return () => {
    window.removeEventListener("pagehide", leave);
    clearTimeout(timer);
    unsubscribe();
  };
}

/** The link of the last view of an earlier visit; undefined where there is none. */
export function lastView(storage: MemoryStorage): string | undefined {
  const link = readJson(storage, LAST_KEY);
  return typeof link === "string" && link.startsWith("/?") ? link : undefined;
}
