import { expect, test } from "vitest";
import {
  claimSentence,
  joinNames,
  predicateClause,
  type TieTelling,
  tieSentence,
} from "./claim-sentence.ts";
import { isModeOf, PLOVER_TYPE_NAMES, PLOVER_TYPES, quadOf } from "./plover/code-book.ts";
import { PREDICATE_NAMES, predicateOf } from "./predicates.ts";
import { actorId, type ClaimGiven, claimId, createBuilders, documentId } from "./testing.ts";
import type { Tie } from "./tie.ts";

const names: Readonly<Record<string, string>> = {
  "actor:russia": "Russia",
  "actor:north-korea": "North Korea",
  "actor:usa": "United States",
  "actor:press": "A $1 press",
};
const nameOf = (id: string) => names[id] ?? id;
const [russia, northKorea, usa, press] = ["russia", "north-korea", "usa", "press"].map(actorId) as [
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
];

const build = createBuilders();
const document = build.document({ id: documentId("paper"), text: "It was so." });
const claim = (given: Partial<ClaimGiven>) =>
  build.claim({
    id: claimId("one"),
    document,
    says: ["It was so."],
    predicate: "supplied",
    subjects: [northKorea],
    objects: [russia],
    ...given,
  });

test.each<[Partial<ClaimGiven>, string, string]>([
  [{}, "North Korea supplied Russia", "Russia was supplied by North Korea"],
  [
    {
      speakers: [
        { actor: usa, role: "origin" },
        { actor: press, role: "relay" },
      ],
      modality: "alleged",
    },
    "According to United States, North Korea supplied Russia (alleged)",
    "According to United States, Russia was supplied by North Korea (alleged)",
  ],
  [
    { speakers: [{ actor: press, role: "relay" }] },
    "According to A $1 press, North Korea supplied Russia",
    "According to A $1 press, Russia was supplied by North Korea",
  ],
  [
    {
      speakers: [
        { actor: russia, role: "origin" },
        { actor: northKorea, role: "origin" },
      ],
      polarity: "denies",
    },
    "Russia and North Korea deny that North Korea supplied Russia",
    "Russia and North Korea deny that Russia was supplied by North Korea",
  ],
  [
    { speakers: [{ actor: russia, role: "origin" }], polarity: "denies" },
    "Russia denies that North Korea supplied Russia",
    "Russia denies that Russia was supplied by North Korea",
  ],
  [
    { polarity: "denies" },
    "It is denied that North Korea supplied Russia",
    "It is denied that Russia was supplied by North Korea",
  ],
  [
    { negated: true, modality: "planned" },
    "It is not, or no longer, so that North Korea supplied Russia (planned)",
    "It is not, or no longer, so that Russia was supplied by North Korea (planned)",
  ],
  [
    { negated: true, speakers: [{ actor: usa, role: "origin" }] },
    "According to United States, it is not, or no longer, so that North Korea supplied Russia",
    "According to United States, it is not, or no longer, so that Russia was supplied by North Korea",
  ],
  [
    { predicate: "signed-with", subjects: [russia, northKorea], objects: [], mutual: true },
    "Russia and North Korea signed an agreement",
    "Russia and North Korea signed an agreement",
  ],
  [
    { predicate: "warned", subjects: [russia, northKorea], objects: [], mutual: true },
    "Russia and North Korea warned each other",
    "Russia and North Korea warned each other",
  ],
  [
    { predicate: "depends-on", subjects: [russia, northKorea], objects: [usa] },
    "Russia and North Korea depend on United States",
    "United States is depended on by Russia and North Korea",
  ],
  [
    { subjects: [northKorea, usa, press], objects: [russia, northKorea] },
    "North Korea, United States and A $1 press supplied Russia and North Korea",
    "Russia and North Korea were supplied by North Korea, United States and A $1 press",
  ],
  [
    { predicate: "seeks", objects: [], objectText: "new allies" },
    "North Korea seeks new allies",
    "North Korea seeks new allies",
  ],
  [{ objects: [] }, "North Korea supplied …", "North Korea supplied …"],
])("%j reads %s", (given, forward, backward) => {
  expect(claimSentence(claim(given), nameOf)).toBe(forward);
  expect(claimSentence(claim(given), nameOf, "backward")).toBe(backward);
});

type Told = Parameters<typeof tieSentence>[0];
const tie = (more: Partial<Tie> = {}): Told => ({
  subject: northKorea,
  object: russia,
  mutual: false,
  denied: false,
  standing: "fact",
  mixed: false,
  predicates: [
    { predicate: "supplied", claims: 3 },
    { predicate: "aided", claims: 1 },
  ],
  ...more,
});

test.each<[Partial<Tie>, TieTelling, string]>([
  [{}, {}, "North Korea supplied Russia"],
  [{}, { direction: "backward" }, "Russia was supplied by North Korea"],
  [{}, { predicate: "aided" }, "North Korea aided Russia"],
  [{ standing: "alleged", mixed: true }, {}, "North Korea supplied Russia (alleged, mixed)"],
  [{ standing: "attributed" }, {}, "North Korea supplied Russia (as named speakers say)"],
  [{ mutual: true }, { predicate: "aided" }, "North Korea and Russia aided each other"],
  [{ denied: true }, {}, "It is denied, or said not to be so, that North Korea supplied Russia"],
])("a tie %j told %j reads %s", (more, telling, sentence) => {
  expect(tieSentence(tie(more), nameOf, telling)).toBe(sentence);
});

test("names are joined as in a sentence", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(joinNames)).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
  ]);
});

const several = { subjects: ["A", "B"], objects: ["C", "D"], mutual: false };

test("every predicate makes a whole clause in every direction, with verbs that agree", () => {
  const clauses = PREDICATE_NAMES.flatMap((name) => [
    predicateClause(name, several),
    predicateClause(name, several, "backward"),
    predicateClause(name, { ...several, objects: [], mutual: true }),
  ]);
  expect(clauses.filter((one) => /[{}]/.test(one))).toEqual([]);
  const singular = /^(A and B|C and D) (is|was|has|\w+s)\b/;
  expect(clauses.filter((one) => singular.test(one))).toEqual([]);
});

test("every predicate names both parties in both directions, and types of the code book", () => {
  for (const name of PREDICATE_NAMES) {
    const { forward, backward, types } = predicateOf(name);
    for (const template of [forward, backward]) {
      expect(template.split("{s}"), template).toHaveLength(2);
      expect(template.split("{o}"), template).toHaveLength(2);
    }
    expect(types.filter((one) => !PLOVER_TYPE_NAMES.includes(one))).toEqual([]);
  }
});

test("the code book has sixteen types, four in each quad class, with modes of their own", () => {
  const quads = PLOVER_TYPE_NAMES.map(quadOf);
  expect(PLOVER_TYPE_NAMES).toHaveLength(16);
  expect(quads.filter((one) => one === "verbal-cooperation")).toHaveLength(4);
  expect(PLOVER_TYPE_NAMES.filter((one) => PLOVER_TYPES[one].recipientRequired)).toEqual([
    "COOPERATE",
    "AID",
    "SANCTION",
  ]);
  expect([isModeOf("CONSULT", "visit"), isModeOf("AID", "visit")]).toEqual([true, false]);
});
