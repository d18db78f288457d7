import {
  ACTOR_KINDS,
  type ActorId,
  CLAIM_KINDS,
  type ClaimFacts,
  type Filter,
  filterSchema,
  PLOVER_TYPE_NAMES,
  PREDICATE_NAMES,
} from "@tumen/model";

/** The values of some claims, those of most claims first. */
function frequent<Value extends string>(
  facts: readonly ClaimFacts[],
  valuesOf: (one: ClaimFacts) => readonly (Value | null)[],
): Value[] {
  const counts = new Map<Value, number>();
  for (const one of facts) {
    for (const value of valuesOf(one)) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** Filters over every field, each way it can be set and in combination, with values that occur in these claims. */
export function filtersFor(facts: readonly ClaimFacts[]): [name: string, filter: Filter][] {
  const subjects = frequent(facts, (one) => one.subjects);
  const speakers = frequent(facts, (one) => one.speakers);
  const events = frequent(facts, (one) => one.events);
  const documents = frequent(facts, (one) => [one.document]);
  const publishers = frequent(facts, (one) => [one.publisher]);
  const beneficiaries = frequent(facts, (one) => one.beneficiaries);
  const as = (role: "subject" | "object" | "speaker" | "any", ...ids: (ActorId | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : [{ id, role }]));
  const summer = { from: "2023-06-01", to: "2023-08-31" };
  const filters: [string, unknown][] = [
    ["nothing", {}],
    ["only background", { background: true }],
    ["actor kinds in", { actorKinds: { include: ACTOR_KINDS.slice(0, 2) } }],
    ["actor kinds out", { actorKinds: { exclude: ACTOR_KINDS.slice(0, 2) } }],
    ["subjects in", { actors: { include: as("subject", ...subjects.slice(0, 3)) } }],
    ["objects in", { actors: { include: as("object", ...subjects.slice(0, 2)) } }],
    ["a speaker in by role", { actors: { include: as("speaker", speakers[0]) } }],
    ["anyone in, a beneficiary", { actors: { include: as("any", beneficiaries[0]) } }],
    [
      "one in as subject, one out as object",
      { actors: { include: as("subject", subjects[0]), exclude: as("object", subjects[1]) } },
    ],
    ["hubs out", { actors: { exclude: as("any", ...subjects.slice(0, 5)) } }],
    ["events in", { events: { include: events.slice(0, 5) } }],
    ["events out", { events: { exclude: events.slice(0, 50) } }],
    ["types in", { types: { include: PLOVER_TYPE_NAMES.slice(0, 3) } }],
    ["types out", { types: { exclude: PLOVER_TYPE_NAMES.slice(1, 6) } }],
    ["quads in", { quads: { include: ["material-cooperation", "material-conflict"] } }],
    ["quads out", { quads: { exclude: ["verbal-cooperation"] } }],
    ["predicates in", { predicates: { include: PREDICATE_NAMES.slice(0, 4) } }],
    ["predicates out", { predicates: { exclude: PREDICATE_NAMES.slice(0, 10) } }],
    ["documents in", { documents: { include: documents.slice(0, 3) } }],
    ["documents out", { documents: { exclude: documents.slice(0, 20) } }],
    ["a publisher in", { publishers: { include: publishers.slice(0, 1) } }],
    ["publishers out", { publishers: { exclude: publishers.slice(0, 2) } }],
    ["speakers in", { speakers: { include: speakers.slice(0, 4) } }],
    ["speakers out", { speakers: { exclude: speakers.slice(0, 4) } }],
    ["kinds in", { kinds: { include: CLAIM_KINDS.slice(1, 4) } }],
    ["kinds out", { kinds: { exclude: ["act"] } }],
    ["modalities in", { modalities: { include: ["alleged", "planned"] } }],
    ["stances in", { stances: { include: ["denies", "negated"] } }],
    ["stances out", { stances: { exclude: ["denies"] } }],
    ["event clock", { happened: { ...summer, undated: false } }],
    ["event clock, undated too", { happened: { ...summer, undated: true } }],
    ["event clock, with background", { happened: { ...summer, undated: false }, background: true }],
    ["event clock from", { happened: { from: "2024-05-05", undated: false } }],
    ["reporting clock to", { reported: { to: "2024-03-31", undated: false } }],
    ["reporting clock, undated too", { reported: { ...summer, undated: true } }],
    ["letter", { reliability: { atLeast: "C", ungraded: false } }],
    ["letter or ungraded", { reliability: { atLeast: "A", ungraded: true } }],
    ["digit", { credibility: { atLeast: 2, ungraded: false } }],
    ["digit or ungraded", { credibility: { atLeast: 4, ungraded: true } }],
    ["disputed", { disputed: true }],
    ["at least two documents", { tieDocuments: { min: 2 } }],
    ["single source", { tieDocuments: { max: 1 } }],
    [
      "two to four documents, asserted",
      { tieDocuments: { min: 2, max: 4 }, stances: { include: ["asserts"] } },
    ],
    [
      "single source among a publisher's facts",
      {
        tieDocuments: { max: 1 },
        publishers: { include: publishers.slice(0, 1) },
        modalities: { include: ["fact"] },
      },
    ],
    [
      "much at once",
      {
        actorKinds: { exclude: ["anonymous"] },
        quads: { exclude: ["material-conflict"] },
        documents: { exclude: documents.slice(0, 5) },
        modalities: { exclude: ["hypothetical"] },
        happened: { from: "2023-01-01", undated: true },
        reported: { to: "2024-12-31", undated: true },
        credibility: { atLeast: 5, ungraded: true },
        background: true,
      },
    ],
    ["people as states", { peopleAsStates: true }],
    [
      "people as states, single source, asserted",
      { peopleAsStates: true, tieDocuments: { max: 1 }, stances: { include: ["asserts"] } },
    ],
    [
      "people as states, of an actor",
      { peopleAsStates: true, actors: { include: as("any", ...subjects.slice(0, 2)) } },
    ],
    ["nothing passes", { kinds: { include: ["motive"] }, quads: { include: ["verbal-conflict"] } }],
    [
      "fields that ask for nothing",
      { documents: {}, quads: { include: [] }, happened: { undated: false }, tieDocuments: {} },
    ],
  ];
  return filters.map(([name, filter]) => [name, filterSchema.parse(filter)]);
}
