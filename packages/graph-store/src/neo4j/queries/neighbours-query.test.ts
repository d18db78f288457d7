import { actorId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { neighboursQuery } from "./neighbours-query.ts";

const first = {
  actor: actorId("a"),
  onBoard: [actorId("b")],
  direction: "both" as const,
  limit: 25,
};

test("without a filter", () => {
  expect(neighboursQuery({ ...first, filter: {} }, undefined)).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
UNWIND c.ties AS tie
WITH c, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE $actor IN ends
WITH c, CASE ends[0] WHEN $actor THEN ends[1] ELSE ends[0] END AS other
WHERE NOT other IN $onBoard
WITH other, count(DISTINCT c) AS shared
ORDER BY shared DESC, other
WITH collect({id: other, shared: shared}) AS ranked
WITH size(ranked) AS total, [one IN ranked
  WHERE one.shared < $afterShared OR (one.shared = $afterShared AND one.id > $afterId)] AS rest
RETURN total, rest[..$limit] AS page, size(rest) > $limit AS hasMore`,
    params: {
      actor: "actor:a",
      onBoard: ["actor:b"],
      afterShared: 9007199254740991,
      afterId: "",
      limit: 25,
    },
  });
});

test("under a filter", () => {
  expect(
    neighboursQuery({ ...first, filter: { modalities: { include: ["fact"] } } }, undefined),
  ).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
WHERE c.modality IN $modalitiesInclude
UNWIND c.ties AS tie
WITH c, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE $actor IN ends
WITH c, CASE ends[0] WHEN $actor THEN ends[1] ELSE ends[0] END AS other
WHERE NOT other IN $onBoard
WITH other, count(DISTINCT c) AS shared
ORDER BY shared DESC, other
WITH collect({id: other, shared: shared}) AS ranked
WITH size(ranked) AS total, [one IN ranked
  WHERE one.shared < $afterShared OR (one.shared = $afterShared AND one.id > $afterId)] AS rest
RETURN total, rest[..$limit] AS page, size(rest) > $limit AS hasMore`,
    params: {
      modalitiesInclude: ["fact"],
      actor: "actor:a",
      onBoard: ["actor:b"],
      afterShared: 9007199254740991,
      afterId: "",
      limit: 25,
    },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(neighboursQuery({ ...first, filter: { tieDocuments: { min: 2 } } }, undefined)).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH collect(DISTINCT c) AS found
CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
UNWIND found AS c
WITH c, shown
WHERE any(tie IN c.ties WHERE tie IN shown)
UNWIND [tie IN c.ties WHERE tie IN shown] AS tie
WITH c, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE $actor IN ends
WITH c, CASE ends[0] WHEN $actor THEN ends[1] ELSE ends[0] END AS other
WHERE NOT other IN $onBoard
WITH other, count(DISTINCT c) AS shared
ORDER BY shared DESC, other
WITH collect({id: other, shared: shared}) AS ranked
WITH size(ranked) AS total, [one IN ranked
  WHERE one.shared < $afterShared OR (one.shared = $afterShared AND one.id > $afterId)] AS rest
RETURN total, rest[..$limit] AS page, size(rest) > $limit AS hasMore`,
    params: {
      tieDocumentsMin: 2,
      actor: "actor:a",
      onBoard: ["actor:b"],
      afterShared: 9007199254740991,
      afterId: "",
      limit: 25,
    },
  });
});

test("of some quads, from the actor", () => {
  expect(
    neighboursQuery(
      { ...first, filter: {}, direction: "out", quads: ["material-cooperation"] },
      undefined,
    ),
  ).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
WHERE c.quad IN $quads
UNWIND c.ties AS tie
WITH c, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE $actor IN ends
  AND (c.mutual OR ends[0] = $actor)
WITH c, CASE ends[0] WHEN $actor THEN ends[1] ELSE ends[0] END AS other
WHERE NOT other IN $onBoard
WITH other, count(DISTINCT c) AS shared
ORDER BY shared DESC, other
WITH collect({id: other, shared: shared}) AS ranked
WITH size(ranked) AS total, [one IN ranked
  WHERE one.shared < $afterShared OR (one.shared = $afterShared AND one.id > $afterId)] AS rest
RETURN total, rest[..$limit] AS page, size(rest) > $limit AS hasMore`,
    params: {
      quads: ["material-cooperation"],
      actor: "actor:a",
      onBoard: ["actor:b"],
      afterShared: 9007199254740991,
      afterId: "",
      limit: 25,
    },
  });
});

test("to the actor, after a page", () => {
  expect(neighboursQuery({ ...first, filter: {}, direction: "in" }, [12, actorId("c")])).toEqual({
    text: `MATCH (:Actor {generation: $generation, id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
UNWIND c.ties AS tie
WITH c, [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end] AS ends
WHERE $actor IN ends
  AND (c.mutual OR ends[1] = $actor)
WITH c, CASE ends[0] WHEN $actor THEN ends[1] ELSE ends[0] END AS other
WHERE NOT other IN $onBoard
WITH other, count(DISTINCT c) AS shared
ORDER BY shared DESC, other
WITH collect({id: other, shared: shared}) AS ranked
WITH size(ranked) AS total, [one IN ranked
  WHERE one.shared < $afterShared OR (one.shared = $afterShared AND one.id > $afterId)] AS rest
RETURN total, rest[..$limit] AS page, size(rest) > $limit AS hasMore`,
    params: {
      actor: "actor:a",
      onBoard: ["actor:b"],
      afterShared: 12,
      afterId: "actor:c",
      limit: 25,
    },
  });
});
