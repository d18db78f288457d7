import type { ClaimPage, ClaimsRequest } from "@tumen/model";
import * as z from "zod";
import { readCursor, writeCursor } from "../../cursor.ts";
import type { Reading } from "../answer-question.ts";
import { count } from "../mappers/row-parts.ts";
import { rankedClaimRow } from "../mappers/to-claim.ts";
import { claimsQuery, countClaimsQuery } from "../queries/claims-query.ts";
import { claimKey } from "../rows/claim-rows.ts";
import { captionsOf } from "./captions.ts";
import { foundScope } from "./found-scope.ts";

/** One page of claims. */
export async function claims(reading: Reading, request: ClaimsRequest): Promise<ClaimPage> {
  const { filter, limit, cursor } = request;
  const after = readCursor("claims", cursor);
  const listed = { filter, scope: await foundScope(reading, request) };
  const { total } = await reading.row(countClaimsQuery(listed), z.object({ total: count }));
  const place = after === undefined ? "" : claimKey(...after);
  const pageRow = z.object({ claim: rankedClaimRow(filter), hasMore: z.boolean() });
  const rows = await reading.rows(claimsQuery(listed, place, limit), pageRow);
  const views = rows.map((one) => one.claim.view);
  const last = rows.at(-1);
  return {
    claims: views,
    ...(await captionsOf(reading, filter, views)),
    total,
    ...(last?.hasMore
      ? { next: writeCursor("claims", [last.claim.rank, last.claim.view.claim.id]) }
      : {}),
  };
}
