import { expect, test } from "vitest";
import { aggregateTies, passingClaims, passingTies } from "./aggregate-ties.ts";
import { type ClaimFacts, claimFactsOf } from "./claim-facts.ts";
import { partiesAsStates } from "./people-as-states.ts";
import { actorId, claimId, createRandom, documentId, randomGraph, testSeed } from "./testing.ts";

const base = {
  kind: "act",
  predicate: "supplied",
  type: "AID",
  quad: "material-cooperation",
  mutual: false,
  actorKinds: ["state"],
  events: [],
  publisher: null,
  modality: "fact",
  stance: "asserts",
  standing: "fact",
  disputed: false,
  happened: null,
  happenedWithBackground: null,
  reported: null,
  reliability: "F",
  credibility: 6,
  rank: 0,
} as const;

function facts(
  id: string,
  document: string,
  ends: [string[], string[]],
  more: Partial<ClaimFacts> = {},
): ClaimFacts {
  const parties = {
    subjects: ends[0].map(actorId),
    objects: ends[1].map(actorId),
    beneficiaries: [],
    speakers: [],
  };
  return {
    ...base,
    ...parties,
    id: claimId(id),
    document: documentId(document),
    asStates: partiesAsStates(parties, new Map()),
    ...more,
  };
}

const claims = [
  facts("5", "x", [["a"], ["b"]], { standing: "alleged", rank: 2 }),
  facts("4", "y", [["a"], ["b"]], { predicate: "aided", disputed: true }),
  facts("3", "x", [["a"], ["b"]]),
  facts("2", "x", [["b"], ["a", "c"]]),
  facts("1", "z", [["c", "b"], []], { mutual: true, predicate: "aided" }),
  facts("0", "z", [["a"], ["b"]], { stance: "negated", rank: 5 }),
  facts("9", "z", [["a"], ["b"]], { quad: null, type: null, predicate: "seeks" }),
];

const short = (ties: readonly { id?: string; claims: number }[]) =>
  ties.map((one) => [one.id, one.claims]);

test("a tie counts its claims by standing, document and predicate, and names the first of each", () => {
  const [first, ...others] = aggregateTies(claims);
  expect(first).toEqual({
    subject: "actor:a",
    object: "actor:b",
    mutual: false,
    quad: "material-cooperation",
    denied: false,
    claims: 3,
    standings: { fact: 2, alleged: 1 },
    documents: 2,
    documentIds: ["document:x", "document:y"],
    disputed: 1,
    predicates: [
      { predicate: "supplied", claims: 2 },
      { predicate: "aided", claims: 1 },
    ],
    firstClaims: ["claim:3", "claim:4", "claim:5"],
  });
  expect(
    others.map((one) => [one.subject, one.object, one.mutual, one.denied, one.claims]),
  ).toEqual([
    ["actor:a", "actor:b", false, true, 1],
    ["actor:b", "actor:c", true, false, 1],
    ["actor:b", "actor:a", false, false, 1],
    ["actor:b", "actor:c", false, false, 1],
  ]);
});

test("samples end at five; of equals the first by name comes first", () => {
  const many = [..."gfedcba"].map((slug) => facts(slug, slug, [["p"], ["q"]]));
  const [tie] = aggregateTies(many);
  expect([tie?.documents, tie?.documentIds, tie?.firstClaims]).toEqual([
    7,
    ["a", "b", "c", "d", "e"].map((one) => `document:${one}`),
    ["a", "b", "c", "d", "e"].map((one) => `claim:${one}`),
  ]);
});

test("ties are held to the number of documents after all other fields", () => {
  expect(short(passingTies(claims, { tieDocuments: { min: 2 } }))).toEqual([
    ["a>b.material-cooperation", 3],
  ]);
  expect(
    passingTies(claims, { tieDocuments: { min: 2 }, documents: { include: [documentId("x")] } }),
  ).toEqual([]);
  expect(short(passingTies(claims, { tieDocuments: { max: 1 } }))).toEqual([
    ["a>b.material-cooperation.denied", 1],
    ["b=c.material-cooperation", 1],
    ["b>a.material-cooperation", 1],
    ["b>c.material-cooperation", 1],
  ]);
});

test("a claim passes where one of its ties does; one that draws none does not", () => {
  const ids = (max: number) =>
    passingClaims(claims, { tieDocuments: { max } }).map((one) => one.id.slice(6));
  expect(ids(1)).toEqual(["2", "1", "0"]);
  expect(ids(2)).toEqual(["5", "4", "3", "2", "1", "0"]);
  const twoDocuments = [...claims, facts("7", "y", [["b"], ["c"]])];
  // Claim 2 stands behind b>a, in one document, and b>c, in two.
  expect(
    passingClaims(twoDocuments, { tieDocuments: { min: 2 } }).map((one) => one.id.slice(6)),
  ).toEqual(["5", "4", "3", "2", "7"]);
});

test("without bounds every claim that passes the other fields passes", () => {
  expect(passingClaims(claims, { tieDocuments: {} })).toEqual(claims);
  expect(passingClaims(claims, { stances: { include: ["negated"] } })).toEqual([claims[5]]);
});

test("the order in which claims come does not matter", () => {
  const seed = testSeed();
  const all = claimFactsOf(randomGraph({ claims: 600, seed }));
  const shuffled = createRandom(seed).shuffle(all);
  expect(aggregateTies(shuffled)).toEqual(aggregateTies(all));
  const filter = { tieDocuments: { min: 2 } };
  expect(passingTies(shuffled, filter)).toEqual(passingTies(all, filter));
});
