import { documentSchema, graphSchema } from "@tumen/model";
import * as z from "zod";
import { manifestSchema } from "../manifest.ts";
import { JSON_FORMAT } from "./write-json.ts";

/** The whole graph as one JSON file. */
export const graphFileSchema = z.strictObject({
  format: z.literal(JSON_FORMAT.format),
  version: z.literal(JSON_FORMAT.version),
  manifest: manifestSchema,
  ...graphSchema.shape,
  /** Without `text` in excerpts. */
  documents: z.array(documentSchema.partial({ text: true })),
});

/** JSON Schema (2020-12) of the graph file, for readers in other languages. */
export function graphFileJsonSchema(): unknown {
  return {
    title: "Tumen graph file, version 1",
    description:
      "Actors, events and claims with their exact quotes. start and end count Unicode code points of documents[].text, end exclusive.",
    ...z.toJSONSchema(graphFileSchema),
  };
}
