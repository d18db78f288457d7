import * as z from "zod";
import { ACTOR_KINDS } from "../actor.ts";
import { claimSchema } from "../claim.ts";
import { annotatorSchema } from "../document.ts";
import { datedSchema } from "../event.ts";
import { STANCES } from "../filter.ts";
import {
  actorIdSchema,
  claimIdSchema,
  documentIdSchema,
  eventIdSchema,
  publisherIdSchema,
} from "../ids.ts";
import { PLOVER_TYPE_NAMES, QUADS } from "../plover/code-book.ts";
import { PREDICATE_NAMES } from "../predicates.ts";
import { RELIABILITY_GRADES } from "../publisher.ts";
import { STANDINGS } from "../standing.ts";

const count = z.int().nonnegative();

/** An actor as lists and the canvas need it; `claims` and `documents` count under the filter in force. */
export const actorCardSchema = z.object({
  id: actorIdSchema,
  kind: z.enum(ACTOR_KINDS),
  name: z.string(),
  names: z.object({
    en: z.string().optional(),
    ru: z.string().optional(),
    ko: z.string().optional(),
  }),
  represents: actorIdSchema.optional(),
  /** Claims under the filter in which the actor is subject, object, beneficiary or speaker. */
  claims: count,
  /** Distinct documents of those claims. */
  documents: count,
});

/** Name and kind only, for captions of claims. */
export const actorNameSchema = z.object({
  id: actorIdSchema,
  kind: z.enum(ACTOR_KINDS),
  name: z.string(),
});

/** A document as lists and captions need it. */
export const documentCardSchema = z.object({
  id: documentIdSchema,
  title: z.string(),
  shortTitle: z.string(),
  publisher: z.object({ id: publisherIdSchema, name: z.string() }).optional(),
  publishedAt: z.string().optional(),
  language: z.string(),
  reliability: z.enum(RELIABILITY_GRADES),
  annotatedBy: z.array(annotatorSchema),
  reviewedBy: z.array(annotatorSchema),
  /** Claims of the document under the filter in force. */
  claims: count,
});

/** A drawn tie (see `tie.ts`). */
export const tieSchema = z.object({
  id: z.string(),
  subject: actorIdSchema,
  object: actorIdSchema,
  mutual: z.boolean(),
  quad: z.enum(QUADS),
  denied: z.boolean(),
  claims: count,
  standings: z.partialRecord(z.enum(STANDINGS), count),
  documents: count,
  documentIds: z.array(documentIdSchema),
  disputed: count,
  predicates: z.array(z.object({ predicate: z.enum(PREDICATE_NAMES), claims: count })),
  firstClaims: z.array(claimIdSchema),
  standing: z.enum(STANDINGS),
  mixed: z.boolean(),
});

/** A claim with what is derived from it and from its document. */
export const claimViewSchema = z.object({
  claim: claimSchema,
  document: documentIdSchema,
  quad: z.enum(QUADS).nullable(),
  stance: z.enum(STANCES),
  standing: z.enum(STANDINGS),
  disputed: z.boolean(),
  reliability: z.enum(RELIABILITY_GRADES),
  /** Ids of the ties that the claim supports. */
  ties: z.array(z.string()),
});

/** An event as lists and timelines need it. */
export const eventCardSchema = z.object({
  id: eventIdSchema,
  label: z.string(),
  type: z.enum(PLOVER_TYPE_NAMES),
  quad: z.enum(QUADS),
  date: datedSchema.optional(),
  place: z.string().optional(),
  actors: z.array(actorIdSchema),
  recipients: z.array(actorIdSchema),
  /** Claims about the event under the filter in force. */
  claims: count,
  documents: count,
});

/** A page of claims with all names that its captions need. */
export const claimPageSchema = z.object({
  claims: z.array(claimViewSchema),
  actors: z.array(actorNameSchema),
  documents: z.array(documentCardSchema),
  events: z.array(eventCardSchema),
  /** Claims that match, on all pages. */
  total: count,
  /** Give it back as `cursor` for the next page; absent on the last. */
  next: z.string().optional(),
});

/** An actor as lists and the canvas need it. */
export type ActorCard = z.infer<typeof actorCardSchema>;
/** Name and kind of an actor. */
export type ActorName = z.infer<typeof actorNameSchema>;
/** A document as lists need it. */
export type DocumentCard = z.infer<typeof documentCardSchema>;
/** A claim with what is derived from it. */
export type ClaimView = z.infer<typeof claimViewSchema>;
/** An event as lists need it. */
export type EventCard = z.infer<typeof eventCardSchema>;
/** A page of claims. */
export type ClaimPage = z.infer<typeof claimPageSchema>;
