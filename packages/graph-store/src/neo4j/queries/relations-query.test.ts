import { expect, test } from "vitest";
import { countRelationsQuery, relationsQuery } from "./relations-query.ts";

test("without a filter", () => {
  expect(relationsQuery({ filter: {}, scope: {}, types: [] }, "", 50)).toEqual({
    text: `MATCH (a:Claim {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Claim)
WHERE r.place > $after
WITH r ORDER BY r.place LIMIT $limit + 1
WITH collect(r) AS found
UNWIND found[..$limit] AS r
WITH r, startNode(r) AS a, endNode(r) AS b, size(found) > $limit AS hasMore
RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS relation, hasMore
ORDER BY r.place`,
    params: { after: "", limit: 50 },
  });
});

test("under a filter", () => {
  expect(
    relationsQuery({ filter: { modalities: { include: ["fact"] } }, scope: {}, types: [] }, "", 50),
  ).toEqual({
    text: `MATCH (a:Claim {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Claim)
WHERE r.place > $after
  AND all(c IN [a, b] WHERE c.modality IN $modalitiesInclude)
WITH r ORDER BY r.place LIMIT $limit + 1
WITH collect(r) AS found
UNWIND found[..$limit] AS r
WITH r, startNode(r) AS a, endNode(r) AS b, size(found) > $limit AS hasMore
RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS relation, hasMore
ORDER BY r.place`,
    params: { modalitiesInclude: ["fact"], after: "", limit: 50 },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(
    relationsQuery({ filter: { tieDocuments: { min: 2 } }, scope: {}, types: [] }, "", 50),
  ).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (a:Claim {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Claim)
WHERE r.place > $after
  AND all(c IN [a, b] WHERE any(tie IN c.ties WHERE tie IN shown))
WITH r, count(*) AS once
WITH r ORDER BY r.place LIMIT $limit + 1
WITH collect(r) AS found
UNWIND found[..$limit] AS r
WITH r, startNode(r) AS a, endNode(r) AS b, size(found) > $limit AS hasMore
RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS relation, hasMore
ORDER BY r.place`,
    params: { tieDocumentsMin: 2, after: "", limit: 50 },
  });
});

test("of some types, after a page", () => {
  expect(
    relationsQuery(
      { filter: {}, scope: {}, types: ["contradicts", "refines"] },
      "claim:a claim:b contradicts",
      50,
    ),
  ).toEqual({
    text: `MATCH (a:Claim {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Claim)
WHERE type(r) IN $types
  AND r.place > $after
WITH r ORDER BY r.place LIMIT $limit + 1
WITH collect(r) AS found
UNWIND found[..$limit] AS r
WITH r, startNode(r) AS a, endNode(r) AS b, size(found) > $limit AS hasMore
RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)} AS relation, hasMore
ORDER BY r.place`,
    params: { types: ["CONTRADICTS", "REFINES"], after: "claim:a claim:b contradicts", limit: 50 },
  });
});

test("counted", () => {
  expect(
    countRelationsQuery({
      filter: { modalities: { include: ["fact"] } },
      scope: {},
      types: ["contradicts"],
    }),
  ).toEqual({
    text: `MATCH (a:Claim {generation: $generation})-[r:CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT]->(b:Claim)
WHERE type(r) IN $types
  AND all(c IN [a, b] WHERE c.modality IN $modalitiesInclude)
RETURN count(r) AS total`,
    params: { modalitiesInclude: ["fact"], types: ["CONTRADICTS"] },
  });
});
