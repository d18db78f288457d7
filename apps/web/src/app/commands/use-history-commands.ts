import { setFilter } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import type { AppCommand } from "./app-command.ts";

/** The search box is not below the palette in the tree; its role is its address. */
function focusSearch(): void {
  document.querySelector<HTMLInputElement>("search input[role=combobox]")?.focus();
}

/** Finding, taking back and doing again. */
export function useHistoryCommands(): AppCommand[] {
  const past = useBoard((board) => board.past.at(-1)?.title);
  const future = useBoard((board) => board.future.at(-1)?.title);
  const isFiltered = useBoard((board) => Object.keys(board.view.filter).length > 0);
  const { undo, redo, run } = useBoardActions();
  const group = "Find and undo";
  return [
    { id: "search", title: "Search everything", group, keys: ["/"], run: focusSearch },
    {
      id: "undo",
      title: past === undefined ? "Undo" : `Undo ${past}`,
      group,
      keys: ["z"],
      place: "everywhere",
      run: past === undefined ? undefined : undo,
    },
    {
      id: "redo",
      title: future === undefined ? "Redo" : `Redo ${future}`,
      group,
      keys: ["Z"],
      place: "everywhere",
      run: future === undefined ? undefined : redo,
    },
    {
      id: "clear-filter",
      title: "Clear the whole filter",
      group,
      run: isFiltered ? () => run(setFilter({}, "clear the filter")) : undefined,
    },
  ];
}
