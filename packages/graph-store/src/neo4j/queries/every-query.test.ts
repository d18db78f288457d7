import { readdirSync } from "node:fs";
import {
  type ActorId,
  CHOICE_FIELDS,
  FACETS,
  type Filter,
  filterSchema,
  type GraphCounts,
  SECTIONS,
  scopeSchema,
} from "@tumen/model";
import { expect, test } from "vitest";
import type { CypherQuery } from "../cypher.ts";
import { NODE_LABELS, RELATIONSHIP_TYPES, type SearchableLabel, WORD_INDEXES } from "../schema.ts";
import { actorCardsQuery } from "./actor-cards-query.ts";
import { actorCountsQuery } from "./actor-counts-query.ts";
import { actorNamesQuery } from "./actor-names-query.ts";
import { candidatesQuery } from "./candidates-query.ts";
import { claimsQuery, countClaimsQuery } from "./claims-query.ts";
import { documentCardsQuery } from "./document-cards-query.ts";
import { eventCardsQuery } from "./event-cards-query.ts";
import { COUNT_FIELDS, type FacetCount, facetCountsQuery } from "./facet-counts-query.ts";
import { facetsQuery } from "./facets-query.ts";
import { currentGenerationQuery, generationStandsQuery } from "./generation-queries.ts";
import { type LabelledKind, labelsQuery } from "./labels-query.ts";
import {
  awaitWordsQuery,
  countGenerationQuery,
  createEdgesQuery,
  createGenerationQuery,
  createNodesQuery,
  createPointerQuery,
  dropGenerationsQuery,
  lockPointerQuery,
  sweepQuery,
  switchPointerQuery,
} from "./load-queries.ts";
import { neighbourhoodQuery } from "./neighbourhood-query.ts";
import { neighboursQuery } from "./neighbours-query.ts";
import { passingInDocumentQuery } from "./passing-in-document-query.ts";
import { rankedActorsQuery } from "./ranked-actors-query.ts";
import {
  actorQuery,
  actorsByIdQuery,
  claimsByIdQuery,
  claimsOfDocumentQuery,
  documentQuery,
  eventQuery,
  relationsOfClaimQuery,
} from "./record-queries.ts";
import { countRelationsQuery, relationsQuery } from "./relations-query.ts";
import { countNodesQuery, foreignLabelsQuery } from "./schema-queries.ts";
import type { FoundScope } from "./scope-where.ts";
import { stepsQuery } from "./steps-query.ts";
import { countPartRelationsQuery, partQuery, sectionQuery } from "./subgraph-query.ts";
import { tiesAmongQuery } from "./ties-among-query.ts";
import { tiesOfActorQuery } from "./ties-of-actor-query.ts";
import { tiesOfPairsQuery } from "./ties-of-pairs-query.ts";
import { tiesWithQuery } from "./ties-with-query.ts";
import { countTimelineQuery, timelineQuery } from "./timeline-query.ts";
import { totalsQuery } from "./totals-query.ts";
import { storedEdgesQuery, storedNodesQuery } from "./verify-queries.ts";

const HOSTILE = "x' }) DETACH DELETE n //";
const NUMBER = 918_273;

/** No schema lets this through: a text must be safe even so. */
const id = HOSTILE as never;
const ids = [id];
const page = { after: HOSTILE, limit: NUMBER };
const pair: [ActorId, ActorId] = [id, id];
const scope: FoundScope = {
  tie: HOSTILE,
  pair,
  actor: id,
  event: id,
  claims: ids,
  around: id,
  joined: ids,
};
const nodes = { label: "Actor", rows: [{ id: HOSTILE, name: HOSTILE }] } as const;
const edges = {
  type: "SUBJECT",
  fromLabel: "Claim",
  toLabel: "Actor",
  rows: [{ from: HOSTILE, to: HOSTILE, properties: { role: HOSTILE } }],
} as const;
const counts = { claims: NUMBER } as GraphCounts;

const partOf = (filter: Filter, chosen: FoundScope = {}) => ({
  filter,
  scope: chosen,
  present: { publishers: ids, documents: ids, actors: ids, events: ids },
});

