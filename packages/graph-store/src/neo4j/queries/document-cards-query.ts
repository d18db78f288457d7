import type { DocumentId, Filter } from "@tumen/model";
import { type CypherQuery, cypherBlock, cypherText } from "../cypher.ts";
import { DOCUMENT_OUTLINE, PUBLISHERS_OF_DOCUMENT } from "./record-fragments.ts";
import { viewOf, where, withoutShown } from "./view.ts";

/** Some documents, or all, with the number of their passing claims, by id. */
export function documentCardsQuery(
  filter: Filter,
  documents: readonly DocumentId[] | "all",
): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      "MATCH (d:Document {generation: $generation})",
      documents !== "all" && "WHERE d.id IN $documents",
      cypherBlock(
        `CALL (d${view.carry})`,
        "MATCH (c:Claim {generation: $generation, document: d.id})",
        where(...view.conditions),
        "RETURN count(c) AS claims",
      ),
      ...withoutShown(view, "d", "claims"),
      `RETURN ${DOCUMENT_OUTLINE} AS document,`,
      `  ${PUBLISHERS_OF_DOCUMENT} AS publishers, claims`,
      "ORDER BY d.id",
    ),
    params: documents === "all" ? view.params : { ...view.params, documents },
  };
}
