import { documentSchema } from "@tumen/model";
import * as z from "zod";
import { atMostOne, optional, ordered, pick, properties } from "./row-parts.ts";
import { publisherRow } from "./to-publisher.ts";

const annotator = properties.transform((one) => pick(one, ["kind", "name", "on", "note"]));

const spans = z.object({
  furnitureStarts: z.array(z.int()),
  furnitureEnds: z.array(z.int()),
});

const DOCUMENT_KEYS = [
  "id",
  "file",
  "title",
  "shortTitle",
  "authors",
  "url",
  "publishedAt",
  "language",
  "rights",
  "text",
  "textSha256",
  "normVersion",
] as const;

/** Reads a document (`DOCUMENT_RECORD`). */
export const documentRow = z
  .object({
    properties,
    publisher: atMostOne(z.string()),
    annotatedBy: ordered(annotator),
    reviewedBy: ordered(annotator),
    derivedFrom: atMostOne(z.string()),
  })
  .transform(({ properties: one, publisher, annotatedBy, reviewedBy, derivedFrom }) => {
    const { furnitureStarts, furnitureEnds } = spans.parse(one);
    return {
      ...pick(one, DOCUMENT_KEYS),
      ...optional("publisher", publisher),
      ...optional("derivedFrom", derivedFrom),
      furniture: furnitureStarts.map((start, at) => ({ start, end: furnitureEnds[at] })),
      annotatedBy,
      reviewedBy,
    };
  })
  .pipe(documentSchema);

const outline = documentSchema.pick({
  id: true,
  title: true,
  shortTitle: true,
  publishedAt: true,
  language: true,
  annotatedBy: true,
  reviewedBy: true,
});

/** Reads what the card of a document tells (`DOCUMENT_OUTLINE`). */
export const documentOutlineRow = z
  .object({ properties, annotatedBy: ordered(annotator), reviewedBy: ordered(annotator) })
  .transform(({ properties: one, annotatedBy, reviewedBy }) => ({
    ...pick(one, ["id", "title", "shortTitle", "publishedAt", "language"]),
    annotatedBy,
    reviewedBy,
  }))
  .pipe(outline);

/** Reads the publisher of a document (`PUBLISHERS_OF_DOCUMENT`). */
export const publisherOfDocument = atMostOne(publisherRow);