type Cases = Readonly<Record<string, (filter: Filter) => CypherQuery | readonly CypherQuery[]>>;

/** Questions under a filter. */
const FILTERED: Cases = {
  actorCardsQuery: (filter) => actorCardsQuery(filter, ids),
  actorCountsQuery: (filter) => actorCountsQuery(filter, id),
  candidatesQuery: (filter) =>
    (Object.keys(WORD_INDEXES) as SearchableLabel[]).map((label) =>
      candidatesQuery(label, { words: [HOSTILE] }, filter, { skip: NUMBER, limit: NUMBER }),
    ),
  claimsQuery: (filter) => [
    claimsQuery({ filter, scope: {} }, HOSTILE, NUMBER),
    claimsQuery({ filter, scope }, HOSTILE, NUMBER),
  ],
  countClaimsQuery: (filter) => [
    countClaimsQuery({ filter, scope: {} }),
    countClaimsQuery({ filter, scope }),
  ],
  countPartRelationsQuery: (filter) => [
    countPartRelationsQuery(partOf(filter)),
    countPartRelationsQuery(partOf(filter, scope)),
  ],
  countRelationsQuery: (filter) => [
    countRelationsQuery({ filter, scope: {}, types: [] }),
    countRelationsQuery({ filter, scope, types: [] }),
  ],
  countTimelineQuery: (filter) => countTimelineQuery(filter),
  documentCardsQuery: (filter) => [
    documentCardsQuery(filter, ids),
    documentCardsQuery(filter, "all"),
  ],
  eventCardsQuery: (filter) => eventCardsQuery(filter, ids),
  facetCountsQuery: (filter) => facetCountsQuery(filter, Object.keys(COUNT_FIELDS) as FacetCount[]),
  facetsQuery: (filter) => facetsQuery(filter, FACETS),
  neighbourhoodQuery: (filter) => [
    neighbourhoodQuery(filter, id),
    neighbourhoodQuery(filter, `event:${HOSTILE}` as never),
  ],
  neighboursQuery: (filter) =>
    neighboursQuery(
      { filter, actor: id, onBoard: ids, direction: "out", quads: ids, limit: NUMBER },
      [NUMBER, id],
    ),
  partQuery: (filter) => [partQuery({ filter, scope: {} }), partQuery({ filter, scope })],
  passingInDocumentQuery: (filter) => passingInDocumentQuery(filter, id),
  rankedActorsQuery: (filter) => rankedActorsQuery(filter, NUMBER),
  relationsQuery: (filter) => [
    relationsQuery({ filter, scope: {}, types: [] }, HOSTILE, NUMBER),
    relationsQuery({ filter, scope, types: [] }, HOSTILE, NUMBER),
  ],
  sectionQuery: (filter) =>
    (["events", "claims", "relations"] as const).flatMap((section) => [
      sectionQuery(section, partOf(filter), page),
      sectionQuery(section, partOf(filter, scope), page),
    ]),
  stepsQuery: (filter) => stepsQuery(filter, ids),
  tiesAmongQuery: (filter) => tiesAmongQuery(filter, ids, NUMBER),
  tiesOfActorQuery: (filter) => tiesOfActorQuery(filter, id, NUMBER),
  tiesOfPairsQuery: (filter) => tiesOfPairsQuery(filter, [pair], NUMBER),
  tiesWithQuery: (filter) => tiesWithQuery(filter, { some: ids, all: ids }, NUMBER),
  timelineQuery: (filter) => timelineQuery(filter, HOSTILE, NUMBER),
  totalsQuery: (filter) => totalsQuery(filter),
};

