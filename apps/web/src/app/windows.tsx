import { AboutData } from "#features/about/about-data.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { KeyHelp } from "./key-help.tsx";

/** The windows that open over the screen. */
export type WindowName = "about" | "keys";

interface WindowsProps {
  readonly name: WindowName;
  readonly onClose: () => void;
}

/** What opens over the screen; loaded when it is first asked for. */
export function Windows({ name, onClose }: WindowsProps) {
  return (
    <Dialog title={name === "about" ? "About the data" : "Keys"} onClose={onClose}>
      {name === "about" ? (
        <PanelBoundary what="About the data">
          <AboutData onDone={onClose} />
        </PanelBoundary>
      ) : (
        <KeyHelp />
      )}
    </Dialog>
  );
}
