import type { AppCommand, CommandTools } from "./app-command.ts";
import { useHistoryCommands } from "./use-history-commands.ts";
import { useLayoutCommands, usePictureCommands } from "./use-picture-commands.ts";
import { useScreenCommands } from "./use-screen-commands.ts";
import { useSelectionCommands } from "./use-selection-commands.ts";

/** Every command, by group: keys, the palette and the map of keys are made from this one list. */
export function useAppCommands(tools: CommandTools): AppCommand[] {
  return [
    ...useHistoryCommands(),
    ...useSelectionCommands(tools),
    ...usePictureCommands(tools),
    ...useLayoutCommands(tools),
    ...useScreenCommands(tools.onWindow),
  ];
}
