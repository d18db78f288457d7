import {
  type ClaimFacts,
  type ClaimId,
  compareText,
  type Relation,
  type RelationsRequest,
  type RelationsResponse,
  relationKey,
} from "@tumen/model";
import { readCursor, writeCursor } from "../cursor.ts";
import { captionsOf, claimView, recordsOf } from "./cards.ts";
import { scopeIn } from "./scope.ts";
import type { View } from "./view.ts";
import type { ViewOf } from "./view-cache.ts";

/** A relation between two claims; `distinct` may also hold between events. */
type ClaimRelation = Relation & { readonly from: ClaimId; readonly to: ClaimId };

function joinsClaims(
  view: View,
  relation: Relation,
  isWithin: (facts: ClaimFacts) => boolean,
): relation is ClaimRelation {
  return [relation.from, relation.to].every((id) => {
    const position = view.index.positionOf.get(id as ClaimId);
    return position !== undefined && view.pass([position]).some(isWithin);
  });
}

/** One page of relations between passing claims within the scope. */
export function relations(viewOf: ViewOf, request: RelationsRequest): RelationsResponse {
  const view = viewOf(request.filter);
  const after = readCursor("relations", request.cursor);
  const { types = [] } = request;
  const isWithin = scopeIn(view, request);
  const matched = view.index.graph.relations
    .filter((one) => types.length === 0 || types.includes(one.type))
    .filter((one) => joinsClaims(view, one, isWithin));
  const start = after && relationKey({ from: after[0], to: after[1], type: after[2] });
  const rest =
    start === undefined
      ? matched
      : matched.filter((one) => compareText(start, relationKey(one)) < 0);
  const page = rest.slice(0, request.limit);
  const claims = recordsOf(
    view.index.claims,
    page.flatMap((one) => [one.from, one.to]),
  );
  const { actors, documents } = captionsOf(view, claims);
  const last = page.at(-1);
  return {
    relations: page,
    claims: claims.map((one) => claimView(view, one.id)),
    actors,
    documents,
    total: matched.length,
    ...(last !== undefined && rest.length > page.length
      ? { next: writeCursor("relations", [last.from, last.to, last.type]) }
      : {}),
  };
}
