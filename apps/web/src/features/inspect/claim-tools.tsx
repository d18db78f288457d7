import type { ClaimView } from "@tumen/model";
import { Link, Quote } from "lucide-react";
import { claimPath } from "#board/short-link.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { copyText } from "#ui/copy-text.ts";
import type { ClaimNames } from "./claim-names.ts";
import { quotationOf } from "./quotation.ts";

interface ClaimToolsProps {
  readonly view: ClaimView;
  readonly names: ClaimNames;
}

/** Takes a claim away: as a quotation with its source, or as a link. */
export function ClaimTools({ view, names }: ClaimToolsProps) {
  const { announce } = useBoardActions();
  const link = `${window.location.origin}${claimPath(view.claim.id)}`;
  const copy = async (text: string, what: string) => {
    const done = await copyText(text);
    announce(done ? `${what} is copied.` : "The browser does not let this page copy.");
  };
  const quotation = () =>
    quotationOf({
      view,
      link,
      document: names.documents.get(view.document),
      nameOf: (id) => names.actors.get(id)?.name ?? id,
    });
  return (
    <div className="claim-tools">
      <Button
        look="icon"
        aria-label="Copy as quotation"
        title="Copy as quotation, with speaker, document and link"
        onClick={() => void copy(quotation(), "The quotation")}
      >
        <Quote size={15} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label="Copy link to this claim"
        title="Copy link to this claim"
        onClick={() => void copy(link, "The link to this claim")}
      >
        <Link size={15} aria-hidden="true" />
      </Button>
    </div>
  );
}
