import { useLayoutEffect } from "react";
import type { CommandList } from "../use-keys.ts";
import type { CommandTools } from "./app-command.ts";
import { useAppCommands } from "./use-app-commands.ts";

interface CommandSourceProps {
  readonly tools: CommandTools;
  readonly commands: CommandList;
}

/** Keeps the list of commands as they are now; shows nothing itself, so that what it watches renders nothing else. */
export function CommandSource({ tools, commands }: CommandSourceProps) {
  const now = useAppCommands(tools);
  useLayoutEffect(() => {
    commands.current = now;
  });
  return null;
}
