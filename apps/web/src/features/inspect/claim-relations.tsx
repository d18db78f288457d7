import { useQuery } from "@tanstack/react-query";
import type { ClaimId, ClaimResponse } from "@tumen/model";
import { claimQuery } from "#api/claims-query.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";

function Related({ data, other }: { readonly data: ClaimResponse; readonly other: string }) {
  const { read } = useBoardActions();
  const view = data.related.find((one) => one.claim.id === other);
  if (view === undefined) return null;
  const title = data.documents.find((one) => one.id === view.document)?.shortTitle;
  return (
    <>
      {view.claim.quotes.map((quote) => (
        <button
          key={quote.start}
          type="button"
          className="claim-quote claim-quote-small"
          onClick={() => read({ document: view.document, claim: view.claim.id })}
        >
          <q>{quote.exact}</q>
        </button>
      ))}
      <p className="muted">{title}</p>
    </>
  );
}

/** What other claims stand against or beside this one, each with the reason why. */
export function ClaimRelations({ id }: { readonly id: ClaimId }) {
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
    <ul className="claim-relations">
      {data.relations.map((relation) => (
        <li key={`${relation.type} ${relation.from} ${relation.to}`}>
          <strong>
            {wordFor(relation.type)}
            {relation.kind !== undefined && ` (${relation.kind})`}
          </strong>
          : {relation.basis}
          <Related data={data} other={relation.from === id ? relation.to : relation.from} />
        </li>
      ))}
    </ul>
  );
}
