import * as z from "zod";
import { filterSchema } from "../filter.ts";
import { actorIdSchema, claimIdSchema, documentIdSchema, eventIdSchema } from "../ids.ts";
import { QUADS } from "../plover/code-book.ts";
import { RELATION_TYPES } from "../relation.ts";
import { scopeSchema } from "../scope.ts";
import { LIMITS } from "./limits.ts";

const filter = filterSchema.default({});
const cursor = z.string().max(500).optional();

/** The readable first view: the actors with most claims, and the ties among them. */
export const overviewRequestSchema = z.object({
  filter,
  limit: z.int().min(1).max(LIMITS.overviewActors).default(25),
});

/** Ties among the actors on the board, under another filter: adds lines, never actors. */
export const boardRequestSchema = z.object({
  filter,
  actors: z.array(actorIdSchema).max(LIMITS.boardActors),
});

/** Neighbours of one actor: one request per expansion, key-set paged, never those already on the board. */
export const neighboursRequestSchema = z.object({
  filter,
  actor: actorIdSchema,
  onBoard: z.array(actorIdSchema).max(LIMITS.boardActors).default([]),
  direction: z.enum(["out", "in", "both"]).default("both"),
  quads: z.array(z.enum(QUADS)).optional(),
  limit: z.int().min(1).max(LIMITS.neighbours).default(25),
  cursor,
});

/** Claims of a scope: of a tie, a pair of actors in either direction, an actor, an event; or of the whole view. */
export const claimsRequestSchema = z.object({
  filter,
  ...scopeSchema.shape,
  limit: z.int().min(1).max(LIMITS.claims).default(25),
  cursor,
});

/** One record under a filter. */
export const actorRequestSchema = z.object({ id: actorIdSchema, filter });
/** One record under a filter. */
export const eventRequestSchema = z.object({ id: eventIdSchema, filter });
/** One claim with its relations. */
export const claimRequestSchema = z.object({ id: claimIdSchema });
/** One document with the marks of the claims that pass the filter. */
export const documentRequestSchema = z.object({ id: documentIdSchema, filter });
/** The documents, with counts under a filter. */
export const documentsRequestSchema = z.object({ filter });
/** Values with counts for every filter field. */
export const facetsRequestSchema = z.object({ filter });

/** One box over actors (with aliases), events, claims and passages. */
export const searchRequestSchema = z.object({
  text: z.string().trim().min(1).max(200),
  /** Search within the present view. */
  filter,
  limit: z.int().min(1).max(LIMITS.search).default(8),
});

/** How two actors are connected by asserted ties under the filter, direction aside. */
export const pathsRequestSchema = z.object({
  from: actorIdSchema,
  to: actorIdSchema,
  filter,
  maxLength: z.int().min(1).max(LIMITS.pathLength).default(4),
  limit: z.int().min(1).max(LIMITS.paths).default(5),
});

/** Events in time. Undated ones come last. */
export const timelineRequestSchema = z.object({
  filter,
  limit: z.int().min(1).max(LIMITS.timeline).default(100),
  cursor,
});

/** Relations between claims that both pass the filter and are within the scope. */
export const relationsRequestSchema = z.object({
  filter,
  ...scopeSchema.shape,
  types: z.array(z.enum(RELATION_TYPES)).optional(),
  limit: z.int().min(1).max(LIMITS.relations).default(50),
  cursor,
});

/** What part of the graph to read for an export: everything, or what passes the filter and is within the scope. */
export const subgraphRequestSchema = z.object({ filter, ...scopeSchema.shape });

/** Parsed request for the first view. */
export type OverviewRequest = z.infer<typeof overviewRequestSchema>;
/** Parsed request for ties on the board. */
export type BoardRequest = z.infer<typeof boardRequestSchema>;
/** Parsed request for neighbours. */
export type NeighboursRequest = z.infer<typeof neighboursRequestSchema>;
/** Parsed request for claims. */
export type ClaimsRequest = z.infer<typeof claimsRequestSchema>;
/** Parsed request for an actor. */
export type ActorRequest = z.infer<typeof actorRequestSchema>;
/** Parsed request for an event. */
export type EventRequest = z.infer<typeof eventRequestSchema>;
/** Parsed request for a claim. */
export type ClaimRequest = z.infer<typeof claimRequestSchema>;
/** Parsed request for a document. */
export type DocumentRequest = z.infer<typeof documentRequestSchema>;
/** Parsed request for the documents. */
export type DocumentsRequest = z.infer<typeof documentsRequestSchema>;
/** Parsed request for facets. */
export type FacetsRequest = z.infer<typeof facetsRequestSchema>;
/** Parsed request for a search. */
export type SearchRequest = z.infer<typeof searchRequestSchema>;
/** Parsed request for paths. */
export type PathsRequest = z.infer<typeof pathsRequestSchema>;
/** Parsed request for the timeline. */
export type TimelineRequest = z.infer<typeof timelineRequestSchema>;
/** Parsed request for relations. */
export type RelationsRequest = z.infer<typeof relationsRequestSchema>;
/** Parsed request for a subgraph. */
export type SubgraphRequest = z.infer<typeof subgraphRequestSchema>;
