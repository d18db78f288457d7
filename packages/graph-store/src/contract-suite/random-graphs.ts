import {
  type ActorId,
  actorSearchFields,
  canonicalJson,
  claimFactsOf,
  claimSearchFields,
  compareHits,
  compareText,
  countGraph,
  eventSearchFields,
  type Filter,
  type Graph,
  graphHash,
  LIMITS,
  matchRecord,
  NO_FILTER,
  neighboursRequestSchema,
  parseQuery,
  passageKey,
  passageSearchFields,
  passagesOf,
  relationKey,
  SECTIONS,
  type SearchField,
  subgraphOf,
} from "@tumen/model";
import { describe, expect, test } from "vitest";
import { collectSubgraph } from "../collect-subgraph.ts";
import { findPaths } from "../find-paths.ts";
import { type Ask, at, readPages } from "./ask.ts";
import { filtersFor } from "./filters.ts";
import { Reference } from "./reference.ts";

const TEST_MS = 60_000;
const ids = (records: readonly { id: string }[]) => records.map((one) => one.id);

/** A random graph with what every test on it shares. */
interface Ground {
  readonly ask: Ask;
  readonly graph: Graph;
  readonly filters: readonly (readonly [string, Filter])[];
  readonly referenceFor: (filter: Filter) => Reference;
  /** Actors by claims without a filter, hubs first. */
  readonly hubs: readonly ActorId[];
}

function describeFilters({ ask, filters, referenceFor, hubs }: Ground): void {
  describe.each(filters.map(([name, filter]) => ({ name, filter })))("$name", ({ filter }) => {
    test(
      "first view, board and expansion",
      async () => {
        const reference = referenceFor(filter);
        const overview = await ask.overview({ filter, limit: 25 });
        expect(overview).toEqual(reference.overview(25));
        const board = [...hubs.slice(3, 12), ...hubs.slice(-4)];
        expect(await ask.board({ filter, actors: board })).toEqual(reference.board(board));
        const request = neighboursRequestSchema.parse({
          filter,
          actor: overview.actors[0]?.id ?? hubs[0],
          onBoard: ids(overview.actors.slice(1, 6)),
          limit: 20,
        });
        const expected = reference.neighbours(request);
        const page = expected.slice(0, 20);
        const { next, ...answer } = await ask.neighbours(request);
        expect(answer).toEqual({
          actors: reference.cards(page),
          ties: reference.tiesAlong(page, [request.actor, ...request.onBoard]),
          total: expected.length,
        });
        if (next === undefined) expect(expected.length).toBeLessThanOrEqual(20);
        else {
          const second = await ask.neighbours({ ...request, cursor: next });
          expect(ids(second.actors)).toEqual(expected.slice(20, 40));
        }
      },
      TEST_MS,
    );

    test(
      "claims, timeline and facets",
      async () => {
        const reference = referenceFor(filter);
        const first = await ask.claims({ filter, limit: 60 });
        expect(first.claims.map((one) => one.claim.id)).toEqual(ids(reference.facts.slice(0, 60)));
        expect(first.total).toBe(reference.facts.length);
        if (first.next !== undefined) {
          const second = await ask.claims({ filter, limit: 60, cursor: first.next });
          expect(second.claims.map((one) => one.claim.id)).toEqual(
            ids(reference.facts.slice(60, 120)),
          );
        }
        const { events } = reference;
        const timeline = await ask.timeline({ filter, limit: 300 });
        expect(timeline.events).toEqual(events.slice(0, 300));
        expect([timeline.total, timeline.undated]).toEqual([
          events.length,
          events.filter((one) => one.date === undefined).length,
        ]);
        expect(await ask.facets({ filter })).toEqual(reference.facets);
        const { documents } = await ask.documents({ filter });
        expect(documents.map((one) => [one.id, one.claims])).toEqual(reference.documents);
      },
      TEST_MS,
    );
  });
}

