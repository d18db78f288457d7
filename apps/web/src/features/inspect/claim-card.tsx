import {
  type ActorName,
  type ClaimView,
  claimSentence,
  type Dated,
  type DocumentCard,
  type EventCard,
  type Quantity,
} from "@tumen/model";
import { useState } from "react";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { ClaimRelations } from "./claim-relations.tsx";

/** Looks up what a claim's caption names. */
export interface ClaimNames {
  readonly actors: ReadonlyMap<string, ActorName>;
  readonly documents: ReadonlyMap<string, DocumentCard>;
  readonly events: ReadonlyMap<string, EventCard>;
}

function quantityText({ value, low, high, unit, qualifier }: Quantity): string {
  const range =
    low !== undefined && high !== undefined
      ? `${low.toLocaleString("en")} to ${high.toLocaleString("en")}`
      : undefined;
  const number = value ?? low ?? high;
  return [qualifier, range ?? number?.toLocaleString("en"), unit].filter(Boolean).join(" ");
}

function DateLine({ name, dated }: { readonly name: string; readonly dated: Dated | undefined }) {
  const background = useBoard((board) => board.view.filter.background === true);
  if (dated === undefined || (dated.basis === "background" && !background)) return null;
  return (
    <li>
      {name}: <time>{dated.edtf}</time>
      {dated.words !== undefined && <> (“{dated.words}”)</>}
      {dated.basis === "background" && (
        <>
          {" "}
          <strong>background</strong>, {dated.citation}
        </>
      )}
    </li>
  );
}

function Speakers({ view, names }: { readonly view: ClaimView; readonly names: ClaimNames }) {
  const { speakers } = view.claim;
  const { select } = useBoardActions();
  if (speakers.length === 0) return <span>in the document’s own voice</span>;
  return (
    <span>
      says{" "}
      {speakers.map(({ actor, role }, position) => (
        <span key={actor}>
          {position > 0 && (role === "relay" ? " › " : " and ")}
          <Button look="link" onClick={() => select({ kind: "actor", id: actor })}>
            {names.actors.get(actor)?.name ?? actor}
          </Button>
          {role === "relay" && " (relays)"}
        </span>
      ))}
    </span>
  );
}

function Details({ view, names }: { readonly view: ClaimView; readonly names: ClaimNames }) {
  const { claim } = view;
  const { select } = useBoardActions();
  return (
    <ul className="claim-details">
      {claim.quantities.map((one) => (
        <li key={quantityText(one)}>Number: {quantityText(one)}</li>
      ))}
      {claim.terms.length > 0 && <li>Words of the text: {claim.terms.join(", ")}</li>}
      <DateLine name="Happened" dated={claim.eventDate} />
      <DateLine name="Said" dated={claim.statedDate} />
      {claim.events.map((id) => (
        <li key={id}>
          Event:{" "}
          <Button look="link" onClick={() => select({ kind: "event", id })}>
            {names.events.get(id)?.label ?? id}
          </Button>
        </li>
      ))}
      {claim.beneficiaries.length > 0 && (
        <li>
          For the benefit of{" "}
          {claim.beneficiaries.map((id) => names.actors.get(id)?.name ?? id).join(", ")}
        </li>
      )}
      {claim.caveat !== undefined && <li className="claim-caveat">Caveat: {claim.caveat}</li>}
    </ul>
  );
}

interface ClaimCardProps {
  readonly view: ClaimView;
  readonly names: ClaimNames;
}

/** One claim: its quote first, then who says it, how surely, where, and what stands against it. */
export function ClaimCard({ view, names }: ClaimCardProps) {
  const { claim } = view;
  const { read } = useBoardActions();
  const [open, setOpen] = useState(false);
  const document = names.documents.get(view.document);
  const nameOf = (id: string) => names.actors.get(id)?.name ?? id;
  return (
    <article className={`claim-card quad-line-${view.quad ?? "none"}`} data-claim={claim.id}>
      {claim.quotes.map((quote) => (
        <button
          key={quote.start}
          type="button"
          className="claim-quote"
          onClick={() => read({ document: view.document, claim: claim.id })}
          title="Open the document at this passage"
        >
          <q>{quote.exact}</q>
        </button>
      ))}
      <p className="claim-sentence">{claimSentence(claim, nameOf)}.</p>
      <p className="claim-caption">
        <span className={`standing standing-${view.standing}`}>{wordFor(view.standing)}</span>
        {view.stance !== "asserts" && <strong className="denied">{wordFor(view.stance)}</strong>}
        {view.disputed && <strong className="disputed">≠ Disputed</strong>}
        <span className="muted">{wordFor(claim.kind)}</span>
      </p>
      <p className="claim-caption">
        <Button look="link" onClick={() => read({ document: view.document, claim: claim.id })}>
          {document?.shortTitle ?? view.document}
        </Button>
        <Speakers view={view} names={names} />
        <span
          title={`Source ${view.reliability}, information ${claim.credibility.grade}, by ${claim.credibility.by}: ${claim.credibility.why}`}
        >
          {view.reliability}
          {claim.credibility.grade}
          <span className="visually-hidden">
            {" "}
            reliability of the source {view.reliability}, credibility of the information{" "}
            {claim.credibility.grade}
          </span>
        </span>
      </p>
      <Details view={view} names={names} />
      <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Less" : "In our words, and what other claims say"}
      </Button>
      {open && (
        <div className="claim-more">
          <p>{claim.text}</p>
          <ClaimRelations id={claim.id} />
        </div>
      )}
    </article>
  );
}
