import * as z from "zod";
import { documentIdSchema, publisherIdSchema } from "./ids.ts";

/** A span of code points, end exclusive. */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** A span of code points, end exclusive. */
export type Span = z.infer<typeof spanSchema>;

/** Who made or reviewed an annotation: a model says that it is a model. */
export const annotatorSchema = z.strictObject({
  kind: z.enum(["person", "model"]),
  name: z.string().min(1),
  on: z.iso.date().optional(),
  note: z.string().min(1).optional(),
});

/** Who made or reviewed an annotation. */
export type Annotator = z.infer<typeof annotatorSchema>;

/** A source document. An absent field is unknown and is shown as unknown. */
export const documentSchema = z.strictObject({
  id: documentIdSchema,
  file: z.string().min(1),
  title: z.string().min(1),
  /** A few words under which lists and chips name the document. */
  shortTitle: z.string().min(1).max(40),
  publisher: publisherIdSchema.optional(),
  authors: z.array(z.string().min(1)).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** EDTF. */
  publishedAt: z.string().min(1).optional(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  rights: z.string().min(1),
  text: z.string().min(1),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  normVersion: z.int().positive(),
  furniture: z.array(spanSchema),
  annotatedBy: z.array(annotatorSchema),
  reviewedBy: z.array(annotatorSchema),
  derivedFrom: documentIdSchema.optional(),
});

/** A source document with its normalised text. Named so that it cannot be mistaken for the browser's `Document`. */
export type SourceDocument = z.infer<typeof documentSchema>;
