import {
  claimsRequestSchema,
  documentsRequestSchema,
  facetsRequestSchema,
  neighboursRequestSchema,
  overviewRequestSchema,
  relationsRequestSchema,
  searchRequestSchema,
  timelineRequestSchema,
} from "@tumen/model";
import type { Asking, GraphStore } from "../graph-store.ts";

/**
 * Asks once what every session asks first, so that the database has planned the texts and read the pages before a reader
 * waits for them (the first run of a text takes up to ten times as long).
 */
export async function warmStore(store: GraphStore, asking?: Asking): Promise<void> {
  const { actors } = await store.overview(overviewRequestSchema.parse({}), asking);
  await store.facets(facetsRequestSchema.parse({}), asking);
  await store.documents(documentsRequestSchema.parse({}), asking);
  await store.timeline(timelineRequestSchema.parse({}), asking);
  await store.relations(relationsRequestSchema.parse({}), asking);
  const { claims } = await store.claims(claimsRequestSchema.parse({ limit: 1 }), asking);
  const [claim] = claims;
  if (claim !== undefined) {
    await store.claim({ id: claim.claim.id }, asking);
    await store.document({ id: claim.document, filter: {} }, asking);
  }
  const [actor] = actors;
  if (actor === undefined) return;
  await store.neighbours(neighboursRequestSchema.parse({ actor: actor.id }), asking);
  await store.actor({ id: actor.id, filter: {} }, asking);
  await store.search(searchRequestSchema.parse({ text: actor.name.slice(0, 200) }), asking);
}
