import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ActorId, claimPageSchema, claimResponseSchema, type Filter } from "@tumen/model";
import { address, requestJson } from "./request-json.ts";

const PAGE = 25;

/** Which claims: of a tie, of a pair of actors, or of the whole view. */
export interface ClaimScope {
  readonly tie?: string;
  readonly pair?: readonly [ActorId, ActorId];
}

/** Claims by pages, strongest first. */
export function claimsQuery(scope: ClaimScope, filter: Filter) {
  return infiniteQueryOptions({
    queryKey: ["claims", scope, filter],
    queryFn: ({ signal, pageParam }) =>
      requestJson({
        path: address(
          "/api/claims",
          { tie: scope.tie, pair: scope.pair?.join(","), limit: PAGE, cursor: pageParam },
          filter,
        ),
        schema: claimPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** One claim with its relations to others. */
export function claimQuery(id: string) {
  return queryOptions({
    queryKey: ["claim", id],
    queryFn: ({ signal }) =>
      requestJson({ path: `/api/claims/${id}`, schema: claimResponseSchema, signal }),
  });
}