/** Record by record, because a difference between two large graphs cannot be read and takes minutes to print. */
function expectSameGraph(part: Graph, expected: Graph): void {
  expect(countGraph(part)).toEqual(countGraph(expected));
  for (const section of SECTIONS) {
    for (const [position, record] of expected[section].entries()) {
      const read = part[section][position];
      if (canonicalJson(read ?? null) !== canonicalJson(record)) expect(read).toEqual(record);
    }
  }
}

function describeParts({ ask, graph, filters, referenceFor, hubs }: Ground): void {
  const some = filters.filter((_, position) => position % 9 === 0);
  test.each(some)(
    "the subgraph of %s is the reference's",
    async (_, filter) => {
      const { records } = await ask.subgraph({ filter });
      expectSameGraph(await collectSubgraph(records), subgraphOf(graph, filter));
    },
    TEST_MS,
  );

  test(
    "the hash of a subgraph is the reference's",
    async () => {
      const filter: Filter = { stances: { include: ["denies"] } };
      const part = await collectSubgraph((await ask.subgraph({ filter })).records);
      expect(part.claims.length).toBeGreaterThan(100);
      expect(graphHash(part)).toBe(graphHash(subgraphOf(graph, filter)));
    },
    TEST_MS,
  );

  test.each(some)(
    "actors and documents under %s",
    async (_, filter) => {
      const reference = referenceFor(filter);
      for (const id of [hubs[0], hubs[20], hubs.at(-1)]) {
        if (id === undefined) continue;
        const { actor, card, named, ...told } = await ask.actor({ id, filter });
        expect([actor.id, card]).toEqual([id, ...reference.cards([id])]);
        expect(named).toHaveLength(
          new Set([...actor.members, ...actor.memberOf, actor.represents ?? []].flat()).size,
        );
        expect(told).toEqual(reference.actor(id));
      }
      for (const { id } of graph.documents.slice(0, 2)) {
        const { marks, claims } = await ask.document({ id, filter });
        expect(marks).toEqual(reference.marks(id));
        expect(claims.map((one) => one.claim.id)).toEqual(
          [...new Set(marks.map((one) => one.claim))].sort(compareText),
        );
      }
    },
    TEST_MS,
  );

  test(
    "a board of everyone draws as many ties as are allowed, the first ones",
    async () => {
      const reference = referenceFor(NO_FILTER);
      expect(reference.ties.length).toBeGreaterThan(LIMITS.ties);
      const board = await ask.board({ actors: [...hubs] });
      expect(board.ties.map((one) => one.id)).toEqual(
        reference.ties.slice(0, LIMITS.ties).map((one) => one.id),
      );
    },
    TEST_MS,
  );

  test(
    "a board of everyone under a filter that counts documents per tie has everyone's card",
    async () => {
      for (const filter of [
        { tieDocuments: { max: 1 } },
        { tieDocuments: { max: 1 }, peopleAsStates: true as const },
      ]) {
        const reference = referenceFor(filter);
        const board = await ask.board({ filter, actors: [...hubs] });
        expect(board.actors).toEqual(reference.cards(hubs));
        expect(board.ties.map((one) => one.id)).toEqual(
          reference.ties.slice(0, LIMITS.ties).map((one) => one.id),
        );
        expect(board.totals).toEqual(reference.totals);
      }
    },
    TEST_MS,
  );

  test(
    "claims of a tie are as many as the tie says, under several filters",
    async () => {
      for (const [name, filter] of filters.filter((_, position) => position % 6 === 0)) {
        const { ties } = referenceFor(filter);
        for (const tie of [ties[0], ties[Math.floor(ties.length / 2)], ties.at(-1)]) {
          if (tie === undefined) continue;
          const page = await ask.claims({ filter, tie: tie.id, limit: 5 });
          expect([page.total, page.claims.map((one) => one.claim.id)], name).toEqual([
            tie.claims,
            tie.firstClaims,
          ]);
        }
      }
    },
    TEST_MS,
  );

  test(
    "the drawn claims of each predicate are as many as the filter on it leaves",
    async () => {
      const { facets } = await ask.facets({});
      const [first] = facets.find((one) => one.name === "predicates")?.values ?? [];
      const filter = { predicates: { include: [first?.value as "met"] } };
      const { totals } = await ask.overview({ filter });
      expect(totals.claims).toBe(first?.claims);
    },
    TEST_MS,
  );
}

