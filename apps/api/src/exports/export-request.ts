import { FORMATS } from "@tumen/formats";
import {
  filterSchema,
  nodeIdSchema,
  pointSchema,
  scopeSchema,
  viewStateSchema,
} from "@tumen/model";
import * as z from "zod";

const formats = Object.keys(FORMATS);

/** What is asked for when a file is exported: by address, by body and by command alike. */
export const exportRequestSchema = z.strictObject({
  format: z
    .string()
    .max(40)
    .refine((id) => Object.hasOwn(FORMATS, id), {
      error: ({ input }) => `"${String(input)}" is no format; known: ${formats.join(", ")}`,
    })
    .default("json"),
  filter: filterSchema.default({}),
  /** Which of the claims that pass the filter; empty: all. */
  scope: scopeSchema.default({}),
  /** Full texts of the documents are left out. */
  excerpts: z.boolean().default(false),
  /** Stands in the file, so that the same request gives the same bytes; absent: now. */
  exportedAt: z.iso.datetime().optional(),
  /** The view that a session file holds. */
  view: viewStateSchema.optional(),
  /** Where things stand, for formats with positions; a fixed layout places whoever is missing. */
  places: z.record(nodeIdSchema, pointSchema).default({}),
});

/** A parsed export request. */
export type ExportRequest = z.infer<typeof exportRequestSchema>;
