import { contextOf, findQuote, NORM_VERSION } from "@tumen/anchoring";
import {
  type Actor,
  type Claim,
  type Event,
  type Graph,
  type Quote,
  quadOf,
  type SourceDocument,
  sortGraph,
} from "@tumen/model";
import type { ActorEntry, ClaimEntry, EventEntry } from "./annotation-schemas.ts";
import type { ClaimSource, DocumentSource, Dossier, Entry } from "./dossier.ts";
import { isSettled, type LocatedQuote, selectorOf } from "./locate-quotes.ts";

/** The grade of a claim that nobody graded: cannot be judged. */
const UNGRADED = {
  grade: 6,
  by: "not graded",
  why: "Nobody has graded this claim; 6 means that it cannot be judged.",
} as const;

/** The record without the keys whose value is undefined: an absent field is unknown. */
function withoutUndefined<T extends object>(
  record: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function toDocument(source: DocumentSource): SourceDocument {
  const furniture = source.value.furniture.flatMap((passage) => {
    const [place] = findQuote(source.text, selectorOf(passage));
    return place === undefined ? [] : place;
  });
  return withoutUndefined({
    ...source.value,
    file: `documents/${source.slug}.txt`,
    text: source.text,
    textSha256: source.textSha256,
    normVersion: NORM_VERSION,
    furniture: furniture.sort((a, b) => a.start - b.start),
  }) as SourceDocument;
}

function toActor({ qid, ...entry }: ActorEntry): Actor {
  return withoutUndefined({ ...entry, qid: qid?.id }) as Actor;
}

function toQuotes(located: readonly LocatedQuote[]): Quote[] {
  return located
    .filter(isSettled)
    .map(({ document, found }) => ({
      document: document.value.id,
      exact: found.exact,
      ...contextOf(document.text, found),
      start: found.start,
      end: found.end,
      textSha256: document.textSha256,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function toClaim({ value: entry, placeOf }: Entry<ClaimEntry>, quotes: Quote[]): Claim {
  const { quote: _quote, quotes: _quotes, ...rest } = entry;
  const { file, line } = placeOf();
  return withoutUndefined({
    ...rest,
    credibility: entry.credibility ?? UNGRADED,
    quotes,
    written: { file, line },
  }) as Claim;
}

function sortedIds<Id extends string>(ids: readonly Id[]): Id[] {
  return [...new Set(ids)].sort();
}

/** Who took part follows from the claims that carry the act; where all of them deny it, from those. */
function toEvent(entry: EventEntry, claims: readonly Claim[]): Event {
  const about = claims.filter((claim) => claim.events.includes(entry.id));
  const acting = about.filter((claim) => claim.act !== null);
  const asserting = acting.filter((claim) => claim.polarity === "asserts" && !claim.negated);
  const behind = asserting.length > 0 ? asserting : acting;
  return withoutUndefined({
    ...entry,
    quad: quadOf(entry.type),
    actors: sortedIds(behind.flatMap((claim) => claim.subjects)),
    recipients: sortedIds(behind.flatMap((claim) => claim.objects)),
    claims: sortedIds(about.map((claim) => claim.id)),
  }) as Event;
}

/**
 * Makes the graph that a dossier describes, in its one order. Claims without a settled quote are left out; whoever loads the graph
 * checks the dossier first.
 */
export function compileGraph(dossier: Dossier, located: readonly LocatedQuote[]): Graph {
  const quotesOf = new Map<ClaimSource, LocatedQuote[]>();
  for (const one of located) quotesOf.set(one.claim, [...(quotesOf.get(one.claim) ?? []), one]);
  const claims = dossier.claims.flatMap((source) => {
    const quotes = toQuotes(quotesOf.get(source) ?? []);
    return quotes.length === 0 ? [] : toClaim(source, quotes);
  });
  return sortGraph({
    publishers: dossier.publishers.map((one) => withoutUndefined(one.value) as typeof one.value),
    documents: dossier.documents.map(toDocument),
    actors: dossier.actors.map((one) => toActor(one.value)),
    events: dossier.events.map((one) => toEvent(one.value, claims)),
    claims,
    relations: dossier.relations.map((one) => one.value),
  });
}
