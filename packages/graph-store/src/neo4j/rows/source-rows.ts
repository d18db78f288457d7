import {
  indexText,
  type Publisher,
  passageSearchFields,
  passagesOf,
  type SourceDocument,
} from "@tumen/model";
import type { RelationshipType } from "../schema.ts";
import type { RowCollector } from "./row-collector.ts";

/** A publisher and its grades. */
export function addPublisher(to: RowCollector, publisher: Publisher): void {
  const { id, name, kind, country, reliability } = publisher;
  to.node("Publisher", id, { name, kind, country });
  for (const [order, { use, grade, by, why }] of reliability.entries()) {
    const gradeId = `${id}#grade-${order}`;
    to.node("Reliability", gradeId, { use, grade, by, why });
    to.edge("GRADED", ["Publisher", id], ["Reliability", gradeId], { order });
  }
}

function addAnnotators(
  to: RowCollector,
  document: SourceDocument,
  [type, role]: readonly [RelationshipType, "annotatedBy" | "reviewedBy"],
): void {
  for (const [order, { kind, name, on, note }] of document[role].entries()) {
    const id = `${document.id}#${role}-${order}`;
    to.node("Annotator", id, { kind, name, on, note });
    to.edge(type, ["Document", document.id], ["Annotator", id], { order });
  }
}

/** A document, who annotated it, and its paragraphs for searching. */
export function addDocument(to: RowCollector, document: SourceDocument): void {
  const { furniture, annotatedBy, reviewedBy, publisher, derivedFrom: _, id, ...rest } = document;
  to.node("Document", id, {
    ...rest,
    furnitureStarts: furniture.map((one) => one.start),
    furnitureEnds: furniture.map((one) => one.end),
  });
  addAnnotators(to, document, ["ANNOTATED_BY", "annotatedBy"]);
  addAnnotators(to, document, ["REVIEWED_BY", "reviewedBy"]);
  if (publisher !== undefined) to.edge("PUBLISHED_BY", ["Document", id], ["Publisher", publisher]);
  for (const [order, passage] of passagesOf(document).entries()) {
    const passageId = `${id}#passage-${order}`;
    const words = indexText(passageSearchFields(passage));
    to.node("Passage", passageId, { ...passage, words });
    to.edge("HAS_PASSAGE", ["Document", id], ["Passage", passageId], { order });
  }
}

/** What a document derives from, once all documents are there. */
export function addDocumentLinks(to: RowCollector, { id, derivedFrom }: SourceDocument): void {
  if (derivedFrom !== undefined) {
    to.edge("DERIVED_FROM", ["Document", id], ["Document", derivedFrom]);
  }
}
