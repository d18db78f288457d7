import { useEffect } from "react";
import { useBoardActions } from "#board/use-board.ts";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

/** Single keys for the whole app; silent while the user types or when they are switched off. */
export function useKeys(enabled: boolean, onHelp: () => void): void {
  const { undo, redo } = useBoardActions();
  useEffect(() => {
    if (!enabled) return;
    const commands: Readonly<Record<string, () => void>> = { z: undo, Z: redo, "?": onHelp };
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      commands[event.key]?.();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [enabled, onHelp, undo, redo]);
}
