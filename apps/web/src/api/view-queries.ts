import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import {
  type ClaimId,
  claimPageSchema,
  type Filter,
  LIMITS,
  relationsResponseSchema,
  type Scope,
  timelineResponseSchema,
} from "@tumen/model";
import { address, requestJson } from "./request-json.ts";

/** Events in time: the first page, as long as a page may be. */
export function timelineQuery(filter: Filter) {
  return queryOptions({
    queryKey: ["timeline", filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: address("/api/timeline", { limit: LIMITS.timeline }, filter),
        schema: timelineResponseSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** A scope as parameters of an address. */
export function scopeParameters(scope: Scope): Record<string, string | undefined> {
  return {
    tie: scope.tie,
    pair: scope.pair?.join(","),
    actor: scope.actor,
    event: scope.event,
    claims: scope.claims?.join(","),
    around: scope.around,
  };
}

/** The strongest claims of a scope, as many as `limit`: one page. */
export function claimsOfScopeQuery(scope: Scope, filter: Filter, limit: number) {
  return queryOptions({
    queryKey: ["claims of", scope, filter, limit],
    queryFn: ({ signal }) =>
      requestJson({
        path: address("/api/claims", { ...scopeParameters(scope), limit }, filter),
        schema: claimPageSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** How some claims stand to each other. */
export function relationsAmongQuery(claims: readonly ClaimId[]) {
  return queryOptions({
    queryKey: ["relations among", claims],
    queryFn: ({ signal }) =>
      requestJson({
        path: address("/api/relations", { claims: claims.join(","), limit: LIMITS.relations }),
        schema: relationsResponseSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
