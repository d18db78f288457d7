import { type KeyboardEvent as ReactKeyboardEvent, type RefObject, useEffect } from "react";
import { setFocus } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";
import type { AppCommand, KeyPlace } from "./commands/app-command.ts";
import { returnFocus } from "./focus-evidence.ts";

/** The commands as they are now; filled once they are loaded. */
export type CommandList = RefObject<readonly AppCommand[]>;

const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** Whether a key belongs to something else: a field, a window, or whoever took it already. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.defaultPrevented || event.altKey) return true;
  return (
    target instanceof Element && (target.matches(TYPING) || target.closest("dialog[open]") !== null)
  );
}

/** The name under which commands list what was pressed; undefined for chords that are not ours. */
function pressedName({ key, ctrlKey, metaKey, altKey }: Pressed): string | undefined {
  if (altKey) return undefined;
  if (!ctrlKey && !metaKey) return key;
  return key.toLowerCase() === "k" ? "mod+k" : undefined;
}

/** Does what a key asks for; true where there was such a command. */
function runKey(
  commands: readonly AppCommand[],
  pressed: Pressed,
  where: { readonly place: KeyPlace; readonly singleKeys: boolean },
): boolean {
  const name = pressedName(pressed);
  if (name === undefined || (name.length === 1 && !where.singleKeys)) return false;
  const command = commands.find((one) => one.place === where.place && one.keys?.includes(name));
  if (command === undefined) return false;
  command.run?.();
  return true;
}

/** Steps back: from the second document, from the first, from the focus, from the selection. */
function useStepBack(): () => void {
  const { reading, focus, selection } = useBoard((board) => board.view);
  const { read, run, select } = useBoardActions();
  return () => {
    if (reading !== null) {
      const { beside, ...first } = reading;
      read(beside === undefined ? null : first);
    } else if (focus !== null) run(setFocus(null, "everyone again"));
    else if (selection !== null) select(null);
    returnFocus();
  };
}

/** Keys for the whole app; single ones are silent while the user types or when they are switched off (WCAG 2.1.4). */
export function useKeys(commands: CommandList, onSearch: () => void): void {
  const singleKeys = usePreference("singleKeys");
  const stepBack = useStepBack();
  const { undo, redo } = useBoardActions();
  useEffect(() => {
    // A change may be taken back, and a search begun, before the list of commands is there.
    const early: Readonly<Record<string, () => void>> = { z: undo, Z: redo, "/": onSearch };
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (event.key === "Escape") stepBack();
      else if (runKey(commands.current, event, { place: "everywhere", singleKeys })) {
        event.preventDefault();
      } else if (commands.current.length === 0 && singleKeys) {
        early[event.key]?.();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [commands, singleKeys, stepBack, undo, redo, onSearch]);
}

/** Keys while the graph has the focus, beside those that walk it. */
export function useGraphKeys(commands: CommandList): (event: ReactKeyboardEvent) => void {
  const singleKeys = usePreference("singleKeys");
  return (event) => {
    if (runKey(commands.current, event, { place: "graph", singleKeys })) event.preventDefault();
  };
}
