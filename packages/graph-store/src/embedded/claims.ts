import { type ClaimPage, type ClaimsRequest, compareClaims } from "@tumen/model";
import { readCursor, writeCursor } from "../cursor.ts";
import { captionsOf, claimView } from "./cards.ts";
import { claimsIn } from "./scope.ts";
import type { ViewOf } from "./view-cache.ts";

/** One page of claims. */
export function claims(viewOf: ViewOf, request: ClaimsRequest): ClaimPage {
  const view = viewOf(request.filter);
  const after = readCursor("claims", request.cursor);
  const matched = claimsIn(view, request);
  const rest =
    after === undefined
      ? matched
      : matched.filter((one) => compareClaims({ rank: after[0], id: after[1] }, one) < 0);
  const page = rest.slice(0, request.limit);
  const views = page.map((one) => claimView(view, one.id));
  const last = page.at(-1);
  return {
    claims: views,
    ...captionsOf(
      view,
      views.map((one) => one.claim),
    ),
    total: matched.length,
    ...(last !== undefined && rest.length > page.length
      ? { next: writeCursor("claims", [last.rank, last.id]) }
      : {}),
  };
}
