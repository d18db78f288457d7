import {
  actorSearchFields,
  claimIdSchema,
  claimSearchFields,
  compareHits,
  documentIdSchema,
  eventSearchFields,
  type Filter,
  matchRecord,
  parseQuery,
  passageKey,
  passageSearchFields,
  type RecordMatch,
  SEARCH_CANDIDATES,
  type SearchField,
  type SearchQuery,
  type SearchRequest,
  type SearchResponse,
} from "@tumen/model";
import * as z from "zod";
import type { Reading } from "../answer-question.ts";
import { ordered } from "../mappers/row-parts.ts";
import { actorRow } from "../mappers/to-actor.ts";
import { eventOutlineRow } from "../mappers/to-event.ts";
import { candidatesQuery } from "../queries/candidates-query.ts";
import type { SearchableLabel } from "../schema.ts";
import { cardsOf } from "./actor-cards.ts";
import { documentCards, eventCards } from "./captions.ts";
import { claimViews } from "./evidence.ts";

/** One group of what can be found. */
interface Searchable<Record> {
  readonly label: SearchableLabel;
  readonly row: z.ZodType<Record>;
  readonly fieldsOf: (record: Record) => SearchField[];
  readonly keyOf: (record: Record) => string;
}

const ACTORS: Searchable<z.infer<typeof actorRow>> = {
  label: "Actor",
  row: z.object({ actor: actorRow }).transform((one) => one.actor),
  fieldsOf: actorSearchFields,
  keyOf: (one) => one.id,
};

const EVENTS: Searchable<z.infer<typeof eventOutlineRow>> = {
  label: "Event",
  row: z.object({ event: eventOutlineRow }).transform((one) => one.event),
  fieldsOf: eventSearchFields,
  keyOf: (one) => one.id,
};

const claimTextRow = z.object({
  id: claimIdSchema,
  text: z.string(),
  quotes: ordered(z.string()),
});

const CLAIMS: Searchable<z.infer<typeof claimTextRow>> = {
  label: "Claim",
  row: claimTextRow,
  fieldsOf: ({ text, quotes }) =>
    claimSearchFields({ text, quotes: quotes.map((exact) => ({ exact })) }),
  keyOf: (one) => one.id,
};

const passageRow = z.object({
  document: documentIdSchema,
  text: z.string(),
  start: z.int(),
  end: z.int(),
});

const PASSAGES: Searchable<z.infer<typeof passageRow>> = {
  label: "Passage",
  row: passageRow,
  fieldsOf: passageSearchFields,
  keyOf: (one) => passageKey(one.document, one.start),
};

interface Asked {
  readonly query: SearchQuery;
  readonly filter: Filter;
  readonly limit: number;
}

interface Hit<Record> extends RecordMatch {
  readonly record: Record;
  readonly key: string;
}

/** Takes candidates until there are as many matches as a search considers, or no more candidates. */
async function findHits<Record>(
  reading: Reading,
  group: Searchable<Record>,
  { query, filter, limit }: Asked,
): Promise<{ readonly total: number; readonly hits: readonly Hit<Record>[] }> {
  const hits: Hit<Record>[] = [];
  const page = SEARCH_CANDIDATES;
  for (let skip = 0; query.words.length > 0 && hits.length < SEARCH_CANDIDATES; skip += page) {
    const text = candidatesQuery(group.label, query, filter, { skip, limit: page });
    const records = await reading.rows(text, group.row);
    for (const record of records) {
      const match = matchRecord(query, group.fieldsOf(record));
      if (match !== undefined) hits.push({ ...match, record, key: group.keyOf(record) });
    }
    if (records.length < page) break;
  }
  const considered = hits.slice(0, SEARCH_CANDIDATES);
  return { total: considered.length, hits: considered.sort(compareHits).slice(0, limit) };
}

function byId<Record extends { readonly id: string }>(
  records: readonly Record[],
): (id: string) => Record[] {
  const known = new Map<string, Record>(records.map((one) => [one.id, one]));
  return (id) => {
    const record = known.get(id);
    return record === undefined ? [] : [record];
  };
}

type Answer<Group extends keyof SearchResponse> = Promise<SearchResponse[Group]>;

async function findActors(reading: Reading, asked: Asked): Answer<"actors"> {
  const { total, hits } = await findHits(reading, ACTORS, asked);
  const cards = await cardsOf(
    reading,
    asked.filter,
    hits.map((one) => one.record.id),
  );
  const cardOf = byId(cards);
  return {
    total,
    hits: hits.flatMap(({ score, why, key }) =>
      cardOf(key).map((actor) => ({ score, why, actor })),
    ),
  };
}

async function findEvents(reading: Reading, asked: Asked): Answer<"events"> {
  const { total, hits } = await findHits(reading, EVENTS, asked);
  const cards = await eventCards(
    reading,
    asked.filter,
    hits.map((one) => one.record.id),
  );
  const cardOf = byId(cards);
  return {
    total,
    hits: hits.flatMap(({ score, why, key }) =>
      cardOf(key).map((event) => ({ score, why, event })),
    ),
  };
}

async function findClaims(reading: Reading, asked: Asked): Answer<"claims"> {
  const { total, hits } = await findHits(reading, CLAIMS, asked);
  const views = await claimViews(
    reading,
    asked.filter,
    hits.map((one) => one.record.id),
  );
  const cards = await documentCards(
    reading,
    asked.filter,
    views.map((one) => one.document),
  );
  const viewOf = byId(views.map((view) => ({ id: view.claim.id, view })));
  const cardOf = byId(cards);
  return {
    total,
    hits: hits.flatMap(({ score, why, key }) =>
      viewOf(key).flatMap(({ view }) =>
        cardOf(view.document).map((document) => ({ score, why, claim: view, document })),
      ),
    ),
  };
}

async function findPassages(reading: Reading, asked: Asked): Answer<"passages"> {
  const { total, hits } = await findHits(reading, PASSAGES, asked);
  const cards = await documentCards(
    reading,
    asked.filter,
    hits.map((one) => one.record.document),
  );
  const cardOf = byId(cards);
  return {
    total,
    hits: hits.flatMap(({ score, why, record: { document: id, start, end } }) =>
      cardOf(id).map((document) => ({ score, why, document, start, end })),
    ),
  };
}

/** Hits among actors, events, claims and passages. */
export async function search(
  reading: Reading,
  { text, filter, limit }: SearchRequest,
): Promise<SearchResponse> {
  const asked: Asked = { query: parseQuery(text), filter, limit };
  return {
    actors: await findActors(reading, asked),
    events: await findEvents(reading, asked),
    claims: await findClaims(reading, asked),
    passages: await findPassages(reading, asked),
  };
}
