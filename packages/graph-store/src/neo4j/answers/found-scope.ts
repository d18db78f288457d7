import { actorIdSchema, type Filter, parseTieId, type Scope, scopeOf } from "@tumen/model";
import * as z from "zod";
import { StoreError } from "../../store-error.ts";
import type { Reading } from "../answer-question.ts";
import { neighbourhoodQuery } from "../queries/neighbourhood-query.ts";
import type { FoundScope } from "../queries/scope-where.ts";

const joinedRow = z.object({ id: actorIdSchema });

/** The scope of a request, its neighbourhood looked up. Throws INVALID for a tie id that is none. */
export async function foundScope(
  reading: Reading,
  { filter, ...request }: Scope & { readonly filter: Filter },
): Promise<FoundScope> {
  const scope = scopeOf(request);
  const { tie, around } = scope;
  if (tie !== undefined && parseTieId(tie) === undefined) {
    throw new StoreError("INVALID", `"${tie}" is not the id of a tie.`);
  }
  if (around === undefined) return scope;
  const joined = await reading.rows(neighbourhoodQuery(filter, around), joinedRow);
  return { ...scope, joined: joined.map((one) => one.id) };
}
