import { useEffect } from "react";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";

/** Keys that work everywhere, for the map of keys. */
export const APP_KEYS = [
  ["/", "search everything"],
  ["z", "undo"],
  ["shift z", "redo"],
  ["Escape", "step back: close the second document, the first, then let go of the selection"],
  ["?", "this list"],
] as const;

const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select";

/** Whether a key belongs to something else: a field, a window, a chord, or whoever took it already. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  return target instanceof Element && (target.matches(TYPING) || target.closest("dialog") !== null);
}

/** Keys for the whole app; single ones are silent while the user types or when they are switched off. */
export function useKeys(onHelp: () => void): void {
  const singleKeys = usePreference("singleKeys");
  const reading = useBoard((board) => board.view.reading);
  const selected = useBoard((board) => board.view.selection !== null);
  const { undo, redo, read, select } = useBoardActions();
  useEffect(() => {
    const stepBack = () => {
      if (reading !== null) {
        const { beside, ...first } = reading;
        read(beside === undefined ? null : first);
      } else if (selected) select(null);
    };
    const single: Readonly<Record<string, () => void>> = { z: undo, Z: redo, "?": onHelp };
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (event.key === "Escape") stepBack();
      else if (singleKeys) single[event.key]?.();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [singleKeys, reading, selected, onHelp, undo, redo, read, select]);
}
