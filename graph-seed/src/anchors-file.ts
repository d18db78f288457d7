import { claimIdSchema, documentIdSchema, quoteSchema } from "@tumen/model";
import * as z from "zod";

const pinSchema = quoteSchema.omit({ document: true }).extend({ claim: claimIdSchema });

/** Where the quotes of one document's claims stood when a person last ran the anchor command. */
export const anchorsFileSchema = z.strictObject({
  document: documentIdSchema,
  normVersion: z.int().positive(),
  quotes: z.array(pinSchema),
});

/** A pinned quote: claim, characters, context, position, and the hash of the text it was found in. */
export type Pin = z.infer<typeof pinSchema>;

/** Where the quotes of one document's claims stood. */
export type AnchorsFile = z.infer<typeof anchorsFileSchema>;

/** Path of the anchors of a document, inside the dossier. */
export function anchorsPath(slug: string): string {
  return `annotations/anchors/${slug}.json`;
}

/** The file's text: stable order and one field a line, so that a change shows where it is. */
export function writeAnchors(file: AnchorsFile): string {
  const quotes = [...file.quotes].sort(
    (a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0) || a.start - b.start,
  );
  return `${JSON.stringify({ ...file, quotes }, null, 2)}\n`;
}
