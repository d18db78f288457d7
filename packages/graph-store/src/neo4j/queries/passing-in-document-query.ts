import type { DocumentId, Filter } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { viewOf, where } from "./view.ts";

/** The ids of a document's passing claims. */
export function passingInDocumentQuery(filter: Filter, document: DocumentId): CypherQuery {
  const view = viewOf(filter);
  return {
    text: cypherText(
      ...view.prelude,
      "MATCH (c:Claim {generation: $generation, document: $document})",
      where(...view.conditions),
      "RETURN c.id AS id",
    ),
    params: { ...view.params, document },
  };
}
