import { documentId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { passingInDocumentQuery } from "./passing-in-document-query.ts";

test("without a filter", () => {
  expect(passingInDocumentQuery({}, documentId("one"))).toEqual({
    text: `MATCH (c:Claim {generation: $generation, document: $document})
RETURN c.id AS id`,
    params: { document: "document:one" },
  });
});

test("under a filter", () => {
  expect(passingInDocumentQuery({ modalities: { include: ["fact"] } }, documentId("one"))).toEqual({
    text: `MATCH (c:Claim {generation: $generation, document: $document})
WHERE c.modality IN $modalitiesInclude
RETURN c.id AS id`,
    params: { modalitiesInclude: ["fact"], document: "document:one" },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(passingInDocumentQuery({ tieDocuments: { min: 2 } }, documentId("one"))).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (c:Claim {generation: $generation, document: $document})
WHERE any(tie IN c.ties WHERE tie IN shown)
RETURN c.id AS id`,
    params: { tieDocumentsMin: 2, document: "document:one" },
  });
});
