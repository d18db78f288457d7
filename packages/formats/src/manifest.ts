import { CODE_BOOK_VERSION, filterSchema, SECTIONS, scopeSchema } from "@tumen/model";
import * as z from "zod";
import type { ExportCircumstances, ExportSource } from "./export-source.ts";

/** Travels with every export: when, from which seed, under which filter, how much, under whose rights. */
export const manifestSchema = z.strictObject({
  exportedAt: z.iso.datetime(),
  generator: z.strictObject({ name: z.literal("Tumen"), version: z.string() }),
  seedHash: z.string().regex(/^[0-9a-f]{64}$/),
  filter: filterSchema,
  /** Which of the claims that pass the filter; absent in files of before scopes: all. */
  scope: scopeSchema.optional(),
  /** Filter and scope in words; an empty list says that everything is there. */
  words: z.array(z.string()).optional(),
  /** True where full texts were left out. */
  excerpts: z.boolean().optional(),
  counts: z.strictObject(
    Object.fromEntries(SECTIONS.map((section) => [section, z.int().nonnegative()])) as Record<
      (typeof SECTIONS)[number],
      z.ZodInt
    >,
  ),
  codeBook: z.literal(CODE_BOOK_VERSION),
  /** How `start` and `end` count. */
  positions: z.string(),
  rights: z.string(),
  citation: z.string(),
});

/** Travels with every export. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of one export. */
export function manifestOf(source: ExportSource, made: ExportCircumstances): Manifest {
  return {
    exportedAt: made.exportedAt,
    generator: { name: "Tumen", version: made.version },
    seedHash: source.seedHash,
    filter: made.filter,
    scope: made.scope,
    words: [...made.words],
    excerpts: made.excerpts,
    counts: { ...source.counts },
    codeBook: CODE_BOOK_VERSION,
    positions: "Unicode code points of documents[].text, end exclusive",
    rights:
      "Annotations under Apache-2.0. Each document keeps its owner's rights, see documents[].rights.",
    citation: `Tumen, who says what about the Russia–North Korea relationship. Seed ${source.seedHash.slice(0, 12)}, exported ${made.exportedAt.slice(0, 10)}.`,
  };
}
