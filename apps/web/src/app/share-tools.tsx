import { Download, Link } from "lucide-react";
import { arrangementLink } from "#board/board-store.ts";
import { LINK_LENGTH } from "#board/link.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { copyText } from "#ui/copy-text.ts";
import type { WindowName } from "./window-name.ts";

/** Copies the link to the view as it is; a view that no link can carry is saved as a file instead. */
export function useShare(onWindow: (name: WindowName) => void): () => void {
  const { announce, markSaved } = useBoardActions();
  return () => {
    const { href } = window.location;
    if (href.length > LINK_LENGTH) {
      announce("This view is too large for a link. Save it as a session file instead.");
      onWindow("export");
      return;
    }
    void copyText(href).then((copied) => {
      if (copied) markSaved();
      announce(
        copied
          ? "The link to this view is copied."
          : "The link could not be copied; it stands in the address bar.",
      );
    });
  };
}

/** Takes the view away: as a link that restores it, or as a file; a dot says that it has changed since. */
export function ShareTools({ onWindow }: { readonly onWindow: (name: WindowName) => void }) {
  const unsaved = useBoard(({ view, saved }) => arrangementLink(view) !== saved);
  const share = useShare(onWindow);
  const name = unsaved
    ? "Share: copy the link to this view, changed since it was last saved or copied"
    : "Share: copy the link to this view";
  return (
    <>
      <Button
        look="plain"
        onClick={() => onWindow("export")}
        aria-label="Export"
        title="Save as a file, with every quote"
      >
        <Download size={16} aria-hidden="true" /> <span>Export</span>
      </Button>
      <Button look="plain" onClick={share} aria-label={name} title={name}>
        <Link size={16} aria-hidden="true" /> <span>Share</span>
        {unsaved && <span className="unsaved-mark" aria-hidden="true" />}
      </Button>
    </>
  );
}
