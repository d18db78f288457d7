import * as z from "zod";
import { datedSchema } from "./event.ts";
import { actorIdSchema, claimIdSchema, eventIdSchema } from "./ids.ts";
import { PLOVER_CONTEXTS, PLOVER_TYPE_NAMES } from "./plover/code-book.ts";
import { PREDICATE_NAMES } from "./predicates.ts";
import { quoteSchema } from "./quote.ts";

/** What sort of statement a claim is. */
export const CLAIM_KINDS = [
  "act",
  "relation",
  "motive",
  "assessment",
  "forecast",
  "background-fact",
] as const;

/** How surely the speaker puts it. */
export const MODALITIES = ["fact", "alleged", "planned", "hypothetical"] as const;

/** Whether the speaker states or rejects the proposition. */
export const POLARITIES = ["asserts", "denies"] as const;

/** Kind of claim. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];
/** How surely the speaker puts it. */
export type Modality = (typeof MODALITIES)[number];
/** Whether the speaker states or rejects the proposition. */
export type Polarity = (typeof POLARITIES)[number];

/** The coded act of a claim: PLOVER type, modes of that type, contexts. */
export const actSchema = z.strictObject({
  type: z.enum(PLOVER_TYPE_NAMES),
  modes: z.array(z.string()),
  contexts: z.array(z.enum(PLOVER_CONTEXTS)),
});

/** The coded act of a claim. */
export type Act = z.infer<typeof actSchema>;

/** A number as reported: exact `value`, or bounds; `qualifier` keeps the text's own hedge ("dozens", "over"). */
export const quantitySchema = z
  .strictObject({
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: z.string().min(1),
    qualifier: z.string().min(1).optional(),
  })
  .refine((one) => one.low === undefined || one.high === undefined || one.low <= one.high, {
    message: "low must not exceed high",
  });

/** A number as reported. */
export type Quantity = z.infer<typeof quantitySchema>;

/** Someone to whom the document attributes the claim; the origin comes first, then relays. */
export const speakerSchema = z.strictObject({
  actor: actorIdSchema,
  role: z.enum(["origin", "relay"]),
});

/** Admiralty digit for the information, with who gave it and why; 6 means that it cannot be judged. */
export const credibilitySchema = z.strictObject({
  grade: z.int().min(1).max(6),
  by: z.string().min(1),
  why: z.string().min(1),
});

/** Where a record is written: a file by its path inside the dossier (the bundled dossier is graph-seed/), and the line. */
const writtenSchema = z.strictObject({ file: z.string().min(1), line: z.int().min(1) });

/** What one document says, with who says it, how surely, and the exact passage. */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  text: z.string().min(1),
  kind: z.enum(CLAIM_KINDS),
  act: actSchema.nullable(),
  predicate: z.enum(PREDICATE_NAMES),
  subjects: z.array(actorIdSchema).min(1),
  objects: z.array(actorIdSchema),
  beneficiaries: z.array(actorIdSchema),
  /** The subjects do it to each other; there is no object. */
  mutual: z.boolean(),
  objectText: z.string().min(1).optional(),
  /** Empty: the document's own voice. */
  speakers: z.array(speakerSchema),
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  /** The document says that something is no longer or not so. */
  negated: z.boolean(),
  quantities: z.array(quantitySchema),
  /** Loaded or disputed words that the passage uses. */
  terms: z.array(z.string().min(1)),
  events: z.array(eventIdSchema),
  eventDate: datedSchema.optional(),
  statedDate: datedSchema.optional(),
  credibility: credibilitySchema,
  caveat: z.string().min(1).optional(),
  /** All in one document: the claim is that document's. */
  quotes: z.array(quoteSchema).min(1),
  /** Where its annotation begins; absent for claims that no dossier holds. */
  written: writtenSchema.optional(),
});

/** What one document says, with who says it, how surely, and the exact passage. */
export type Claim = z.infer<typeof claimSchema>;
