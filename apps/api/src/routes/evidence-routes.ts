import type { GraphStore } from "@tumen/graph-store";
import {
  actorIdSchema,
  claimIdSchema,
  claimPageSchema,
  claimRequestSchema,
  claimResponseSchema,
  claimsRequestSchema,
  documentIdSchema,
  documentRequestSchema,
  documentResponseSchema,
  documentsRequestSchema,
  documentsResponseSchema,
  eventIdSchema,
  eventRequestSchema,
  eventResponseSchema,
  RELATION_TYPES,
  relationsRequestSchema,
  relationsResponseSchema,
  type Scope,
  scopeSchema,
} from "@tumen/model";
import * as z from "zod";
import { askingFor } from "../http/asking.ts";
import {
  filterParameter,
  given,
  listParameter,
  numberParameter,
} from "../http/query-parameters.ts";
import type { ApiInstance } from "./api-instance.ts";

/** The fields of a scope; claims and the two of a pair are joined by commas. */
const scopeParameters = {
  tie: scopeSchema.shape.tie,
  pair: listParameter(actorIdSchema),
  actor: scopeSchema.shape.actor,
  event: scopeSchema.shape.event,
  claims: listParameter(claimIdSchema),
  around: scopeSchema.shape.around,
} satisfies Record<keyof Scope, z.ZodType>;

const paging = { limit: numberParameter, cursor: z.string().max(500).optional() };
const onlyFilter = z.strictObject({ filter: filterParameter });

function addClaimRoutes(app: ApiInstance, store: GraphStore): void {
  app.get(
    "/api/claims",
    {
      schema: {
        summary: "One page of claims: of the whole view, or of those within the scope",
        querystring: z.strictObject({
          filter: filterParameter,
          ...scopeParameters,
          ...paging,
        }),
        response: { 200: claimPageSchema },
      },
    },
    (request, reply) =>
      store.claims(claimsRequestSchema.parse(given(request.query)), askingFor(reply)),
  );

  app.get(
    "/api/claims/:id",
    {
      schema: {
        summary: "One claim with its relations",
        params: z.object({ id: claimIdSchema }),
        response: { 200: claimResponseSchema },
      },
    },
    (request, reply) => store.claim(claimRequestSchema.parse(request.params), askingFor(reply)),
  );

  app.get(
    "/api/relations",
    {
      schema: {
        summary: "One page of relations between claims that are within the scope",
        querystring: z.strictObject({
          filter: filterParameter,
          ...scopeParameters,
          types: listParameter(z.enum(RELATION_TYPES)),
          ...paging,
        }),
        response: { 200: relationsResponseSchema },
      },
    },
    (request, reply) =>
      store.relations(relationsRequestSchema.parse(given(request.query)), askingFor(reply)),
  );
}

/** What is said and where: claims, relations, documents, events. */
export function addEvidenceRoutes(app: ApiInstance, store: GraphStore): void {
  addClaimRoutes(app, store);

  app.get(
    "/api/documents",
    {
      schema: {
        summary: "The documents with counts",
        querystring: onlyFilter,
        response: { 200: documentsResponseSchema },
      },
    },
    (request, reply) =>
      store.documents(documentsRequestSchema.parse(given(request.query)), askingFor(reply)),
  );

  app.get(
    "/api/documents/:id",
    {
      schema: {
        summary: "One document with its marked passages",
        params: z.object({ id: documentIdSchema }),
        querystring: onlyFilter,
        response: { 200: documentResponseSchema },
      },
    },
    (request, reply) =>
      store.document(
        documentRequestSchema.parse({ ...request.params, ...given(request.query) }),
        askingFor(reply),
      ),
  );

  app.get(
    "/api/events/:id",
    {
      schema: {
        summary: "One event",
        params: z.object({ id: eventIdSchema }),
        querystring: onlyFilter,
        response: { 200: eventResponseSchema },
      },
    },
    (request, reply) =>
      store.event(
        eventRequestSchema.parse({ ...request.params, ...given(request.query) }),
        askingFor(reply),
      ),
  );
}
