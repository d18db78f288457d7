import { afterEach, describe, expect, it, vi } from "vitest";
import { arrangementLink, createBoardStore } from "./board-store.ts";
import { setFilter, setRest } from "./commands.ts";
import { keepHistory, lastView, type MemoryStorage, restoreHistory } from "./session-memory.ts";
import { FIRST_VIEW } from "./view.ts";

function memory(entries: Record<string, string> = {}): MemoryStorage & { kept: typeof entries } {
  const kept = { ...entries };
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, text) => {
      kept[key] = text;
    },
  };
}

afterEach(() => vi.useRealTimers());

describe("the memory of a tab", () => {
  it("SH8: gives a reload of the same view its steps back, at least fifty", () => {
    vi.useFakeTimers();
    const [tab, browser] = [memory(), memory()];
    const board = createBoardStore();
    const stop = keepHistory(board, tab, browser);
    for (let step = 0; step < 61; step += 1) {
      board.actions.run(setRest(step % 2 === 0 ? "hide" : "fade"));
    }
    board.actions.undo();
    board.actions.undo();
    vi.runAllTimers();
    stop();
    const after = createBoardStore(board.getState().view);
    restoreHistory(after, tab);
    expect(after.getState().past).toEqual(board.getState().past);
    expect(after.getState().past.length).toBeGreaterThanOrEqual(50);
    after.actions.redo();
    after.actions.undo();
    expect(after.getState().view).toEqual(board.getState().view);
  });

  it("SH8: gives nothing to another view, and nothing of what is not ours", () => {
    vi.useFakeTimers();
    const tab = memory();
    const board = createBoardStore();
    const stop = keepHistory(board, tab, memory());
    board.actions.run(setRest("hide"));
    vi.runAllTimers();
    stop();
    const other = createBoardStore();
    restoreHistory(other, tab);
    expect(other.getState().past).toEqual([]);
    const broken = createBoardStore();
    restoreHistory(broken, memory({ "tumen.history": '{"link":"/","past":[{"title":1}]}' }));
    expect(broken.getState().past).toEqual([]);
  });

  it("SH8: keeps the last view of this browser, but never the bare first view", () => {
    vi.useFakeTimers();
    const browser = memory();
    const board = createBoardStore();
    const stop = keepHistory(board, memory(), browser);
    board.actions.select({ kind: "claims", id: "all" });
    board.actions.select(null);
    vi.runAllTimers();
    expect(lastView(browser)).toBeUndefined();
    board.actions.run(setRest("hide"));
    vi.runAllTimers();
    stop();
    expect(lastView(browser)).toBe("/?rest=hide");
  });
});

describe("the mark of unsaved changes", () => {
  const isUnsaved = (board: ReturnType<typeof createBoardStore>) => {
    const { view, saved } = board.getState();
    return arrangementLink(view) !== saved;
  };

  it("SH8: comes with a change, goes when it is taken back or saved, and not with looking", () => {
    const board = createBoardStore(FIRST_VIEW);
    expect(isUnsaved(board)).toBe(false);
    board.actions.select({ kind: "claims", id: "all" });
    expect(isUnsaved(board)).toBe(false);
    board.actions.run(setFilter({ disputed: true }));
    expect(isUnsaved(board)).toBe(true);
    board.actions.undo();
    expect(isUnsaved(board)).toBe(false);
    board.actions.redo();
    board.actions.markSaved();
    expect(isUnsaved(board)).toBe(false);
  });
});
