import { useQuery } from "@tanstack/react-query";
import type { ClaimResponse, ClaimView, Relation, RelationType } from "@tumen/model";
import { Columns2 } from "lucide-react";
import { claimQuery } from "#api/claims-query.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import { publishersOf, publisherWords } from "./publishers-of.ts";

/** What is said of the claim at the other end of a relation. */
const PASSIVE: Partial<Record<RelationType, string>> = {
  refines: "Is refined by",
  supersedes: "Is superseded by",
};

const WEIGHED = [
  { type: "corroborates", words: "Corroborated by" },
  { type: "contradicts", words: "Contradicted by" },
] as const satisfies readonly { type: RelationType; words: string }[];

function otherEnd({ from, to }: Relation, id: string): string {
  return from === id ? to : from;
}

function relationWord({ type, from, kind }: Relation, id: string): string {
  const word = (from === id ? undefined : PASSIVE[type]) ?? wordFor(type);
  return kind === undefined ? word : `${word} (${kind})`;
}

/** How many claims, documents and publishers stand with it, and how many against it. */
function Weight({ data, id }: { readonly data: ClaimResponse; readonly id: string }) {
  return WEIGHED.map(({ type, words }) => {
    const ends = new Set(
      data.relations.filter((one) => one.type === type).map((one) => otherEnd(one, id)),
    );
    const claims = data.related.filter((one) => ends.has(one.claim.id));
    if (claims.length === 0) return null;
    const ids = new Set(claims.map((one) => one.document));
    const documents = data.documents.filter((one) => ids.has(one.id));
    return (
      <p key={type} className="claim-weight">
        {words} {countOf(claims.length, "claim")} in {countOf(documents.length, "document")},{" "}
        {publisherWords(publishersOf(documents))}.
      </p>
    );
  });
}

interface RelatedProps {
  readonly data: ClaimResponse;
  readonly own: ClaimView;
  readonly other: string;
}

function Related({ data, own, other }: RelatedProps) {
  const { read } = useBoardActions();
  const view = data.related.find((one) => one.claim.id === other);
  if (view === undefined) return null;
  const title = data.documents.find((one) => one.id === view.document)?.shortTitle;
  const place = { document: view.document, claim: view.claim.id };
  return (
    <>
      {view.claim.quotes.map((quote) => (
        <button
          key={quote.start}
          type="button"
          className="claim-quote claim-quote-small"
          onClick={() => read(place)}
        >
          <q>{quote.exact}</q>
        </button>
      ))}
      <p className="muted">
        {title} · {wordFor(view.standing)}
        {view.stance !== "asserts" && `, ${wordFor(view.stance).toLowerCase()}`}
      </p>
      {view.document !== own.document && (
        <Button
          look="plain"
          className="both-passages"
          onClick={() => read({ document: own.document, claim: own.claim.id, beside: place })}
        >
          <Columns2 size={15} aria-hidden="true" /> Read both passages side by side
        </Button>
      )}
    </>
  );
}

/** What other claims stand against or beside this one, each with the reason why. */
export function ClaimRelations({ view }: { readonly view: ClaimView }) {
  const { id } = view.claim;
  const { data, error, refetch } = useQuery(claimQuery(id));
  if (error !== null) {
    return (
      <p role="alert">
        {error.message} <Button onClick={() => void refetch()}>Try again</Button>
      </p>
    );
  }
  if (data === undefined) return <p className="muted">Looking for related claims…</p>;
  if (data.relations.length === 0) {
    return <p className="muted">No other claim is recorded as agreeing or disagreeing with it.</p>;
  }
  return (
    <>
      <Weight data={data} id={id} />
      <ul className="claim-relations">
        {data.relations.map((relation) => (
          <li key={`${relation.type} ${relation.from} ${relation.to}`}>
            <p>
              <strong>{relationWord(relation, id)}</strong>: {relation.basis}{" "}
              <span className="muted">Judged by {relation.author}.</span>
            </p>
            <Related data={data} own={view} other={otherEnd(relation, id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
