import type { ClaimView, SourceDocument } from "@tumen/model";
import { passagePath } from "#board/short-link.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { copyText } from "#ui/copy-text.ts";
import { liveAddress } from "./live-address.ts";

interface PassageLinksProps {
  readonly view: ClaimView;
  readonly document: Pick<SourceDocument, "id" | "url">;
}

/** Links to a passage: one that opens it here, and one to the page that it was published on, where that is known. */
export function PassageLinks({ view, document }: PassageLinksProps) {
  const { announce } = useBoardActions();
  const [quote] = view.claim.quotes;
  const live = quote && liveAddress(document.url, quote);
  const copy = async () => {
    const link = `${window.location.origin}${passagePath(document.id, view.claim.id)}`;
    const done = await copyText(link);
    announce(
      done
        ? "The link to this passage is copied."
        : `The browser does not let this page copy. The link is ${link}`,
    );
  };
  return (
    <>
      <Button look="link" onClick={() => void copy()}>
        copy link to this passage
      </Button>
      {live !== undefined && (
        <a
          href={live}
          rel="noreferrer noopener"
          target="_blank"
          title="The page may have been edited; then the browser opens it at its top"
        >
          on the live page <span className="muted">(may have been edited since)</span>
        </a>
      )}
    </>
  );
}
