import { Command } from "cmdk";
import { useEffect, useRef } from "react";
import { type AppCommand, COMMAND_GROUPS, keyName } from "./commands/app-command.ts";
import "./command-palette.css";

interface CommandPaletteProps {
  readonly commands: readonly AppCommand[];
  readonly onClose: () => void;
}

/** Every command by name, with its key; those that cannot be done now say so. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const choose = (command: AppCommand) => {
    onClose();
    // The window gives the focus back first, so that a command may move it.
    requestAnimationFrame(() => command.run?.());
  };
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <Command label="All commands" loop className="palette">
      <Command.Input ref={input} placeholder="What would you like to do?" />
      <Command.List>
        <Command.Empty>No command is called that.</Command.Empty>
        {COMMAND_GROUPS.map((group) => {
          const all = commands.filter((one) => one.group === group);
          const members = [
            ...all.filter((one) => one.run !== undefined),
            ...all.filter((one) => one.run === undefined),
          ];
          if (members.length === 0) return null;
          return (
            <Command.Group key={group} heading={group}>
              {members.map((one) => (
                <Command.Item
                  key={one.id}
                  value={`${one.title} ${one.id}`}
                  disabled={one.run === undefined}
                  onSelect={() => choose(one)}
                >
                  <span>{one.title}</span>
                  {one.keys?.slice(0, 1).map((key) => (
                    <kbd key={key}>{keyName(key)}</kbd>
                  ))}
                </Command.Item>
              ))}
            </Command.Group>
          );
        })}
      </Command.List>
    </Command>
  );
}
