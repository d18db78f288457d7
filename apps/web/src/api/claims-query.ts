import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { claimPageSchema, claimResponseSchema, type Filter, type Scope } from "@tumen/model";
import { address, requestJson } from "./request-json.ts";
import { scopeParameters } from "./view-queries.ts";

const PAGE = 25;

/** Claims by pages, strongest first. */
export function claimsQuery(scope: Scope, filter: Filter) {
  return infiniteQueryOptions({
    queryKey: ["claims", scope, filter],
    queryFn: ({ signal, pageParam }) =>
      requestJson({
        path: address(
          "/api/claims",
          { ...scopeParameters(scope), limit: PAGE, cursor: pageParam },
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
