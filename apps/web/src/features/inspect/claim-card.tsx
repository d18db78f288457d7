import type { ClaimView } from "@tumen/model";
import { useState } from "react";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { ClaimFactList } from "./claim-facts.tsx";
import type { ClaimNames } from "./claim-names.ts";
import { ClaimRelations } from "./claim-relations.tsx";
import { ClaimSource } from "./claim-source.tsx";
import { ClaimTools } from "./claim-tools.tsx";
import { GradePair } from "./grade-pair.tsx";
import { HowSurely } from "./how-surely.tsx";

interface ClaimCardProps {
  readonly view: ClaimView;
  readonly names: ClaimNames;
  /** Whether all about it is shown at once: where it stands alone. */
  readonly startsOpen?: boolean;
}

function Quotes({ view }: { readonly view: ClaimView }) {
  const { read } = useBoardActions();
  const { claim, document } = view;
  return claim.quotes.map((quote) => (
    <button
      key={quote.start}
      type="button"
      className="claim-quote"
      onClick={() => read({ document, claim: claim.id })}
      title="Open the document at this passage"
    >
      <q>{quote.exact}</q>
    </button>
  ));
}

/** One claim: its quote first, then who says it, how surely, where, and what stands against it. */
export function ClaimCard({ view, names, startsOpen = false }: ClaimCardProps) {
  const { claim } = view;
  const [open, setOpen] = useState(startsOpen);
  return (
    <article className={`claim-card quad-line-${view.quad ?? "none"}`} data-claim={claim.id}>
      <Quotes view={view} />
      <p className="claim-sentence">{claim.text}</p>
      <ClaimSource view={view} names={names} />
      <p className="claim-caption">
        <span className={`standing standing-${view.standing}`}>{wordFor(view.standing)}</span>
        {view.stance !== "asserts" && <strong className="denied">{wordFor(view.stance)}</strong>}
        {view.disputed && <strong className="disputed">≠ Disputed</strong>}
        {claim.kind !== "act" && <span>{wordFor(claim.kind)}</span>}
        <GradePair view={view} />
      </p>
      <ClaimFactList view={view} names={names} />
      <div className="claim-foot">
        <Button
          look="link"
          className="claim-toggle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? "Less" : view.disputed ? "What contradicts it" : "More about this claim"}
        </Button>
        <ClaimTools view={view} names={names} />
      </div>
      {open && (
        <>
          <ClaimRelations view={view} />
          <HowSurely view={view} />
        </>
      )}
    </article>
  );
}
