import { useSuspenseQuery } from "@tanstack/react-query";
import type { ClaimId } from "@tumen/model";
import { claimQuery } from "#api/claims-query.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { namesOf } from "./claim-names.ts";

/** One claim, with a way to each tie that it supports. */
export function ClaimPanel({ id }: { readonly id: ClaimId }) {
  const { data } = useSuspenseQuery(claimQuery(id));
  const { select } = useBoardActions();
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1}>One claim</h2>
        {data.claim.ties.length === 0 ? (
          <p className="muted">It draws no line: nothing is done, or nobody is at the other end.</p>
        ) : (
          <div className="button-row">
            {data.claim.ties.map((tie, position) => (
              <Button key={tie} onClick={() => select({ kind: "tie", id: tie })}>
                Show its tie{data.claim.ties.length > 1 ? ` ${position + 1}` : ""}
              </Button>
            ))}
          </div>
        )}
      </header>
      <ClaimCard view={data.claim} names={namesOf([data])} startsOpen />
    </>
  );
}
