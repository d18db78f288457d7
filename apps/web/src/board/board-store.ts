import { createStore, type StoreApi } from "zustand/vanilla";
import type { Arrangement, Command } from "./commands.ts";
import { writeLink } from "./link.ts";
import { FIRST_VIEW, type Reading, type Selection, type View } from "./view.ts";

/** A step that can be taken back: its name, and the fields it changed as they were before. */
interface Step {
  readonly title: string;
  readonly inverse: Partial<Arrangement>;
}

/** A change in words: said to screen readers, and shown for a moment unless it is plain to see. */
export interface Announcement {
  readonly text: string;
  readonly quiet: boolean;
}

/** The one client store: what is shown, and how it came to be. Server data lives elsewhere. */
export interface Board {
  readonly view: View;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly announcement: Announcement;
  /** The link of what was last saved, copied or opened; another one means unsaved changes. */
  readonly saved: string;
}

/** The only ways to change the board. */
export interface BoardActions {
  run(command: Command): void;
  undo(): void;
  redo(): void;
  /** Shows what is behind something; an open document gives way. */
  select(selection: Selection | null): void;
  /** Marks something on the picture; an open document stays. */
  highlight(selection: Selection | null): void;
  read(reading: Reading | null): void;
  /** Shows another view as a whole: a link, or the browser's way back. Steps are kept. */
  show(view: View): void;
  announce(text: string, how?: "shown" | "quiet"): void;
  /** Notes that the arrangement as it is now was saved or copied. */
  markSaved(): void;
}

/** The board as features use it. */
export type BoardStore = StoreApi<Board> & { readonly actions: BoardActions };

const STEPS_KEPT = 200;
const SILENCE: Announcement = { text: "", quiet: true };

function pick(view: View, fields: readonly string[]): Partial<Arrangement> {
  return Object.fromEntries(
    fields.map((field) => [field, view[field as keyof Arrangement]]),
  ) as Partial<Arrangement>;
}

/** Applies a change and returns the new view with the change that takes it back. */
function turn(view: View, change: Partial<Arrangement>) {
  return { view: { ...view, ...change }, inverse: pick(view, Object.keys(change)) };
}

/** The link of what commands change; looking and reading leave nothing unsaved. */
export function arrangementLink(view: View): string {
  return writeLink({ ...view, selection: null, reading: null });
}

/** Makes a board that shows `view`. */
export function createBoardStore(view: View = FIRST_VIEW): BoardStore {
  const store = createStore<Board>(() => ({
    view,
    past: [],
    future: [],
    announcement: SILENCE,
    saved: arrangementLink(view),
  }));
  const { getState, setState } = store;

  const step = (from: "past" | "future", to: "past" | "future", verb: string) => {
    const board = getState();
    const last = board[from].at(-1);
    if (last === undefined) return;
    const { view: next, inverse } = turn(board.view, last.inverse);
    setState({
      view: next,
      [from]: board[from].slice(0, -1),
      [to]: [...board[to], { title: last.title, inverse }],
      announcement: { text: `${verb}: ${last.title}`, quiet: false },
    });
  };

  const actions: BoardActions = {
    run: (command) => {
      const board = getState();
      const { view: next, inverse } = turn(board.view, command.apply(board.view));
      const past = [...board.past, { title: command.title, inverse }].slice(-STEPS_KEPT);
      const announcement = { text: command.title, quiet: true };
      setState({ view: next, past, future: [], announcement });
    },
    undo: () => step("past", "future", "Undone"),
    redo: () => step("future", "past", "Done again"),
    select: (selection) =>
      setState(({ view: now }) => ({ view: { ...now, selection, reading: null } })),
    highlight: (selection) => setState(({ view: now }) => ({ view: { ...now, selection } })),
    read: (reading) => setState(({ view: now }) => ({ view: { ...now, reading } })),
    show: (next) => setState({ view: next }),
    markSaved: () => setState({ saved: arrangementLink(getState().view) }),
    announce: (text, how = "shown") => setState({ announcement: { text, quiet: how === "quiet" } }),
  };
  return Object.assign(store, { actions });
}
