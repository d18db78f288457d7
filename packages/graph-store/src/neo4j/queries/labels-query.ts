import { type CypherQuery, quoteName } from "../cypher.ts";

/** The property that holds the words for a record among the values of a facet. */
const LABEL_KEYS = {
  Actor: "name",
  Event: "label",
  Document: "shortTitle",
  Publisher: "name",
} as const;

/** Label of the records whose words are asked for. */
export type LabelledKind = keyof typeof LABEL_KEYS;

/** The words for some records of one kind; unknown ids give no row. */
export function labelsQuery(kind: LabelledKind, ids: readonly string[]): CypherQuery {
  return {
    text: `MATCH (n:${quoteName(kind)} {generation: $generation})
WHERE n.id IN $ids
RETURN n.id AS id, n.${quoteName(LABEL_KEYS[kind])} AS label`,
    params: { ids },
  };
}
