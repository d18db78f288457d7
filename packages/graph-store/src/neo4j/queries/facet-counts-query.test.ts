import { expect, test } from "vitest";
import { facetCountsQuery } from "./facet-counts-query.ts";

test("all counts without a filter", () => {
  expect(
    facetCountsQuery({}, [
      "claims",
      "disputed",
      "undatedHappened",
      "undatedReported",
      "ungradedReliability",
      "ungradedCredibility",
    ]),
  ).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
RETURN count(c) AS claims,
  count(CASE WHEN c.disputed THEN 1 END) AS disputed,
  count(CASE WHEN c.happenedEarliest IS NULL THEN 1 END) AS undatedHappened,
  count(CASE WHEN c.reportedEarliest IS NULL THEN 1 END) AS undatedReported,
  count(CASE WHEN c.reliability = 'F' THEN 1 END) AS ungradedReliability,
  count(CASE WHEN c.credibility = 6 THEN 1 END) AS ungradedCredibility`,
    params: {},
  });
});

test("undated with background dates", () => {
  expect(
    facetCountsQuery({ background: true, ...{ modalities: { include: ["fact"] } } }, [
      "undatedHappened",
    ]),
  ).toEqual({
    text: `MATCH (c:Claim {generation: $generation})
WHERE c.modality IN $modalitiesInclude
RETURN count(CASE WHEN c.happenedEarliestWithBackground IS NULL THEN 1 END) AS undatedHappened`,
    params: { modalitiesInclude: ["fact"] },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(facetCountsQuery({ tieDocuments: { min: 2 } }, ["claims"])).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (c:Claim {generation: $generation})
WHERE any(tie IN c.ties WHERE tie IN shown)
RETURN count(c) AS claims`,
    params: { tieDocumentsMin: 2 },
  });
});
