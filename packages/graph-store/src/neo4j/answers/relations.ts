import {
  claimIdSchema,
  type RelationsRequest,
  type RelationsResponse,
  relationKey,
} from "@tumen/model";
import * as z from "zod";
import { readCursor, writeCursor } from "../../cursor.ts";
import type { Reading } from "../answer-question.ts";
import { count } from "../mappers/row-parts.ts";
import { relationRow } from "../mappers/to-relation.ts";
import { countRelationsQuery, relationsQuery } from "../queries/relations-query.ts";
import { documentCards, namedIn, namesOf } from "./captions.ts";
import { claimViews } from "./evidence.ts";
import { foundScope } from "./found-scope.ts";

const pageRow = z.object({ relation: relationRow, hasMore: z.boolean() });

/** One page of relations between passing claims within the scope. */
export async function relations(
  reading: Reading,
  request: RelationsRequest,
): Promise<RelationsResponse> {
  const { filter, types = [], limit, cursor } = request;
  const after = readCursor("relations", cursor);
  const listed = { filter, scope: await foundScope(reading, request), types };
  const { total } = await reading.row(countRelationsQuery(listed), z.object({ total: count }));
  const start =
    after === undefined ? "" : relationKey({ from: after[0], to: after[1], type: after[2] });
  const page = await reading.rows(relationsQuery(listed, start, limit), pageRow);
  const found = page.map((one) => one.relation);
  const views = await claimViews(
    reading,
    filter,
    found.flatMap((one) => [claimIdSchema.parse(one.from), claimIdSchema.parse(one.to)]),
  );
  const last = page.at(-1);
  return {
    relations: found,
    claims: views,
    actors: await namesOf(reading, namedIn(views)),
    documents: await documentCards(
      reading,
      filter,
      views.map((one) => one.document),
    ),
    total,
    ...(last?.hasMore
      ? {
          next: writeCursor("relations", [
            last.relation.from,
            last.relation.to,
            last.relation.type,
          ]),
        }
      : {}),
  };
}
