import { expect, test } from "vitest";
import {
  hasPassingClaim,
  namesActor,
  passingClaims,
  passingClaimsAt,
  viewOf,
  where,
} from "./view.ts";

const narrow = viewOf({ disputed: true, stances: { exclude: ["denies"] } });
const counted = viewOf({ disputed: true, tieDocuments: { min: 2, max: 4 } });

test("without a filter every claim passes and shows all its ties", () => {
  expect(viewOf({})).toEqual({
    prelude: [],
    carry: "",
    lists: {
      subjects: "c.subjects",
      objects: "c.objects",
      beneficiaries: "c.beneficiaries",
      speakers: "c.speakers",
      actors: "c.actors",
      ties: "c.ties",
      ends: "c.ends",
    },
    people: "",
    conditions: [],
    ties: "c.ties",
    ends: "c.ends",
    params: {},
  });
});

test("bounds on documents per tie are counted from the claims that pass all other fields", () => {
  expect(counted).toEqual({
    prelude: [
      `CALL () {
  MATCH (c:Claim {generation: $generation})
  WHERE c.disputed
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
    AND documents <= $tieDocumentsMax
  RETURN collect(tie) AS shown
}`,
    ],
    carry: ", shown",
    lists: {
      subjects: "c.subjects",
      objects: "c.objects",
      beneficiaries: "c.beneficiaries",
      speakers: "c.speakers",
      actors: "c.actors",
      ties: "c.ties",
      ends: "c.ends",
    },
    people: "",
    conditions: ["c.disputed", "any(tie IN c.ties WHERE tie IN shown)"],
    ties: "[tie IN c.ties WHERE tie IN shown]",
    ends: "reduce(ends = [], tie IN [tie IN c.ties WHERE tie IN shown] | ends + [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end])",
    params: { tieDocumentsMin: 2, tieDocumentsMax: 4 },
  });
});

test("where people stand for states other lists are read, and claims of an actor's people are its own", () => {
  const folded = viewOf({ peopleAsStates: true, tieDocuments: { min: 2 } });
  expect(folded).toEqual({
    prelude: [
      `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.stateTies AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}`,
    ],
    carry: ", shown",
    lists: {
      subjects: "c.stateSubjects",
      objects: "c.stateObjects",
      beneficiaries: "c.stateBeneficiaries",
      speakers: "c.stateSpeakers",
      actors: "c.stateActors",
      ties: "c.stateTies",
      ends: "c.stateEnds",
    },
    people: "<-[:REPRESENTS*0..]-(:Actor)",
    conditions: ["any(tie IN c.stateTies WHERE tie IN shown)"],
    ties: "[tie IN c.stateTies WHERE tie IN shown]",
    ends: "reduce(ends = [], tie IN [tie IN c.stateTies WHERE tie IN shown] | ends + [end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end])",
    params: { tieDocumentsMin: 2 },
  });
  expect(namesActor(folded, "a.id")).toEqual(["a.id IN c.stateActors"]);
  expect(namesActor(counted, "a.id")).toEqual([]);
});

test("bounds that ask for nothing leave no trace", () => {
  expect(viewOf({ tieDocuments: {} })).toEqual(viewOf({}));
});

test("passing claims are found among all, or from a pattern", () => {
  expect(passingClaims(narrow, "c.rank = 0")).toEqual([
    "MATCH (c:Claim {generation: $generation})",
    "WHERE NOT c.stance IN $stancesExclude\n  AND c.disputed\n  AND c.rank = 0",
  ]);
  expect(passingClaimsAt(viewOf({}), "(a)<--(c)")).toEqual(["MATCH (a)<--(c)", "WITH DISTINCT c"]);
  expect(passingClaimsAt(counted, "(a)<--(c)").slice(0, 2)).toEqual([
    "MATCH (a)<--(c)",
    "WITH collect(DISTINCT c) AS found",
  ]);
  expect(passingClaimsAt(counted, "(a)<--(c)").slice(3)).toEqual([
    "UNWIND found AS c",
    "WITH c, shown",
    "WHERE c.disputed\n  AND any(tie IN c.ties WHERE tie IN shown)",
  ]);
});

test("a record is shown where a claim that passes leads to it", () => {
  expect(hasPassingClaim(viewOf({}), "(e)<--(c:Claim)")).toBe("EXISTS { MATCH (e)<--(c:Claim) }");
  expect(hasPassingClaim(narrow, "(e)<--(c:Claim)")).toBe(
    "EXISTS { MATCH (e)<--(c:Claim) WHERE NOT c.stance IN $stancesExclude AND c.disputed }",
  );
});

test("no conditions make no WHERE", () => {
  expect(where()).toBeUndefined();
});
