import * as z from "zod";
import { documentIdSchema } from "./ids.ts";

/**
 * The exact passage under a claim: a W3C Web Annotation TextQuoteSelector with a TextPositionSelector.
 * `start` and `end` count Unicode code points of the normalised document text, end exclusive.
 */
export const quoteSchema = z.strictObject({
  document: documentIdSchema,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The exact passage under a claim. */
export type Quote = z.infer<typeof quoteSchema>;
