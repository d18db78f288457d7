import {
  actorCardOf,
  actorSearchFields,
  type Claim,
  claimSearchFields,
  compareHits,
  eventSearchFields,
  hidesNothing,
  matchRecord,
  type Passage,
  parseQuery,
  passageKey,
  passageSearchFields,
  passagesOf,
  type RecordMatch,
  SEARCH_CANDIDATES,
  type SearchField,
  type SearchQuery,
  type SearchRequest,
  type SearchResponse,
  type SourceDocument,
} from "@tumen/model";
import { claimView, documentCard, eventCard } from "./cards.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { View } from "./view.ts";
import type { ViewOf } from "./view-cache.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

interface PassageRecord extends Passage {
  readonly document: SourceDocument;
}

/** One group of what can be found. */
interface Searchable<Record> {
  readonly records: readonly Record[];
  readonly words: WordIndex;
  readonly fieldsOf: (record: Record) => SearchField[];
  readonly keyOf: (record: Record) => string;
}

/** The four groups of what can be found, indexed. */
export interface SearchIndex {
  readonly actors: Searchable<GraphIndex["graph"]["actors"][number]>;
  readonly events: Searchable<GraphIndex["graph"]["events"][number]>;
  readonly claims: Searchable<Claim>;
  readonly passages: Searchable<PassageRecord>;
}

function searchable<Record>(
  records: readonly Record[],
  fieldsOf: (record: Record) => SearchField[],
  keyOf: (record: Record) => string,
): Searchable<Record> {
  return { records, words: buildWordIndex(records.map(fieldsOf)), fieldsOf, keyOf };
}

/** Indexes the words of a graph. */
export function buildSearchIndex({ graph }: GraphIndex): SearchIndex {
  const passages = graph.documents.flatMap((document) =>
    passagesOf(document).map((passage) => ({ ...passage, document })),
  );
  const idOf = (one: { readonly id: string }) => one.id;
  return {
    actors: searchable(graph.actors, actorSearchFields, idOf),
    events: searchable(graph.events, eventSearchFields, idOf),
    claims: searchable(graph.claims, claimSearchFields, idOf),
    passages: searchable(passages, passageSearchFields, (one) => {
      return passageKey(one.document.id, one.start);
    }),
  };
}

interface Hit<Record> extends RecordMatch {
  readonly record: Record;
  readonly key: string;
}

interface Asked {
  readonly query: SearchQuery;
  readonly limit: number;
}

function findHits<Record>(
  group: Searchable<Record>,
  { query, limit }: Asked,
  isShown: (record: Record) => boolean,
): { readonly total: number; readonly hits: readonly Hit<Record>[] } {
  const { records, words, fieldsOf, keyOf } = group;
  const accepts = (number: number) => {
    const record = records[number];
    return record !== undefined && isShown(record);
  };
  const hits = words.find(query.words, accepts, SEARCH_CANDIDATES).flatMap((number) => {
    const record = records[number];
    const match = record && matchRecord(query, fieldsOf(record));
    return record && match ? [{ ...match, record, key: keyOf(record) }] : [];
  });
  return { total: hits.length, hits: hits.sort(compareHits).slice(0, limit) };
}

/** What a search within a view may find; all records where the filter hides nothing. */
function shownIn(view: View) {
  const { index } = view;
  if (hidesNothing(view.filter)) {
    const all = () => true;
    return { actor: all, event: all, claim: all, document: all };
  }
  return {
    actor: (one: { id: string }) => view.hasAny(lookUp(view.actors.claimsOfActor, one.id)),
    event: (one: { id: string }) => view.hasAny(lookUp(index.claimsOfEvent, one.id)),
    claim: (one: Claim) => view.has(index.positionOf.get(one.id) ?? -1),
    document: (one: { id: string }) => view.hasAny(lookUp(index.claimsOfDocument, one.id)),
  };
}

function lookUp<Value>(map: ReadonlyMap<string, Value>, id: string): Value | undefined {
  return map.get(id);
}

/** Hits among actors, events, claims and passages. */
export function search(
  viewOf: ViewOf,
  index: SearchIndex,
  { text, filter, limit }: SearchRequest,
): SearchResponse {
  const view = viewOf(filter);
  const asked: Asked = { query: parseQuery(text), limit };
  const shown = shownIn(view);
  const actors = findHits(index.actors, asked, shown.actor);
  const events = findHits(index.events, asked, shown.event);
  const claims = findHits(index.claims, asked, shown.claim);
  const passages = findHits(index.passages, asked, (one) => shown.document(one.document));
  return {
    actors: {
      total: actors.total,
      hits: actors.hits.map(({ score, why, record }) => {
        const counts = view.count(view.actors.claimsOfActor.get(record.id));
        return { score, why, actor: actorCardOf(record, counts) };
      }),
    },
    events: {
      total: events.total,
      hits: events.hits.map(({ score, why, record }) => {
        return { score, why, event: eventCard(view, record.id) };
      }),
    },
    claims: {
      total: claims.total,
      hits: claims.hits.map(({ score, why, record }) => {
        const claim = claimView(view, record.id);
        return { score, why, claim, document: documentCard(view, claim.document) };
      }),
    },
    passages: {
      total: passages.total,
      hits: passages.hits.map(({ score, why, record }) => {
        const { start, end } = record;
        const document = documentCard(view, record.document.id);
        return { score, why, document, start, end };
      }),
    },
  };
}
