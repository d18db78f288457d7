import { lazy, type ReactNode, Suspense } from "react";
import { useBoard } from "#board/use-board.ts";
import { AboutData } from "#features/about/about-data.tsx";
import { VisualCode } from "#features/explore/visual-code.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { KeyHelp } from "./key-help.tsx";
import type { CommandList } from "./use-keys.ts";
import { useSelectionName } from "./use-selection-name.ts";

const CommandPalette = lazy(() =>
  import("./command-palette.tsx").then((all) => ({ default: all.CommandPalette })),
);

const ExportDialog = lazy(() =>
  import("#features/export/export-dialog.tsx").then((all) => ({ default: all.ExportDialog })),
);

/** The windows that open over the screen. */
export type WindowName = "about" | "keys" | "palette" | "code" | "export" | "guide";

interface WindowsProps {
  /** The guide is no window: it stands beside what it shows. */
  readonly name: Exclude<WindowName, "guide">;
  readonly commands: CommandList;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<WindowsProps["name"], string>> = {
  about: "About the data",
  keys: "Keys",
  palette: "Commands",
  code: "How to read the graph",
  export: "Export",
};

function SelectionExport() {
  return <ExportDialog selected={useSelectionName(useBoard((board) => board.view.selection))} />;
}

function Content({ name, commands, onClose }: WindowsProps): ReactNode {
  switch (name) {
    case "about":
      return <AboutData onDone={onClose} />;
    case "keys":
      return <KeyHelp commands={commands.current} />;
    case "palette":
      return <CommandPalette commands={commands.current} onClose={onClose} />;
    case "export":
      return <SelectionExport />;
    case "code":
      return <VisualCode />;
  }
}

/** What opens over the screen; loaded when it is first asked for. */
export function Windows(props: WindowsProps) {
  const title = TITLES[props.name];
  return (
    <Dialog title={title} onClose={props.onClose}>
      <PanelBoundary what={title}>
        <Suspense fallback={<Waiting what={title} />}>
          <Content {...props} />
        </Suspense>
      </PanelBoundary>
    </Dialog>
  );
}
