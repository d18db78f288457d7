import * as z from "zod";
import { actorSchema } from "../actor.ts";
import { documentSchema } from "../document.ts";
import { eventSchema } from "../event.ts";
import { CHOICE_FIELDS } from "../filter.ts";
import { actorIdSchema, claimIdSchema } from "../ids.ts";
import { publisherSchema } from "../publisher.ts";
import { relationSchema } from "../relation.ts";
import { SEARCH_FIELDS } from "../search/search-fields.ts";
import {
  actorCardSchema,
  actorNameSchema,
  claimViewSchema,
  documentCardSchema,
  eventCardSchema,
  tieSchema,
} from "./cards.ts";

const count = z.int().nonnegative();

/** Totals under the filter in force, so that what is not drawn is said. */
export const totalsSchema = z.object({
  actors: count,
  ties: count,
  claims: count,
  /** Claims that draw nothing: no act, or nobody at the other end. */
  undrawnClaims: count,
  disputedClaims: count,
  documents: count,
});

/** Actors with their ties: first view, expansion, board. */
export const boardResponseSchema = z.object({
  actors: z.array(actorCardSchema),
  ties: z.array(tieSchema),
  totals: totalsSchema,
});

/** An expansion: new actors, and the ties of the actor with them and of them with the board. */
export const neighboursResponseSchema = z.object({
  actors: z.array(actorCardSchema),
  ties: z.array(tieSchema),
  /** All neighbours that match, on all pages, less those on the board. */
  total: count,
  next: z.string().optional(),
});

/** One actor: its record, counts and neighbours' names. */
export const actorResponseSchema = z.object({
  actor: actorSchema,
  card: actorCardSchema,
  /** Actors named by `members`, `memberOf`, `represents`. */
  named: z.array(actorNameSchema),
  roles: z.object({ subject: count, object: count, speaker: count, beneficiary: count }),
  ties: z.array(tieSchema),
  /** Ties that match; `ties` holds at most 200, most claims first. */
  totalTies: count,
  neighbours: z.array(actorNameSchema),
});

/** One event with its claims' counts; the claims come by `claims` with the event in the filter. */
export const eventResponseSchema = z.object({
  event: eventSchema,
  card: eventCardSchema,
  named: z.array(actorNameSchema),
});

/** One claim with its relations and the other ends' claims. */
export const claimResponseSchema = z.object({
  claim: claimViewSchema,
  relations: z.array(relationSchema),
  related: z.array(claimViewSchema),
  actors: z.array(actorNameSchema),
  documents: z.array(documentCardSchema),
  events: z.array(eventCardSchema),
});

/** A marked passage: where it is and which claim stands on it. */
export const markSchema = z.object({
  claim: claimIdSchema,
  start: count,
  end: count,
  /** False where the filter hides the claim; the passage stays marked, faintly. */
  passes: z.boolean(),
});

/** One document: text, marks in text order, and the names that its claims need. */
export const documentResponseSchema = z.object({
  document: documentSchema,
  card: documentCardSchema,
  publisher: publisherSchema.optional(),
  marks: z.array(markSchema),
  claims: z.array(claimViewSchema),
  actors: z.array(actorSchema),
  events: z.array(eventCardSchema),
});

/** The documents, with counts under the filter. */
export const documentsResponseSchema = z.object({ documents: z.array(documentCardSchema) });

const valueCount = z.object({ value: z.string(), label: z.string(), claims: count });

/** Names of the facets: one for each filter field that includes and excludes values. */
export const FACETS = CHOICE_FIELDS;

/** How many values of a facet are listed; `more` counts the rest. */
export const FACET_VALUES = 100;

/** Values of one filter field, with claims counted under all of the filter but that field. */
export const facetSchema = z.object({
  name: z.enum(FACETS),
  /** Most claims first, then by value. */
  values: z.array(valueCount),
  more: count,
});

/** All facets, and the claims without a date on either clock under the filter. */
export const facetsResponseSchema = z.object({
  facets: z.array(facetSchema),
  claims: count,
  disputed: count,
  undatedHappened: count,
  undatedReported: count,
  ungradedReliability: count,
  ungradedCredibility: count,
});

/** Where a query matched inside `text`, in UTF-16 units as JavaScript slices it. */
const fragmentSchema = z.object({
  field: z.enum(SEARCH_FIELDS),
  text: z.string(),
  marks: z.array(z.object({ start: count, end: count })),
});

