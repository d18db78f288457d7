import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import type { ClaimPage, ClaimView, Filter } from "@tumen/model";
import { type ClaimScope, claimsQuery } from "#api/claims-query.ts";
import { Button } from "#ui/button.tsx";
import { countOf } from "#ui/words.ts";
import { ClaimCard, type ClaimNames } from "./claim-card.tsx";

/** Names of all pages, for captions. */
export function namesOf(
  pages: readonly Pick<ClaimPage, "actors" | "documents" | "events">[],
): ClaimNames {
  return {
    actors: new Map(pages.flatMap((page) => page.actors.map((one) => [one.id, one]))),
    documents: new Map(pages.flatMap((page) => page.documents.map((one) => [one.id, one]))),
    events: new Map(pages.flatMap((page) => page.events.map((one) => [one.id, one]))),
  };
}

const GROUPS = [
  {
    title: "Stated",
    holds: (one: ClaimView) =>
      one.stance === "asserts" && (one.standing === "fact" || one.standing === "attributed"),
  },
  {
    title: "Alleged",
    holds: (one: ClaimView) => one.stance === "asserts" && one.standing === "alleged",
  },
  {
    title: "Planned or hypothetical",
    holds: (one: ClaimView) =>
      one.stance === "asserts" && (one.standing === "planned" || one.standing === "hypothetical"),
  },
  { title: "Denied, or said not to be so", holds: (one: ClaimView) => one.stance !== "asserts" },
] as const;

interface ClaimListProps {
  readonly scope: ClaimScope;
  readonly filter: Filter;
}

/** Claims strongest first; allegations, plans and denials in groups of their own. */
export function ClaimList({ scope, filter }: ClaimListProps) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    claimsQuery(scope, filter),
  );
  const claims = data.pages.flatMap((page) => page.claims);
  const names = namesOf(data.pages);
  const total = data.pages[0]?.total ?? 0;
  if (total === 0) return <p className="notice">No claim passes the present filter here.</p>;
  return (
    <div className="claim-list">
      {GROUPS.map(({ title, holds }) => {
        const members = claims.filter(holds);
        if (members.length === 0) return null;
        return (
          <section key={title} aria-label={title}>
            <h3>
              {title} <span className="muted">{countOf(members.length, "claim")}</span>
            </h3>
            {members.map((view) => (
              <ClaimCard key={view.claim.id} view={view} names={names} />
            ))}
          </section>
        );
      })}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {countOf(total - claims.length, "more claim")}
        </Button>
      )}
    </div>
  );
}
