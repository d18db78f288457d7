import {
  actorRequestSchema,
  boardRequestSchema,
  claimRequestSchema,
  claimsRequestSchema,
  documentRequestSchema,
  documentsRequestSchema,
  eventRequestSchema,
  facetsRequestSchema,
  neighboursRequestSchema,
  overviewRequestSchema,
  pathsRequestSchema,
  relationsRequestSchema,
  searchRequestSchema,
  subgraphRequestSchema,
  timelineRequestSchema,
} from "@tumen/model";
import type * as z from "zod";
import type { Asking, GraphStore } from "../graph-store.ts";

/** Questions as a client writes them: defaults are filled in as the API does. */
export function createAsk(store: () => GraphStore) {
  const asking =
    <Schema extends z.ZodType, Response>(
      schema: Schema,
      answer: (store: GraphStore, request: z.output<Schema>, asking?: Asking) => Promise<Response>,
    ) =>
    (request: z.input<Schema>, signal?: AbortSignal): Promise<Response> =>
      answer(store(), schema.parse(request), signal === undefined ? undefined : { signal });
  return {
    overview: asking(overviewRequestSchema, (one, ...rest) => one.overview(...rest)),
    board: asking(boardRequestSchema, (one, ...rest) => one.board(...rest)),
    neighbours: asking(neighboursRequestSchema, (one, ...rest) => one.neighbours(...rest)),
    claims: asking(claimsRequestSchema, (one, ...rest) => one.claims(...rest)),
    actor: asking(actorRequestSchema, (one, ...rest) => one.actor(...rest)),
    event: asking(eventRequestSchema, (one, ...rest) => one.event(...rest)),
    claim: asking(claimRequestSchema, (one, ...rest) => one.claim(...rest)),
    document: asking(documentRequestSchema, (one, ...rest) => one.document(...rest)),
    documents: asking(documentsRequestSchema, (one, ...rest) => one.documents(...rest)),
    facets: asking(facetsRequestSchema, (one, ...rest) => one.facets(...rest)),
    search: asking(searchRequestSchema, (one, ...rest) => one.search(...rest)),
    paths: asking(pathsRequestSchema, (one, ...rest) => one.paths(...rest)),
    timeline: asking(timelineRequestSchema, (one, ...rest) => one.timeline(...rest)),
    relations: asking(relationsRequestSchema, (one, ...rest) => one.relations(...rest)),
    subgraph: asking(subgraphRequestSchema, (one, ...rest) => one.subgraph(...rest)),
  };
}

/** Questions as a client writes them. */
export type Ask = ReturnType<typeof createAsk>;

interface Page {
  readonly total: number;
  readonly next?: string | undefined;
}

/** Asks page after page until there is no next; a paging that does not end fails after as many pages as rows. */
export async function readPages<P extends Page>(
  ask: (cursor: string | undefined) => Promise<P>,
): Promise<P[]> {
  const pages: P[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    pages.push(page);
    if (pages.length > page.total + 1) throw new Error("The pages do not end.");
    cursor = page.next;
  } while (cursor !== undefined);
  return pages;
}

/** `{ cursor }`, or nothing on the first page: an absent field is not an undefined one. */
export function at(cursor: string | undefined): { cursor?: string } {
  return cursor === undefined ? {} : { cursor };
}
