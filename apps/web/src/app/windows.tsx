import { lazy, type ReactNode, Suspense } from "react";
import { useBoard } from "#board/use-board.ts";
import { AboutData } from "#features/about/about-data.tsx";
import { VisualCode } from "#features/explore/visual-code.tsx";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { KeyHelp } from "./key-help.tsx";
import type { CommandList } from "./use-keys.ts";
import { useLabelOf } from "./use-label-of.ts";
import { useSelectionName } from "./use-selection-name.ts";
import type { WindowName } from "./window-name.ts";

const CommandPalette = lazy(() =>
  import("./command-palette.tsx").then((all) => ({ default: all.CommandPalette })),
);

const ExportDialog = lazy(() =>
  import("#features/export/export-dialog.tsx").then((all) => ({ default: all.ExportDialog })),
);

const OpenSession = lazy(() =>
  import("#features/export/open-session.tsx").then((all) => ({ default: all.OpenSession })),
);

const CheckExport = lazy(() =>
  import("#features/export/check-export.tsx").then((all) => ({ default: all.CheckExport })),
);

interface WindowsProps {
  /** The guide is no window: it stands beside what it shows. */
  readonly name: Exclude<WindowName, "guide">;
  readonly commands: CommandList;
  readonly onWindow: (name: WindowName) => void;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<WindowsProps["name"], string>> = {
  about: "About the data",
  keys: "Keys",
  palette: "Commands",
  code: "How to read the graph",
  export: "Export",
  open: "Open a session file",
  check: "Check an exported file",
};

function Export({ onWindow }: Pick<WindowsProps, "onWindow">) {
  const selected = useSelectionName(useBoard((board) => board.view.selection));
  return (
    <ExportDialog selected={selected}>
      <p className="button-row">
        <Button look="link" onClick={() => onWindow("open")}>
          Open a session file …
        </Button>
        <Button look="link" onClick={() => onWindow("check")}>
          Check an exported file …
        </Button>
      </p>
    </ExportDialog>
  );
}

function Open({ onClose }: Pick<WindowsProps, "onClose">) {
  return <OpenSession labelOf={useLabelOf("always")} onDone={onClose} />;
}

function Content({ name, commands, onWindow, onClose }: WindowsProps): ReactNode {
  switch (name) {
    case "about":
      return <AboutData onDone={onClose} />;
    case "keys":
      return <KeyHelp commands={commands.current} />;
    case "palette":
      return <CommandPalette commands={commands.current} onClose={onClose} />;
    case "export":
      return <Export onWindow={onWindow} />;
    case "open":
      return <Open onClose={onClose} />;
    case "check":
      return <CheckExport />;
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
