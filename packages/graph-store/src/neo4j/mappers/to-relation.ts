import { RELATION_TYPES, relationSchema } from "@tumen/model";
import * as z from "zod";
import { pick, properties } from "./row-parts.ts";

const type = z
  .string()
  .transform((name) => name.toLowerCase())
  .pipe(z.enum(RELATION_TYPES));

/** Reads a relation (`RELATION_RECORD`). */
export const relationRow = z
  .object({ type, from: z.string(), to: z.string(), properties })
  .transform(({ properties: one, ...ends }) => ({
    ...ends,
    ...pick(one, ["kind", "basis", "author"]),
  }))
  .pipe(relationSchema);