function describePaging({ ask, graph, filters, referenceFor, hubs }: Ground): void {
  describe("the union of all pages is all, without repeats", () => {
    test(
      "of neighbours",
      async () => {
        const actor = hubs[0] ?? "actor:nobody";
        const request = neighboursRequestSchema.parse({ actor, limit: 70 });
        const pages = await readPages((cursor) => ask.neighbours({ ...request, ...at(cursor) }));
        expect(pages.length).toBeGreaterThan(2);
        expect(pages.flatMap((one) => ids(one.actors))).toEqual(
          referenceFor(NO_FILTER).neighbours(request),
        );
      },
      TEST_MS,
    );

    test(
      "of claims",
      async () => {
        const [, filter] = filters.find(([name]) => name === "documents in") ?? [];
        const reference = referenceFor(filter ?? NO_FILTER);
        const pages = await readPages((cursor) =>
          ask.claims({ filter, limit: 100, ...at(cursor) }),
        );
        expect(pages.length).toBeGreaterThan(2);
        expect(pages.flatMap((one) => one.claims.map((view) => view.claim.id))).toEqual(
          ids(reference.facts),
        );
      },
      TEST_MS,
    );

    test(
      "of events in time",
      async () => {
        const filter: Filter = { background: true };
        const pages = await readPages((cursor) =>
          ask.timeline({ filter, limit: 90, ...at(cursor) }),
        );
        expect(pages.length).toBeGreaterThan(2);
        expect(pages.flatMap((one) => ids(one.events))).toEqual(ids(referenceFor(filter).events));
      },
      TEST_MS,
    );

    test(
      "of relations",
      async () => {
        const filter: Filter = { stances: { include: ["asserts"] } };
        const passing = new Set<string>(ids(referenceFor(filter).facts));
        const expected = graph.relations
          .filter((one) => passing.has(one.from) && passing.has(one.to))
          .map(relationKey)
          .sort(compareText);
        const pages = await readPages((cursor) =>
          ask.relations({ filter, limit: 150, ...at(cursor) }),
        );
        expect(pages.length).toBeGreaterThan(2);
        expect(pages.flatMap((one) => one.relations.map(relationKey))).toEqual(expected);
      },
      TEST_MS,
    );
  });
}

function describePaths({ ask, filters, referenceFor, hubs }: Ground): void {
  const some = filters.filter((_, position) => position % 8 === 0);
  test.each(some)(
    "paths under %s are those over its asserted ties",
    async (_, filter) => {
      const steps = new Map<ActorId, Map<ActorId, number>>();
      for (const tie of referenceFor(filter).ties.filter((one) => !one.denied)) {
        const add = (from: ActorId, to: ActorId) => {
          const known = steps.get(from) ?? new Map<ActorId, number>();
          known.set(to, Math.max(tie.documents, known.get(to) ?? 0));
          steps.set(from, known);
        };
        add(tie.subject, tie.object);
        add(tie.object, tie.subject);
      }
      const ends = [
        [hubs[0], hubs[1]],
        [hubs[2], hubs.at(-1)],
        [hubs.at(-2), hubs.at(-3)],
      ] as const;
      for (const [from = "actor:x" as ActorId, to = "actor:y" as ActorId] of ends) {
        const bounds = { from, to, maxLength: 3, limit: 8 };
        const answer = await ask.paths({ ...bounds, filter });
        const stepsFrom = (actor: ActorId) => steps.get(actor) ?? new Map<ActorId, number>();
        expect(answer.paths.map((one) => one.actors)).toEqual(findPaths({ ...bounds, stepsFrom }));
      }
    },
    TEST_MS,
  );
}

