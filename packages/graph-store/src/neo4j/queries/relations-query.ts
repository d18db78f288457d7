import type { Filter, RelationType } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { RELATION_LINKS } from "../rows/graph-rows.ts";
import { RELATION_PATTERN, RELATION_RECORD } from "./record-fragments.ts";
import type { FoundScope } from "./scope-where.ts";
import { viewOf, where, withoutShown } from "./view.ts";

/** Which relations are listed; no types: all. */
export interface ListedRelations {
  readonly filter: Filter;
  readonly scope: FoundScope;
  readonly types: readonly RelationType[];
}

/** Relations of which both ends are passing claims within the scope. */
function listedRelations({ filter, scope, types }: ListedRelations, ...more: readonly string[]) {
  const view = viewOf(filter, scope);
  const { conditions } = view;
  return {
    view,
    lines: [
      ...view.prelude,
      `MATCH (a:Claim {generation: $generation})-[r:${RELATION_PATTERN}]->(b:Claim)`,
      where(
        ...(types.length > 0 ? ["type(r) IN $types"] : []),
        ...more,
        ...(conditions.length > 0 ? [`all(c IN [a, b] WHERE ${conditions.join(" AND ")})`] : []),
      ),
    ],
    params: {
      ...view.params,
      ...(types.length > 0 ? { types: types.map((one) => RELATION_LINKS[one]) } : {}),
    },
  };
}

/** How many relations are listed on all pages: one row. */
export function countRelationsQuery(listed: ListedRelations): CypherQuery {
  const { lines, params } = listedRelations(listed);
  return { text: cypherText(...lines, "RETURN count(r) AS total"), params };
}

/** One page of relations by from, to, type, each with whether more follow; `after` is the key of the last one before. */
export function relationsQuery(listed: ListedRelations, after: string, limit: number): CypherQuery {
  const { view, lines, params } = listedRelations(listed, "r.place > $after");
  return {
    text: cypherText(
      ...lines,
      ...withoutShown(view, "r"),
      "WITH r ORDER BY r.place LIMIT $limit + 1",
      "WITH collect(r) AS found",
      "UNWIND found[..$limit] AS r",
      "WITH r, startNode(r) AS a, endNode(r) AS b, size(found) > $limit AS hasMore",
      `RETURN ${RELATION_RECORD} AS relation, hasMore`,
      "ORDER BY r.place",
    ),
    params: { ...params, after, limit },
  };
}
