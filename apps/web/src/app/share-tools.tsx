import { Download, Link } from "lucide-react";
import { exportAddress } from "#api/export-address.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";

/** Takes the view away: as a link that restores it, or as a file with all that passes the filter. */
export function ShareTools() {
  const filter = useBoard((board) => board.view.filter);
  const { announce } = useBoardActions();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      announce("The link to this view is copied.");
    } catch {
      announce("The link could not be copied; it stands in the address bar.");
    }
  };
  return (
    <>
      <a
        className="button button-plain"
        href={exportAddress("json", filter)}
        download
        aria-label="Export what passes the filter as JSON"
        title="Export what passes the filter, with every quote, as JSON"
      >
        <Download size={16} aria-hidden="true" /> <span>Export</span>
      </a>
      <Button
        look="plain"
        onClick={() => void copy()}
        aria-label="Share: copy the link to this view"
        title="Copy the link to this view"
      >
        <Link size={16} aria-hidden="true" /> <span>Share</span>
      </Button>
    </>
  );
}
