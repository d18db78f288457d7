import {
  actorIdSchema,
  actorSchema,
  actSchema,
  annotatorSchema,
  claimIdSchema,
  claimSchema,
  credibilitySchema,
  datedSchema,
  documentIdSchema,
  documentSchema,
  eventIdSchema,
  eventSchema,
  MODALITIES,
  POLARITIES,
  publisherSchema,
  quantitySchema,
  relationSchema,
  speakerSchema,
} from "@tumen/model";
import * as z from "zod";

/** YAML reads a bare year as a number. */
const edtf = z
  .union([z.string().min(1), z.int()])
  .transform(String)
  .describe("EDTF: 2024-06-19, 2024-10, 2024-10~, 2023?, 2024-10-08/2024-10-13, 2023-08/..");

const dated = datedSchema.extend({ edtf });

const passage = z.union([
  z.string().min(1).describe("Exact characters of the text."),
  z
    .strictObject({
      exact: z.string().min(1),
      prefix: z.string().min(1).optional().describe("Words just before the passage."),
      suffix: z.string().min(1).optional().describe("Words just after the passage."),
    })
    .describe("A passage that occurs more than once, with words before or after it."),
]);

/** A passage as written down: text alone, or with words before and after. */
export type Passage = z.infer<typeof passage>;

const quantity = quantitySchema.refine(
  (one) => [one.value, one.low, one.high, one.qualifier].some((part) => part !== undefined),
  { message: "says no number: give value, low, high, or the text’s own words as qualifier" },
);

/** One claim as a person writes it. Everything else about the record is derived. */
export const claimEntrySchema = z.strictObject({
  id: claimIdSchema,
  quote: passage.optional(),
  quotes: z.array(passage).min(1).optional(),
  text: claimSchema.shape.text.describe("One sentence of ours, names resolved, as said."),
  kind: claimSchema.shape.kind,
  act: actSchema
    .extend({
      modes: actSchema.shape.modes.default([]),
      contexts: actSchema.shape.contexts.default([]),
    })
    .nullable()
    .default(null),
  predicate: claimSchema.shape.predicate,
  subjects: z.array(actorIdSchema).min(1),
  objects: z.array(actorIdSchema).default([]),
  beneficiaries: z.array(actorIdSchema).default([]),
  mutual: z.boolean().default(false),
  objectText: z.string().min(1).optional(),
  speakers: z
    .array(speakerSchema)
    .default([])
    .describe("The origin first, then relays. None: the document’s own voice."),
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES).default("asserts"),
  negated: z.boolean().default(false),
  quantities: z.array(quantity).default([]),
  terms: z.array(z.string().min(1)).default([]),
  events: z.array(eventIdSchema).default([]),
  eventDate: dated.optional(),
  statedDate: dated.optional(),
  credibility: credibilitySchema.optional(),
  caveat: z.string().min(1).optional(),
});

/** One claim as a person writes it. */
export type ClaimEntry = z.infer<typeof claimEntrySchema>;

/** One actor; a QID is given with its label, so that a wrong one shows. */
export const actorEntrySchema = actorSchema.extend({
  names: actorSchema.shape.names.default({}),
  aliases: actorSchema.shape.aliases.default([]),
  members: actorSchema.shape.members.default([]),
  memberOf: actorSchema.shape.memberOf.default([]),
  qid: z
    .strictObject({
      id: z.string().regex(/^Q[1-9]\d*$/, "must look like Q159"),
      label: z.string().min(1).describe("The English label that Wikidata shows for it."),
    })
    .optional(),
});

/** One actor as a person writes it. */
export type ActorEntry = z.infer<typeof actorEntrySchema>;

/** One event; who took part is derived from its claims. */
export const eventEntrySchema = eventSchema
  .pick({ id: true, label: true, type: true, place: true })
  .extend({
    modes: eventSchema.shape.modes.default([]),
    contexts: eventSchema.shape.contexts.default([]),
    date: dated.optional(),
  });

/** One event as a person writes it. */
export type EventEntry = z.infer<typeof eventEntrySchema>;

/** One publisher. */
export const publisherEntrySchema = publisherSchema.extend({
  reliability: publisherSchema.shape.reliability.default([]),
});

/** One publisher as a person writes it. */
export type PublisherEntry = z.infer<typeof publisherEntrySchema>;

/** One judgement about two claims or two events. */
export const relationEntrySchema = relationSchema;

/** One relation as a person writes it. */
export type RelationEntry = z.infer<typeof relationEntrySchema>;

/** A proper name that is not an actor. */
export const otherNameSchema = z.string().min(1);

/** The header of a document; the text stands beside it in a file of the same name. */
export const documentEntrySchema = documentSchema
  .omit({ file: true, text: true, textSha256: true, normVersion: true })
  .extend({
    publishedAt: edtf.optional(),
    furniture: z
      .array(passage)
      .default([])
      .describe(
        "Passages of the text that are not part of it: headers, teasers, captions, appeals.",
      ),
    annotatedBy: z.array(annotatorSchema).default([]),
    reviewedBy: z.array(annotatorSchema).default([]),
  });

/** The header of a document as a person writes it. */
export type DocumentEntry = z.infer<typeof documentEntrySchema>;

/** What surrounds the claims of one document. */
export const claimsFileSchema = z.strictObject({
  document: documentIdSchema,
  claims: z.array(z.unknown()),
});
