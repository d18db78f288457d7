import { expect, test } from "vitest";
import { tieRow } from "./to-tie.ts";

const row = {
  tie: "north-korea>russia.material-cooperation.denied",
  claims: 3,
  standings: { fact: 0, attributed: 2, alleged: 1, planned: 0, hypothetical: 0 },
  documents: 2,
  documentIds: ["document:one", "document:two"],
  disputed: 1,
  predicates: [{ predicate: "supplied", claims: 3 }],
  firstClaims: ["claim:one-1"],
};

test("an aggregate is a tie: its id names its ends, and standings without a claim are left out", () => {
  expect(tieRow.parse(row)).toEqual({
    id: "north-korea>russia.material-cooperation.denied",
    subject: "actor:north-korea",
    object: "actor:russia",
    mutual: false,
    quad: "material-cooperation",
    denied: true,
    claims: 3,
    standings: { attributed: 2, alleged: 1 },
    documents: 2,
    documentIds: ["document:one", "document:two"],
    disputed: 1,
    predicates: [{ predicate: "supplied", claims: 3 }],
    firstClaims: ["claim:one-1"],
    standing: "attributed",
    mixed: true,
  });
});

test("an id that is none is refused", () => {
  expect(tieRow.safeParse({ ...row, tie: "north-korea/russia" }).success).toBe(false);
});