function bestHits<Record>(
  text: string,
  records: readonly Record[],
  fieldsOf: (record: Record) => SearchField[],
  keyOf: (record: Record) => string,
): { total: number; hits: [string, number][] } {
  const query = parseQuery(text);
  const hits = records.flatMap((record) => {
    const match = matchRecord(query, fieldsOf(record));
    return match === undefined ? [] : [{ score: match.score, key: keyOf(record) }];
  });
  return {
    total: hits.length,
    hits: hits
      .sort(compareHits)
      .slice(0, 20)
      .map((one) => [one.key, one.score]),
  };
}

function describeSearches({ ask, graph, filters, referenceFor }: Ground): void {
  const [, filter] = filters.find(([name]) => name === "documents in") ?? [];
  const idOf = (one: { id: string }) => one.id;
  test.each([
    "treaty shells",
    "trety",
    "ёлка йод",
    "елка",
    "위성 조",
    "naive commu",
    "U.S. 11,000",
    "northern",
  ])(
    "a search for %j finds and ranks what the model's match does",
    async (text) => {
      const { facts } = referenceFor(filter ?? NO_FILTER);
      const shown = new Set(ids(facts));
      const documents = new Set(facts.map((one) => one.document));
      const eventsShown = new Set(facts.flatMap((one) => one.events));
      const passages = graph.documents
        .filter((one) => documents.has(one.id))
        .flatMap((one) => passagesOf(one).map((passage) => ({ ...passage, document: one.id })));
      const inView = await ask.search({ text, filter, limit: 20 });
      expect({
        total: inView.claims.total,
        hits: inView.claims.hits.map((one) => [one.claim.claim.id, one.score]),
      }).toEqual(
        bestHits(
          text,
          graph.claims.filter((one) => shown.has(one.id)),
          claimSearchFields,
          idOf,
        ),
      );
      expect({
        total: inView.passages.total,
        hits: inView.passages.hits.map((one) => [
          passageKey(one.document.id, one.start),
          one.score,
        ]),
      }).toEqual(
        bestHits(text, passages, passageSearchFields, (one) => {
          return passageKey(one.document, one.start);
        }),
      );
      expect({
        total: inView.events.total,
        hits: inView.events.hits.map((one) => [one.event.id, one.score]),
      }).toEqual(
        bestHits(
          text,
          graph.events.filter((one) => eventsShown.has(one.id)),
          eventSearchFields,
          idOf,
        ),
      );
      const everywhere = await ask.search({ text, limit: 20 });
      expect({
        total: everywhere.actors.total,
        hits: everywhere.actors.hits.map((one) => [one.actor.id, one.score]),
      }).toEqual(bestHits(text, graph.actors, actorSearchFields, idOf));
    },
    TEST_MS,
  );
}

/** Answers on a random graph against the reference that goes through all claims. */
export function describeRandomGraph(ask: Ask, graph: Graph): void {
  const facts = claimFactsOf(graph);
  const references = new Map<Filter, Reference>();
  const referenceFor = (filter: Filter) => {
    const reference = references.get(filter) ?? new Reference(graph, facts, filter);
    references.set(filter, reference);
    return reference;
  };
  const whole = referenceFor(NO_FILTER);
  const hubs = ids(graph.actors).sort(
    (a, b) =>
      whole.factsOf(b as ActorId).length - whole.factsOf(a as ActorId).length || compareText(a, b),
  ) as ActorId[];
  const ground: Ground = { ask, graph, filters: filtersFor(facts), referenceFor, hubs };
  describeFilters(ground);
  describeParts(ground);
  describePaging(ground);
  describePaths(ground);
  describeSearches(ground);
}
