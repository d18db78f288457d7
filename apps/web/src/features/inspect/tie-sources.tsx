import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { ClaimView, DocumentCard, DocumentId, Tie } from "@tumen/model";
import { Columns2 } from "lucide-react";
import { useState } from "react";
import { claimsQuery } from "#api/claims-query.ts";
import { documentsQuery } from "#api/record-queries.ts";
import { setFilter } from "#board/commands.ts";
import { onlyValue } from "#board/filter-edits.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { countOf } from "#ui/words.ts";
import { publishersOf, publisherWords } from "./publishers-of.ts";

/** Pairs are listed among so many documents; others are a step away in the reader. */
const PAIRED = 5;

interface Told {
  readonly card: DocumentCard;
  /** The strongest of its claims among those that are loaded. */
  readonly first: ClaimView | undefined;
}

/** The documents behind a tie: those that the tie names, and those of the claims that are loaded. */
function useTold(tie: Tie): readonly Told[] {
  const filter = useAskedFilter();
  const { data: pages } = useInfiniteQuery(claimsQuery({ tie: tie.id }, filter));
  const { data: all } = useQuery(documentsQuery(filter));
  const claims = pages?.pages.flatMap((page) => page.claims) ?? [];
  const cards = [
    ...(all?.documents ?? []),
    ...(pages?.pages.flatMap((one) => one.documents) ?? []),
  ];
  const byId = new Map(cards.map((card) => [card.id, card]));
  const ids = new Set<DocumentId>([...tie.documentIds, ...claims.map((one) => one.document)]);
  return [...ids].flatMap((id) => {
    const card = byId.get(id);
    return card === undefined ? [] : [{ card, first: claims.find((one) => one.document === id) }];
  });
}

function SideBySide({ told }: { readonly told: readonly Told[] }) {
  const { read } = useBoardActions();
  const loaded = told.flatMap(({ card, first }) => (first === undefined ? [] : [{ card, first }]));
  const places = loaded.slice(0, PAIRED);
  const pairs = places.flatMap((left, at) =>
    places.slice(at + 1).map((right) => ({ left, right })),
  );
  if (pairs.length === 0) return null;
  const label = (
    <>
      <Columns2 size={15} aria-hidden="true" /> Side by side…
    </>
  );
  return (
    <Menu label={label} title="Side by side: what two documents say of it" className="pair-menu">
      <ul className="pair-list">
        {pairs.map(({ left, right }) => (
          <li key={`${left.card.id} ${right.card.id}`}>
            <Button
              look="link"
              onClick={() =>
                read({
                  document: left.card.id,
                  claim: left.first.claim.id,
                  beside: { document: right.card.id, claim: right.first.claim.id },
                })
              }
            >
              {left.card.shortTitle} and {right.card.shortTitle}
            </Button>
          </li>
        ))}
      </ul>
      {loaded.length > PAIRED && (
        <p className="muted">
          Pairs of the first {PAIRED} documents. Open any document to choose another beside it.
        </p>
      )}
    </Menu>
  );
}

function Listed({ told }: { readonly told: readonly Told[] }) {
  const filter = useAskedFilter();
  const { read, run } = useBoardActions();
  return (
    <ul className="told-list">
      {told.map(({ card, first }) => (
        <li key={card.id}>
          <Button
            look="link"
            onClick={() =>
              read({
                document: card.id,
                ...(first === undefined ? {} : { claim: first.claim.id }),
              })
            }
          >
            {card.shortTitle}
          </Button>
          <span className="muted">
            {card.publisher?.name ?? "publisher unknown"} ·{" "}
            <Button
              look="link"
              aria-label={`Only ${card.shortTitle}`}
              onClick={() =>
                run(setFilter(onlyValue(filter, "documents", card.id), `only ${card.shortTitle}`))
              }
            >
              only this
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How many documents by how many publishers stand behind a tie, which these are, and two of them side by side. */
export function TieSources({ tie }: { readonly tie: Tie }) {
  const [open, setOpen] = useState(false);
  const told = useTold(tie);
  const known = publisherWords(publishersOf(told.map((one) => one.card)));
  const whole = told.length === tie.documents;
  return (
    <>
      <div className="tie-sources">
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {countOf(tie.claims, "claim")} in {countOf(tie.documents, "document")}
          {told.length > 0 && `, ${whole ? "" : "among others "}${known}`}
        </Button>
        <SideBySide told={told} />
      </div>
      {open && <Listed told={told} />}
      {open && !whole && (
        <p className="muted">
          {told.length} of {countOf(tie.documents, "document")} are listed; more come with more
          claims.
        </p>
      )}
    </>
  );
}