/** What is read or written in one generation, whatever the filter. */
const OF_A_GENERATION: Cases = {
  actorNamesQuery: () => actorNamesQuery(ids),
  actorQuery: () => actorQuery(id),
  actorsByIdQuery: () => actorsByIdQuery(ids),
  claimsByIdQuery: () => claimsByIdQuery(ids),
  claimsOfDocumentQuery: () => claimsOfDocumentQuery(id),
  countGenerationQuery: () => countGenerationQuery(NUMBER),
  createEdgesQuery: () => createEdgesQuery(edges, NUMBER),
  createGenerationQuery: () => createGenerationQuery(NUMBER, HOSTILE, counts),
  createNodesQuery: () => createNodesQuery(nodes, NUMBER),
  documentQuery: () => documentQuery(id),
  eventQuery: () => eventQuery(id),
  generationStandsQuery: () => generationStandsQuery(),
  labelsQuery: () => labelsQuery("Actor", ids),
  relationsOfClaimQuery: () => relationsOfClaimQuery(id),
  "sectionQuery of everything": () =>
    SECTIONS.map((section) => sectionQuery(section, "everything", page)),
  storedEdgesQuery: () => storedEdgesQuery(edges),
  storedNodesQuery: () => storedNodesQuery(nodes),
  switchPointerQuery: () => switchPointerQuery(NUMBER, HOSTILE),
};

/** What is asked before a generation is known, or of all others. */
const OF_NO_GENERATION: Cases = {
  awaitWordsQuery: () => awaitWordsQuery(),
  countNodesQuery: () => countNodesQuery(),
  createPointerQuery: () => createPointerQuery(),
  currentGenerationQuery: () => currentGenerationQuery(),
  dropGenerationsQuery: () => dropGenerationsQuery(NUMBER),
  foreignLabelsQuery: () => foreignLabelsQuery(),
  lockPointerQuery: () => lockPointerQuery(),
  sweepQuery: () => sweepQuery("Claim", NUMBER),
};

const ALL: Cases = { ...FILTERED, ...OF_A_GENERATION, ...OF_NO_GENERATION };

/** A hostile value wherever a filter holds a text. */
const HOSTILE_FILTER = {
  ...Object.fromEntries(CHOICE_FIELDS.map((field) => [field, { include: ids, exclude: ids }])),
  actors: { include: [{ id, role: "any" }], exclude: [{ id, role: "subject" }] },
  happened: { from: HOSTILE, to: HOSTILE, undated: true },
  reported: { from: HOSTILE, to: HOSTILE, undated: false },
  tieDocuments: { min: NUMBER, max: NUMBER },
} as unknown as Filter;

const span = { from: "2024-01-01", to: "2024-06-30" };

/** Filters that ask something of one field, each beside the one that does not ask it. */
const ASKING: Readonly<Record<string, readonly (readonly [Filter, Filter])[]>> = {
  ...Object.fromEntries(
    CHOICE_FIELDS.map((field) => [
      field,
      [
        [{ [field]: { include: [] } }, { [field]: { include: ids } }],
        [{ [field]: { exclude: [] } }, { [field]: { exclude: ids } }],
        [{ [field]: { include: ids } }, { [field]: { include: ids, exclude: ids } }],
        [{ [field]: { include: ids } }, { [field]: { exclude: ids } }],
      ],
    ]),
  ),
  actors: (["subject", "object", "speaker", "any"] as const).flatMap((role) => [
    [{}, { actors: { include: [{ id, role }] } }] as const,
    [{}, { actors: { exclude: [{ id, role }] } }] as const,
  ]),
  happened: [
    [{}, { happened: { ...span, undated: false } }],
    [{ happened: { ...span, undated: false } }, { happened: { ...span, undated: true } }],
  ],
  reported: [
    [{}, { reported: { ...span, undated: false } }],
    [{ reported: { ...span, undated: false } }, { reported: { ...span, undated: true } }],
  ],
  reliability: [
    [{}, { reliability: { atLeast: "E", ungraded: true } }],
    [
      { reliability: { atLeast: "C", ungraded: false } },
      { reliability: { atLeast: "C", ungraded: true } },
    ],
    [
      { reliability: { atLeast: "C", ungraded: false } },
      { reliability: { atLeast: "D", ungraded: false } },
    ],
  ],
  credibility: [
    [{}, { credibility: { atLeast: 5, ungraded: true } }],
    [
      { credibility: { atLeast: 3, ungraded: false } },
      { credibility: { atLeast: 3, ungraded: true } },
    ],
    [
      { credibility: { atLeast: 3, ungraded: false } },
      { credibility: { atLeast: 4, ungraded: false } },
    ],
  ],
  disputed: [[{}, { disputed: true }]],
  tieDocuments: [
    [{}, { tieDocuments: { min: 2 } }],
    [{ tieDocuments: { min: 2 } }, { tieDocuments: { max: 2 } }],
  ],
  // Alone it leaves questions as they are that draw no tie and count no actor: see below.
  peopleAsStates: [
    [{ tieDocuments: { min: 2 } }, { tieDocuments: { min: 2 }, peopleAsStates: true }],
  ],
  background: [
    [
      { happened: { ...span, undated: false } },
      { happened: { ...span, undated: false }, background: true },
    ],
  ],
};