const hitBase = { score: z.number(), why: fragmentSchema };

/** Hits in four groups, each bounded, with the number that matched. */
export const searchResponseSchema = z.object({
  actors: z.object({
    total: count,
    hits: z.array(z.object({ ...hitBase, actor: actorCardSchema })),
  }),
  events: z.object({
    total: count,
    hits: z.array(z.object({ ...hitBase, event: eventCardSchema })),
  }),
  claims: z.object({
    total: count,
    hits: z.array(z.object({ ...hitBase, claim: claimViewSchema, document: documentCardSchema })),
  }),
  /** Paragraphs of documents; `start` and `end` in code points. */
  passages: z.object({
    total: count,
    hits: z.array(z.object({ ...hitBase, document: documentCardSchema, start: count, end: count })),
  }),
});

/** Paths by length, then by number of documents behind the weakest tie. */
export const pathsResponseSchema = z.object({
  paths: z.array(
    z.object({
      actors: z.array(actorIdSchema),
      /** One list of asserted ties per step. */
      steps: z.array(z.array(tieSchema).min(1)),
    }),
  ),
  actors: z.array(actorCardSchema),
  /** Why there is none. */
  reason: z.enum(["same-actor", "unknown-actor", "none-within-length"]).optional(),
});

/** Events in time, then undated ones. */
export const timelineResponseSchema = z.object({
  events: z.array(eventCardSchema),
  actors: z.array(actorNameSchema),
  total: count,
  undated: count,
  next: z.string().optional(),
});

/** Relations with the claims at both ends. */
export const relationsResponseSchema = z.object({
  relations: z.array(relationSchema),
  claims: z.array(claimViewSchema),
  actors: z.array(actorNameSchema),
  documents: z.array(documentCardSchema),
  total: count,
  next: z.string().optional(),
});

const sectionCounts = z.object({
  publishers: count,
  documents: count,
  actors: count,
  events: count,
  claims: count,
  relations: count,
});

/** What runs and what it holds. */
export const healthResponseSchema = z.object({
  status: z.literal("ok"),
  store: z.enum(["embedded", "neo4j"]),
  seedHash: z.string(),
  counts: sectionCounts,
  version: z.string(),
});

/** What is in the data and how far it can be trusted. */
export const aboutResponseSchema = z.object({
  seedHash: z.string(),
  counts: sectionCounts,
  documents: z.array(
    z.object({
      card: documentCardSchema,
      /** Code points outside furniture. */
      readable: count,
      /** Of those, under at least one quote. */
      covered: count,
    }),
  ),
  ungradedClaims: count,
  ungradedPublishers: count,
  undatedClaims: count,
  backgroundDates: count,
  caveats: count,
  disputedClaims: count,
});

/** Actors with their ties. */
export type BoardResponse = z.infer<typeof boardResponseSchema>;
/** An expansion. */
export type NeighboursResponse = z.infer<typeof neighboursResponseSchema>;
/** One actor. */
export type ActorResponse = z.infer<typeof actorResponseSchema>;
/** One event. */
export type EventResponse = z.infer<typeof eventResponseSchema>;
/** One claim. */
export type ClaimResponse = z.infer<typeof claimResponseSchema>;
/** A marked passage. */
export type Mark = z.infer<typeof markSchema>;
/** One document. */
export type DocumentResponse = z.infer<typeof documentResponseSchema>;
/** The documents. */
export type DocumentsResponse = z.infer<typeof documentsResponseSchema>;
/** All facets. */
export type FacetsResponse = z.infer<typeof facetsResponseSchema>;
/** Name of a facet. */
export type FacetName = (typeof FACETS)[number];
/** Search hits. */
export type SearchResponse = z.infer<typeof searchResponseSchema>;
/** Paths. */
export type PathsResponse = z.infer<typeof pathsResponseSchema>;
/** Events in time. */
export type TimelineResponse = z.infer<typeof timelineResponseSchema>;
/** Relations with claims. */
export type RelationsResponse = z.infer<typeof relationsResponseSchema>;
/** What runs. */
export type HealthResponse = z.infer<typeof healthResponseSchema>;
/** About the data. */
export type AboutResponse = z.infer<typeof aboutResponseSchema>;
/** Totals under the filter. */
export type Totals = z.infer<typeof totalsSchema>;
