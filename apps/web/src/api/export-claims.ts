import { type ClaimPage, claimPageSchema, type Filter, LIMITS, type Scope } from "@tumen/model";
import { address, requestJson } from "./request-json.ts";
import { scopeParameters } from "./view-queries.ts";

/** Which claims, and how many of them at most. */
export interface ClaimsWanted {
  readonly scope: Scope;
  readonly filter: Filter;
  readonly most: number;
}

/**
 * The strongest claims of a scope, page after page, up to `most`; `onCount` hears how many have come. Throws `ApiError`,
 * and the signal's reason when it is aborted.
 */
export async function exportClaims(
  { scope, filter, most }: ClaimsWanted,
  signal: AbortSignal,
  onCount: (count: number) => void,
): Promise<ClaimPage[]> {
  const pages: ClaimPage[] = [];
  let count = 0;
  let cursor: string | undefined;
  do {
    const limit = Math.min(LIMITS.claims, most - count);
    const path = address("/api/claims", { ...scopeParameters(scope), limit, cursor }, filter);
    const page = await requestJson({ path, schema: claimPageSchema, signal });
    pages.push(page);
    count += page.claims.length;
    cursor = page.next;
    onCount(count);
  } while (cursor !== undefined && count < most);
  return pages;
}
