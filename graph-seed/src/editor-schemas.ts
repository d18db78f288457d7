import * as z from "zod";
import {
  actorEntrySchema,
  claimEntrySchema,
  claimsFileSchema,
  documentEntrySchema,
  eventEntrySchema,
  otherNameSchema,
  publisherEntrySchema,
  relationEntrySchema,
} from "./annotation-schemas.ts";
import { toEditorSchema } from "./schema-fields.ts";

const FILE_SCHEMAS = {
  document: documentEntrySchema,
  claims: claimsFileSchema.extend({ claims: z.array(claimEntrySchema) }),
  actors: z.array(actorEntrySchema),
  events: z.array(eventEntrySchema),
  publishers: z.array(publisherEntrySchema),
  relations: z.array(relationEntrySchema),
  "other-names": z.array(otherNameSchema),
} as const;

/** The JSON Schemas that editors read for completion, by file name, as text. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILE_SCHEMAS).map(([kind, schema]) => [
      `${kind}.schema.json`,
      `${JSON.stringify({ title: `Tumen: ${kind}`, ...toEditorSchema(schema) }, null, 2)}\n`,
    ]),
  );
}
