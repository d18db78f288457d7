import {
  type ActorId,
  type ClaimFacts,
  type ClaimPage,
  type ClaimsRequest,
  compareClaims,
  parseTieId,
  type TieKey,
  tieId,
} from "@tumen/model";
import { readCursor, writeCursor } from "../cursor.ts";
import { StoreError } from "../store-error.ts";
import { captionsOf, claimView } from "./cards.ts";
import type { View } from "./view.ts";
import type { ViewOf } from "./view-cache.ts";

function keyOf(tie: string): TieKey {
  const key = parseTieId(tie);
  if (key === undefined) throw new StoreError("INVALID", `"${tie}" is not the id of a tie.`);
  return key;
}

function takesPart(facts: ClaimFacts, actor: ActorId): boolean {
  return [facts.subjects, facts.objects, facts.beneficiaries].some((list) => list.includes(actor));
}

function claimsOfTie(view: View, tie: string): readonly ClaimFacts[] {
  const id = tieId(keyOf(tie));
  const { ties } = view.index;
  return ties.hasEdge(id) ? view.pass(ties.getEdgeAttribute(id, "claims")) : [];
}

function matching(view: View, { tie, pair }: ClaimsRequest): readonly ClaimFacts[] {
  const facts = tie === undefined ? view.facts : claimsOfTie(view, tie);
  return pair === undefined
    ? facts
    : facts.filter((one) => pair.every((actor) => takesPart(one, actor)));
}

/** One page of claims. */
export function claims(viewOf: ViewOf, request: ClaimsRequest): ClaimPage {
  const view = viewOf(request.filter);
  const after = readCursor("claims", request.cursor);
  const matched = matching(view, request);
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
