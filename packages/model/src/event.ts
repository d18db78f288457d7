import * as z from "zod";
import { actorIdSchema, claimIdSchema, eventIdSchema } from "./ids.ts";
import { PLOVER_CONTEXTS, PLOVER_TYPE_NAMES, QUADS } from "./plover/code-book.ts";

/**
 * A date in the EDTF subset, where it comes from, and the text's own words.
 * *document*: the texts say it; *background*: known from elsewhere, with a citation, off until switched on.
 */
export const datedSchema = z.strictObject({
  edtf: z.string().min(1),
  basis: z.enum(["document", "background"]),
  words: z.string().min(1).optional(),
  citation: z.string().min(1).optional(),
});

/** A date with its basis. */
export type Dated = z.infer<typeof datedSchema>;

/** A matter that claims are about. That the record exists does not assert that it happened: claims do. */
export const eventSchema = z.strictObject({
  id: eventIdSchema,
  label: z.string().min(1),
  type: z.enum(PLOVER_TYPE_NAMES),
  modes: z.array(z.string()),
  contexts: z.array(z.enum(PLOVER_CONTEXTS)),
  quad: z.enum(QUADS),
  date: datedSchema.optional(),
  place: z.string().min(1).optional(),
  /** Derived from the claims about the event. */
  actors: z.array(actorIdSchema),
  /** Derived from the claims about the event. */
  recipients: z.array(actorIdSchema),
  /** Derived: the claims about the event. */
  claims: z.array(claimIdSchema),
});

/** A matter that claims are about. */
export type Event = z.infer<typeof eventSchema>;
