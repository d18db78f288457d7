import {
  type ClaimRequest,
  type ClaimResponse,
  type ClaimView,
  claimIdSchema,
  compareText,
  type DocumentRequest,
  type DocumentResponse,
  type DocumentsRequest,
  type DocumentsResponse,
  documentCardOf,
  type Filter,
  type Mark,
  NO_FILTER,
} from "@tumen/model";
import * as z from "zod";
import type { Reading } from "../answer-question.ts";
import { actorRow } from "../mappers/to-actor.ts";
import { documentCardRow } from "../mappers/to-cards.ts";
import { claimViewRow } from "../mappers/to-claim.ts";
import { documentRow, publisherOfDocument } from "../mappers/to-document.ts";
import { relationRow } from "../mappers/to-relation.ts";
import { documentCardsQuery } from "../queries/document-cards-query.ts";
import { passingInDocumentQuery } from "../queries/passing-in-document-query.ts";
import {
  actorsByIdQuery,
  claimsByIdQuery,
  claimsOfDocumentQuery,
  documentQuery,
  relationsOfClaimQuery,
} from "../queries/record-queries.ts";
import { captionsOf, eventCards, namedIn } from "./captions.ts";
import { found } from "./records.ts";

/** Claims with what is derived from them, once each, by id; their ties as the filter draws them. */
export async function claimViews(
  reading: Reading,
  filter: Filter,
  ids: Iterable<ClaimView["claim"]["id"]>,
): Promise<ClaimView[]> {
  const claims = [...new Set(ids)];
  if (claims.length === 0) return [];
  const viewRow = z.object({ claim: claimViewRow(filter) });
  const rows = await reading.rows(claimsByIdQuery(claims), viewRow);
  return rows.map((one) => one.claim);
}

/** One claim with its relations. */
export async function claim(reading: Reading, { id }: ClaimRequest): Promise<ClaimResponse> {
  const view = found(await claimViews(reading, NO_FILTER, [id]), id);
  const rows = await reading.rows(relationsOfClaimQuery(id), z.object({ relation: relationRow }));
  const relations = rows.map((one) => one.relation);
  // Ends of a claim's relations are claims.
  const ends = relations.map((one) => claimIdSchema.parse(one.from === id ? one.to : one.from));
  const related = await claimViews(reading, NO_FILTER, ends);
  return {
    claim: view,
    relations,
    related,
    ...(await captionsOf(reading, NO_FILTER, [view, ...related])),
  };
}

function marksOf(views: readonly ClaimView[], passing: ReadonlySet<string>): Mark[] {
  return views
    .flatMap(({ claim: { id, quotes } }) =>
      quotes.map(({ start, end }) => ({ claim: id, start, end, passes: passing.has(id) })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.claim, b.claim));
}

/** One document with its marks. */
export async function document(
  reading: Reading,
  { id, filter }: DocumentRequest,
): Promise<DocumentResponse> {
  const schema = z.object({ document: documentRow, publishers: publisherOfDocument });
  const { document: record, publishers: publisher } = found(
    await reading.rows(documentQuery(id), schema),
    id,
  );
  const viewRow = z.object({ claim: claimViewRow(filter) });
  const rows = await reading.rows(claimsOfDocumentQuery(id), viewRow);
  const views = rows.map((one) => one.claim);
  const passing = await reading.rows(
    passingInDocumentQuery(filter, id),
    z.object({ id: claimIdSchema }),
  );
  const named = await reading.rows(
    actorsByIdQuery([...new Set(namedIn(views))]),
    z.object({ actor: actorRow }),
  );
  return {
    document: record,
    card: documentCardOf(record, publisher, passing.length),
    ...(publisher === undefined ? {} : { publisher }),
    marks: marksOf(views, new Set(passing.map((one) => one.id))),
    claims: views,
    actors: named.map((one) => one.actor),
    events: await eventCards(
      reading,
      filter,
      views.flatMap((one) => one.claim.events),
    ),
  };
}

/** All documents. */
export async function documents(
  reading: Reading,
  { filter }: DocumentsRequest,
): Promise<DocumentsResponse> {
  return { documents: await reading.rows(documentCardsQuery(filter, "all"), documentCardRow) };
}
