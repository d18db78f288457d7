import type { RefObject } from "react";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import type { Point } from "#board/view.ts";
import type { CanvasControls } from "#canvas/graph-canvas.tsx";
import type { WindowName } from "../window-name.ts";

/** Headings under which commands are listed. */
export const COMMAND_GROUPS = [
  "Find and undo",
  "Selection",
  "Picture",
  "Layout",
  "Take away",
  "Screen",
  "Help",
] as const;

/** Where a key works: everywhere but in fields and windows, or while the graph has the focus. */
export type KeyPlace = "everywhere" | "graph";

/** Something that the reader can have done: by a key, from the palette, and from a button. */
export interface AppCommand {
  /** Stays the same, for tests and links to help. */
  readonly id: string;
  readonly title: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /** As `KeyboardEvent.key` gives it; several are alternatives. */
  readonly keys?: readonly string[];
  readonly place?: KeyPlace;
  /** Undefined: cannot be done now. */
  readonly run: (() => void) | undefined;
}

/** What the commands act on beside the board. */
export interface CommandTools {
  readonly picture: Picture;
  readonly controls: RefObject<CanvasControls | null>;
  readonly words: boolean;
  readonly onExpand: Expand;
  /** Leads to what is behind the selection. */
  readonly onOpen: () => void;
  readonly onWindow: (name: WindowName) => void;
  /** Undefined where tabs choose between graph and words. */
  readonly onWords: ((words: boolean) => void) | undefined;
  readonly onArrange: () => void;
  /** Where something stands, as shares of the half sheet; undefined where it is not drawn. */
  readonly placeOf: (id: string) => Point | undefined;
}

/** A key as the map of keys shows it. */
export function keyName(key: string): string {
  if (key === "mod+k") return "ctrl K";
  if (key.length === 1 && key !== key.toLowerCase()) return `shift ${key.toLowerCase()}`;
  return key;
}
