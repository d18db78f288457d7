import { aggregateTies, passingClaims } from "./aggregate-ties.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import type { Filter } from "./filter.ts";
import type { ActorId } from "./ids.ts";
import { claimFilter, countsTieDocuments, passes } from "./passes.ts";
import type { ClaimParties } from "./people-as-states.ts";
import type { Scope } from "./scope.ts";
import { hasDocumentsWithin, type TieKey, tieId } from "./tie.ts";
import { partiesUnder, tieKeysUnder } from "./under-filter.ts";

/** What a filter shows, as far as a scope asks for it. */
export interface ScopedView {
  readonly filter: Filter;
  /** Claims that pass; read where the scope has a neighbourhood. */
  readonly passing: () => Iterable<ClaimFacts>;
  /** Whether a tie of a passing claim is shown: its documents are within the bounds of the filter. */
  readonly showsTie: (key: TieKey) => boolean;
}

type Test = (facts: ClaimFacts) => boolean;

function takesPart({ subjects, objects, beneficiaries }: ClaimParties, actor: ActorId): boolean {
  return [subjects, objects, beneficiaries].some((list) => list.includes(actor));
}

function isNamed(parties: ClaimParties, actor: ActorId): boolean {
  return takesPart(parties, actor) || parties.speakers.includes(actor);
}

/** Whom a neighbourhood joins: an actor and its neighbours, or those who take part in what is told of an event. */
function neighbourhoodOf(around: NonNullable<Scope["around"]>, view: ScopedView): Set<string> {
  const joined = new Set<string>();
  for (const one of view.passing()) {
    if (one.events.some((id) => id === around)) {
      const { subjects, objects, beneficiaries } = partiesUnder(one, view.filter);
      for (const id of [...subjects, ...objects, ...beneficiaries]) joined.add(id);
    }
    for (const key of tieKeysUnder(one, view.filter)) {
      if (key.subject !== around && key.object !== around) continue;
      if (!view.showsTie(key)) continue;
      joined.add(key.subject);
      joined.add(key.object);
    }
  }
  return joined;
}

function aroundTest(around: NonNullable<Scope["around"]>, view: ScopedView): Test {
  const joined = neighbourhoodOf(around, view);
  return (facts) =>
    isNamed(partiesUnder(facts, view.filter), around as ActorId) ||
    facts.events.some((id) => id === around) ||
    tieKeysUnder(facts, view.filter).some(
      (key) => joined.has(key.subject) && joined.has(key.object) && view.showsTie(key),
    );
}

/**
 * Whether a passing claim is within the scope; ids and texts that name nothing match nothing. Where people stand for states,
 * ties are between states, and a claim that names someone is also one of those whom that actor represents.
 */
export function scopeTest(scope: Scope, view: ScopedView): Test {
  const { tie, pair, actor, event, claims, around } = scope;
  const tiesOf = (one: ClaimFacts) => tieKeysUnder(one, view.filter);
  const partiesOf = (one: ClaimFacts) => partiesUnder(one, view.filter);
  const chosen = claims && new Set(claims);
  const tests: (Test | undefined)[] = [
    tie === undefined ? undefined : (one) => tiesOf(one).some((key) => tieId(key) === tie),
    pair && ((one) => pair.every((id) => takesPart(partiesOf(one), id))),
    actor && ((one) => isNamed(partiesOf(one), actor)),
    event && ((one) => one.events.includes(event)),
    chosen && ((one) => chosen.has(one.id)),
    around && aroundTest(around, view),
  ];
  const given = tests.filter((one) => one !== undefined);
  return (facts) => given.every((test) => test(facts));
}

function shownTies(facts: readonly ClaimFacts[], filter: Filter): ScopedView["showsTie"] {
  if (!countsTieDocuments(filter)) return () => true;
  const rest = claimFilter(filter);
  const shown = new Set(
    aggregateTies(
      facts.filter((one) => passes(one, rest)),
      filter,
    )
      .filter((one) => hasDocumentsWithin(one.documents, filter.tieDocuments))
      .map(tieId),
  );
  return (key) => shown.has(tieId(key));
}

/** The claims that pass the filter and are within the scope, in the order given; the reference for every store. */
export function claimsWithin(
  facts: readonly ClaimFacts[],
  filter: Filter,
  scope: Scope,
): ClaimFacts[] {
  const passing = passingClaims(facts, filter);
  const isWithin = scopeTest(scope, {
    filter,
    passing: () => passing,
    showsTie: shownTies(facts, filter),
  });
  return passing.filter(isWithin);
}
