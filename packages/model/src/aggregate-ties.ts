import type { ClaimFacts } from "./claim-facts.ts";
import { type Filter, NO_FILTER } from "./filter.ts";
import type { DocumentId } from "./ids.ts";
import { compareClaims, compareText, compareTies } from "./order.ts";
import { claimFilter, countsTieDocuments, passes } from "./passes.ts";
import type { PredicateName } from "./predicates.ts";
import type { Standing } from "./standing.ts";
import { STANDINGS } from "./standing.ts";
import {
  hasDocumentsWithin,
  TIE_SAMPLE,
  type Tie,
  type TieAggregate,
  type TieKey,
  tieId,
  tieOf,
} from "./tie.ts";
import { tieKeysUnder } from "./under-filter.ts";

interface Bundle {
  readonly id: string;
  readonly key: TieKey;
  readonly facts: ClaimFacts[];
}

function countBy<T extends string>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function standingsOf(facts: readonly ClaimFacts[]): Partial<Record<Standing, number>> {
  const counts = countBy(facts.map((one) => one.standing));
  return Object.fromEntries(
    STANDINGS.flatMap((one) => {
      const claims = counts.get(one);
      return claims === undefined ? [] : [[one, claims]];
    }),
  );
}

function predicatesOf(
  facts: readonly ClaimFacts[],
): { predicate: PredicateName; claims: number }[] {
  return [...countBy(facts.map((one) => one.predicate))]
    .map(([predicate, claims]) => ({ predicate, claims }))
    .sort((a, b) => b.claims - a.claims || compareText(a.predicate, b.predicate))
    .slice(0, TIE_SAMPLE);
}

/** Counts the claims behind one tie; `facts` in any order. */
export function aggregateTie(key: TieKey, facts: readonly ClaimFacts[]): TieAggregate {
  const documents = [...new Set<DocumentId>(facts.map((one) => one.document))].sort(compareText);
  return {
    ...key,
    claims: facts.length,
    standings: standingsOf(facts),
    documents: documents.length,
    documentIds: documents.slice(0, TIE_SAMPLE),
    disputed: facts.filter((one) => one.disputed).length,
    predicates: predicatesOf(facts),
    firstClaims: [...facts]
      .sort(compareClaims)
      .slice(0, TIE_SAMPLE)
      .map((one) => one.id),
  };
}

function bundle(facts: Iterable<ClaimFacts>, filter: Filter): Map<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const one of facts) {
    for (const key of tieKeysUnder(one, filter)) {
      const id = tieId(key);
      const known = bundles.get(id);
      if (known === undefined) bundles.set(id, { id, key, facts: [one] });
      else known.facts.push(one);
    }
  }
  return bundles;
}

/**
 * Counts the claims behind every tie as the filter draws it (`peopleAsStates`; nothing else is asked of it), most claims
 * first, then by tie id. The reference that every store must agree with.
 */
export function aggregateTies(
  facts: Iterable<ClaimFacts>,
  filter: Pick<Filter, "peopleAsStates"> = NO_FILTER,
): TieAggregate[] {
  return [...bundle(facts, filter).values()]
    .sort((a, b) =>
      compareTies({ claims: a.facts.length, id: a.id }, { claims: b.facts.length, id: b.id }),
    )
    .map(({ key, facts: behind }) => aggregateTie(key, behind));
}

/**
 * The ties under a filter: counted from the claims that pass all fields but `tieDocuments`, then held to its bounds.
 * So a tie shows all its claims or is not there; most claims first, then by id.
 */
export function passingTies(facts: Iterable<ClaimFacts>, filter: Filter): Tie[] {
  const rest = claimFilter(filter);
  const passing = [...facts].filter((one) => passes(one, rest));
  return aggregateTies(passing, filter)
    .filter((one) => hasDocumentsWithin(one.documents, filter.tieDocuments))
    .map(tieOf);
}

/**
 * The claims that pass the whole filter, in the order given. Under `tieDocuments` a claim passes where one of its ties
 * has that many documents among the claims that pass all other fields.
 */
export function passingClaims(facts: Iterable<ClaimFacts>, filter: Filter): ClaimFacts[] {
  const rest = claimFilter(filter);
  const passing = [...facts].filter((one) => passes(one, rest));
  if (!countsTieDocuments(filter)) return passing;
  const within = new Set<string>();
  for (const { id, facts: behind } of bundle(passing, filter).values()) {
    const documents = new Set(behind.map((one) => one.document)).size;
    if (hasDocumentsWithin(documents, filter.tieDocuments)) within.add(id);
  }
  return passing.filter((one) => tieKeysUnder(one, filter).some((key) => within.has(tieId(key))));
}