function run(cases: Cases, name: string, filter: Filter): readonly CypherQuery[] {
  return [cases[name]?.(filter) ?? []].flat();
}

async function exportedQueries(): Promise<string[]> {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules.flatMap((one: object) =>
    Object.entries(one).flatMap(([name, value]) =>
      typeof value === "function" && name.endsWith("Query") ? [name] : [],
    ),
  );
}

test("every exported query is looked at here", async () => {
  const exported = await exportedQueries();
  const covered = Object.keys(ALL).filter((name) => !name.includes(" "));
  expect(covered.sort()).toEqual(exported.sort());
});

test.each(Object.keys(ALL))("%s has no value in its text", (name) => {
  for (const filter of [{}, HOSTILE_FILTER]) {
    const queries = run(ALL, name, filter);
    expect(queries.length).toBeGreaterThan(0);
    for (const { text } of queries) {
      expect(text).not.toContain("x'");
      expect(text).not.toContain("//");
      expect(text).not.toContain(String(NUMBER));
    }
  }
});

test.each(Object.keys(ALL))("%s has each value of its filter as a parameter", (name) => {
  const given = name in FILTERED ? HOSTILE_FILTER : {};
  for (const { text, params } of run(ALL, name, given)) {
    const named = new Set([...text.matchAll(/\$([A-Za-z]+)/g)].map(([, one]) => one));
    named.delete("generation");
    const known = Object.keys(params).filter((one) => one !== "generation");
    expect([...named].sort()).toEqual(known.sort());
    // 12 choices include and exclude, and two clocks have two ends.
    const hostile = JSON.stringify(params).split(HOSTILE).length - 1;
    if (name in FILTERED) expect(hostile).toBeGreaterThanOrEqual(28);
  }
});

test.each([...Object.keys(FILTERED), ...Object.keys(OF_A_GENERATION)])(
  "%s keeps to one generation",
  (name) => {
    for (const filter of [{}, HOSTILE_FILTER]) {
      for (const { text } of run(ALL, name, filter)) expect(text).toContain("$generation");
    }
  },
);

test.each(Object.keys(FILTERED))("%s begins nowhere but in its generation", (name) => {
  // Names that were bound before; `node`s of an index are held to their generation in the WHERE after it.
  const bound = /^\((n|a|d|p|e)\)/;
  for (const filter of [{}, HOSTILE_FILTER]) {
    for (const { text } of run(FILTERED, name, filter)) {
      for (const [, pattern = ""] of text.matchAll(/\bMATCH (.+)/g)) {
        if (!bound.test(pattern)) expect(pattern).toContain("generation: $generation");
      }
      if (text.includes("queryNodes")) expect(text).toContain("n.generation = $generation");
    }
  }
});

test.each(Object.keys(FILTERED))("%s only reads", (name) => {
  for (const { text } of run(FILTERED, name, HOSTILE_FILTER)) {
    expect(text).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD|FOREACH)\b/);
  }
});

test("every field of the filter is asked for here", () => {
  expect(Object.keys(ASKING).sort()).toEqual(Object.keys(filterSchema.shape).sort());
});

test.each(
  Object.keys(FILTERED).flatMap((name) =>
    Object.keys(filterSchema.shape).map((field) => [name, field] as const),
  ),
)("%s changes with %s", (name, field) => {
  for (const [without, asking] of ASKING[field] ?? []) {
    const before = run(FILTERED, name, without);
    const after = run(FILTERED, name, asking);
    expect(after).toHaveLength(before.length);
    for (const [at, query] of after.entries()) expect(query).not.toEqual(before[at]);
  }
});

