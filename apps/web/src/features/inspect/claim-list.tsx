import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import type { ClaimPage, ClaimView, Filter, Scope } from "@tumen/model";
import { Fragment } from "react";
import { claimsQuery } from "#api/claims-query.ts";
import { Button } from "#ui/button.tsx";
import { countOf } from "#ui/words.ts";
import { ClaimCard } from "./claim-card.tsx";
import { namesOf } from "./claim-names.ts";

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

interface DocumentCountsProps {
  readonly claims: readonly ClaimView[];
  readonly page: ClaimPage;
}

function DocumentCounts({ claims, page }: DocumentCountsProps) {
  const told = new Map<string, number>();
  for (const { document } of claims) told.set(document, (told.get(document) ?? 0) + 1);
  const documents = page.documents.filter((one) => told.has(one.id));
  return (
    <p className="muted claim-sources">
      {documents.map((one, position) => (
        <Fragment key={one.id}>
          <span>
            {one.shortTitle} {told.get(one.id)}
            {position < documents.length - 1 && " ·"}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}

interface ClaimListProps {
  readonly scope: Scope;
  readonly filter: Filter;
}

/** Claims strongest first; allegations, plans and denials in groups of their own. */
export function ClaimList({ scope, filter }: ClaimListProps) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    claimsQuery(scope, filter),
  );
  const claims = data.pages.flatMap((page) => page.claims);
  const names = namesOf(data.pages);
  const [first] = data.pages;
  const total = first?.total ?? 0;
  if (first === undefined || total === 0) {
    return <p className="notice">No claim passes the present filter here.</p>;
  }
  return (
    <div className="claim-list">
      {!hasNextPage && <DocumentCounts claims={claims} page={first} />}
      {GROUPS.map(({ title, holds }) => {
        const members = claims.filter(holds);
        if (members.length === 0) return null;
        return (
          <section key={title} aria-label={title}>
            <h3>
              {title} <span className="count">{members.length}</span>
            </h3>
            {members.map((view) => (
              <ClaimCard key={view.claim.id} view={view} names={names} />
            ))}
          </section>
        );
      })}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? "Loading…" : `${countOf(total - claims.length, "more claim")}`}
        </Button>
      )}
    </div>
  );
}
