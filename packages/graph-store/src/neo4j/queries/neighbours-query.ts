import type { NeighboursRequest } from "@tumen/model";
import type { CursorKey } from "../../cursor.ts";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { TIE_ENDS } from "./tie-ends.ts";
import { passingClaimsAt, viewOf } from "./view.ts";

const DIRECTIONS = {
  both: undefined,
  out: "  AND (c.mutual OR ends[0] = $actor)",
  in: "  AND (c.mutual OR ends[1] = $actor)",
} as const satisfies Record<NeighboursRequest["direction"], string | undefined>;

/** Before every neighbour: nobody shares so many claims. */
const FROM_START = [Number.MAX_SAFE_INTEGER, ""] as const;

/** One page of an actor's neighbours off the board, with how many match and whether more follow: one row. */
export function neighboursQuery(
  request: NeighboursRequest,
  after: CursorKey<"neighbours"> | undefined,
): CypherQuery {
  const { filter, actor, onBoard, direction, quads = [], limit } = request;
  const view = viewOf(filter);
  const [afterShared, afterId] = after ?? FROM_START;
  return {
    text: cypherText(
      ...passingClaimsAt(
        view,
        `(:Actor {generation: $generation, id: $actor})${view.people}<-[:SUBJECT|OBJECT]-(c:Claim)`,
        ...(quads.length > 0 ? ["c.quad IN $quads"] : []),
      ),
      `UNWIND ${view.ties} AS tie`,
      `WITH c, ${TIE_ENDS} AS ends`,
      "WHERE $actor IN ends",
      DIRECTIONS[direction],
      "WITH c, CASE ends[0] WHEN $actor THEN ends[1] ELSE ends[0] END AS other",
      "WHERE NOT other IN $onBoard",
      "WITH other, count(DISTINCT c) AS shared",
      "ORDER BY shared DESC, other",
      "WITH collect({id: other, shared: shared}) AS ranked",
      "WITH size(ranked) AS total, [one IN ranked",
      "  WHERE one.shared < $afterShared OR (one.shared = $afterShared AND one.id > $afterId)] AS rest",
      "RETURN total, rest[..$limit] AS page, size(rest) > $limit AS hasMore",
    ),
    params: {
      ...view.params,
      ...(quads.length > 0 ? { quads } : {}),
      actor,
      onBoard,
      afterShared,
      afterId,
      limit,
    },
  };
}
