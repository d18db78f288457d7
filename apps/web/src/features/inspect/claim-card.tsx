import type { ClaimView } from "@tumen/model";
import { useState } from "react";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { ClaimFactList } from "./claim-facts.tsx";
import type { ClaimNames } from "./claim-names.ts";
import { ClaimRelations } from "./claim-relations.tsx";
import { GradePair } from "./grade-pair.tsx";

interface ClaimCardProps {
  readonly view: ClaimView;
  readonly names: ClaimNames;
}

function Speakers({ view, names }: ClaimCardProps) {
  const { speakers } = view.claim;
  const { select } = useBoardActions();
  if (speakers.length === 0) return <span>the document’s own voice</span>;
  return (
    <span className="speaker-chain">
      {speakers.map(({ actor, role }, position) => (
        <span key={actor}>
          {position > 0 && <span aria-hidden="true"> ‹ </span>}
          <Button look="link" onClick={() => select({ kind: "actor", id: actor })}>
            {names.actors.get(actor)?.name ?? actor}
          </Button>
          {role === "relay" && " relays"}
        </span>
      ))}
    </span>
  );
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
export function ClaimCard({ view, names }: ClaimCardProps) {
  const { claim } = view;
  const { read } = useBoardActions();
  const [open, setOpen] = useState(false);
  const document = names.documents.get(view.document);
  return (
    <article className={`claim-card quad-line-${view.quad ?? "none"}`} data-claim={claim.id}>
      <Quotes view={view} />
      <p className="claim-source">
        <Button look="link" onClick={() => read({ document: view.document, claim: claim.id })}>
          {document?.shortTitle ?? view.document}
        </Button>
        <span aria-hidden="true"> · </span>
        <Speakers view={view} names={names} />
      </p>
      <p className="claim-sentence">{claim.text}</p>
      <p className="claim-caption">
        <span className={`standing standing-${view.standing}`}>{wordFor(view.standing)}</span>
        {view.stance !== "asserts" && <strong className="denied">{wordFor(view.stance)}</strong>}
        {view.disputed && <strong className="disputed">≠ Disputed</strong>}
        {claim.kind !== "act" && <span>{wordFor(claim.kind)}</span>}
        <GradePair view={view} />
      </p>
      <ClaimFactList view={view} names={names} />
      <Button
        look="link"
        className="claim-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? "Less" : view.disputed ? "What contradicts it" : "What other claims say"}
      </Button>
      {open && <ClaimRelations id={claim.id} />}
    </article>
  );
}
