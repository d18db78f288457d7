import {
  type ClaimFacts,
  coversAll,
  parseTieId,
  type Scope,
  type ScopedView,
  scopeTest,
  tieId,
} from "@tumen/model";
import { StoreError } from "../store-error.ts";
import type { Position } from "./graph-index.ts";
import type { View } from "./view.ts";

function scopedView(view: View): ScopedView {
  const { ties } = view.actors;
  return {
    filter: view.filter,
    passing: () => view.facts,
    showsTie: (key) => {
      const id = tieId(key);
      return ties.hasEdge(id) && view.shows(ties.getEdgeAttributes(id));
    },
  };
}

/** The judge of claims that pass. Throws INVALID for a tie id that is none. */
export function scopeIn(view: View, scope: Scope): (facts: ClaimFacts) => boolean {
  const { tie } = scope;
  if (tie !== undefined && parseTieId(tie) === undefined) {
    throw new StoreError("INVALID", `"${tie}" is not the id of a tie.`);
  }
  return scopeTest(scope, scopedView(view));
}

/** A list that holds every claim of the scope and is shorter than that of all; undefined where there is none. */
function candidates(view: View, scope: Scope): readonly Position[] | undefined {
  const { ties, claimsOfActor } = view.actors;
  const { tie, event } = scope;
  if (tie !== undefined) return ties.hasEdge(tie) ? ties.getEdgeAttribute(tie, "claims") : [];
  if (event !== undefined) return view.index.claimsOfEvent.get(event) ?? [];
  const actor = scope.actor ?? scope.pair?.[0];
  return actor === undefined ? undefined : (claimsOfActor.get(actor) ?? []);
}

/** Passing claims within the scope, in order of lists. */
export function claimsIn(view: View, scope: Scope): readonly ClaimFacts[] {
  if (coversAll(scope)) return view.facts;
  const isWithin = scopeIn(view, scope);
  const some = candidates(view, scope);
  return (some === undefined ? view.facts : view.pass(some)).filter(isWithin);
}
