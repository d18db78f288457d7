import {
  claimIdSchema,
  documentIdSchema,
  PREDICATE_NAMES,
  parseTieId,
  STANDINGS,
  type Tie,
  tieOf,
} from "@tumen/model";
import * as z from "zod";
import { count } from "./row-parts.ts";

const key = z.string().transform((id, context) => {
  const parsed = parseTieId(id);
  if (parsed !== undefined) return parsed;
  context.addIssue(`"${id}" is not the id of a tie.`);
  return z.NEVER;
});

const standings = z
  .record(z.enum(STANDINGS), count)
  .transform((counts) =>
    Object.fromEntries(
      STANDINGS.flatMap((one) => (counts[one] > 0 ? [[one, counts[one]] as const] : [])),
    ),
  );

/** Reads a tie (`TIE_AGGREGATE`). */
export const tieRow = z
  .object({
    tie: key,
    claims: count,
    standings,
    documents: count,
    documentIds: z.array(documentIdSchema),
    disputed: count,
    predicates: z.array(z.object({ predicate: z.enum(PREDICATE_NAMES), claims: count })),
    firstClaims: z.array(claimIdSchema),
  })
  .transform(({ tie, ...counts }): Tie => tieOf({ ...tie, ...counts }));