test("people stand for states in questions that draw ties or count actors, and in no other", () => {
  const changed = Object.keys(FILTERED).filter((name) => {
    const texts = (filter: Filter) => run(FILTERED, name, filter).map((one) => one.text);
    return texts({ peopleAsStates: true }).join() !== texts({}).join();
  });
  expect(changed.sort()).toEqual([
    "actorCardsQuery",
    "actorCountsQuery",
    "claimsQuery",
    "countClaimsQuery",
    "countPartRelationsQuery",
    "countRelationsQuery",
    "neighbourhoodQuery",
    "neighboursQuery",
    "partQuery",
    "rankedActorsQuery",
    "relationsQuery",
    "sectionQuery",
    "stepsQuery",
    "tiesAmongQuery",
    "tiesOfActorQuery",
    "tiesOfPairsQuery",
    "tiesWithQuery",
    "totalsQuery",
  ]);
});

/** Questions of which a scope chooses the claims. */
const SCOPED = {
  claims: (filter: Filter, chosen: FoundScope) =>
    claimsQuery({ filter, scope: chosen }, HOSTILE, NUMBER),
  "their count": (filter: Filter, chosen: FoundScope) =>
    countClaimsQuery({ filter, scope: chosen }),
  relations: (filter: Filter, chosen: FoundScope) =>
    relationsQuery({ filter, scope: chosen, types: [] }, HOSTILE, NUMBER),
  "the count of relations": (filter: Filter, chosen: FoundScope) =>
    countRelationsQuery({ filter, scope: chosen, types: [] }),
  "a part": (filter: Filter, chosen: FoundScope) => partQuery({ filter, scope: chosen }),
  "its relations": (filter: Filter, chosen: FoundScope) =>
    countPartRelationsQuery(partOf(filter, chosen)),
  "its events": (filter: Filter, chosen: FoundScope) =>
    sectionQuery("events", partOf(filter, chosen), page),
  "its claims": (filter: Filter, chosen: FoundScope) =>
    sectionQuery("claims", partOf(filter, chosen), page),
};

test.each(
  Object.entries(SCOPED).flatMap(([name, query]) =>
    Object.keys(scopeSchema.shape).map((field) => [name, field, query] as const),
  ),
)("%s are held to the scope's %s, under any filter", (_, field, query) => {
  const chosen = { [field]: scope[field as keyof FoundScope] };
  for (const filter of [{}, HOSTILE_FILTER]) {
    const { text, params } = query(filter, chosen);
    expect(text).toContain(`$${field}`);
    expect(params).toMatchObject(chosen);
    expect(query(filter, {}).text).not.toContain(`$${field} `);
  }
});

test.each([...NODE_LABELS])("%s is written under its own label", (label) => {
  expect(createNodesQuery({ label, rows: [] }, 1).text).toContain(`:\`${label}\` {`);
  expect(sweepQuery(label, 1).text).toContain(`:\`${label}\`)`);
});

test.each([...RELATIONSHIP_TYPES])("%s is written under its own type", (type) => {
  expect(createEdgesQuery({ ...edges, type }, 1).text).toContain(`[r:\`${type}\`]`);
});

test("a name that is no name never gets into a text", () => {
  const name = "Actor`) DETACH DELETE n //" as never;
  const calls = [
    () => createNodesQuery({ label: name, rows: [] }, 1),
    () => createEdgesQuery({ ...edges, type: name }, 1),
    () => createEdgesQuery({ ...edges, fromLabel: name }, 1),
    () => createEdgesQuery({ ...edges, toLabel: name }, 1),
    () => sweepQuery(name, 1),
    () => storedNodesQuery({ label: name, rows: [] }),
    () => storedEdgesQuery({ ...edges, type: name }),
    () => labelsQuery(name as LabelledKind, []),
  ];
  for (const call of calls) expect(call).toThrow(RangeError);
});
