import { useEffect } from "react";
import { useBoardActions } from "#board/use-board.ts";

/** Single keys for the whole app; silent while the user types or when they are switched off. */
export function useKeys(enabled: boolean, onHelp: () => void): void {
  const { undo, redo } = useBoardActions();
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const target = event.target;
      if (target instanceof HTMLElement && target.matches("input, textarea, select")) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "z") undo();
      else if (event.key === "Z") redo();
      else if (event.key === "?") onHelp();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [enabled, onHelp, undo, redo]);
}
