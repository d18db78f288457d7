import {
  type ActorId,
  type ActorResponse,
  actorCardOf,
  actorNameOf,
  actorsOfClaim,
  type BoardResponse,
  type ClaimFacts,
  type ClaimPage,
  type ClaimResponse,
  claimFactsOf,
  claimViewOf,
  type DocumentResponse,
  type DocumentsResponse,
  documentCardOf,
  type ErrorCode,
  eventCardOf,
  FACETS,
  type FacetName,
  type FacetsResponse,
  type Filter,
  filterSchema,
  type NeighboursResponse,
  passingClaims,
  passingTies,
  type RelationsResponse,
  type TimelineResponse,
} from "@tumen/model";
import { SMALL_GRAPH } from "./small-graph.ts";

const FACTS = claimFactsOf(SMALL_GRAPH);

function claimOf(id: string) {
  const claim = SMALL_GRAPH.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`No ${id} in the small graph.`);
  return claim;
}

function viewOf(facts: ClaimFacts) {
  const { disputed, reliability } = facts;
  return claimViewOf(claimOf(facts.id), { disputed, reliability });
}

function count(facts: readonly ClaimFacts[]) {
  return { claims: facts.length, documents: new Set(facts.map((one) => one.document)).size };
}

function cardOf(id: ActorId, passing: readonly ClaimFacts[]) {
  const actor = SMALL_GRAPH.actors.find((one) => one.id === id);
  const own = passing.filter((one) => actorsOfClaim(one).includes(id));
  return actor === undefined ? [] : [actorCardOf(actor, count(own))];
}

function documentCards(passing: readonly ClaimFacts[]) {
  return SMALL_GRAPH.documents.map((document) => {
    const publisher = SMALL_GRAPH.publishers.find((one) => one.id === document.publisher);
    const claims = passing.filter((one) => one.document === document.id).length;
    return documentCardOf(document, publisher, claims);
  });
}

function captions(passing: readonly ClaimFacts[]) {
  return {
    actors: SMALL_GRAPH.actors.map(actorNameOf),
    documents: documentCards(passing),
    events: SMALL_GRAPH.events.map((event) =>
      eventCardOf(event, { claims: 1, documents: 1 }, undefined),
    ),
  };
}

function board(filter: Filter, wanted: readonly ActorId[]): BoardResponse {
  const passing = passingClaims(FACTS, filter);
  const ties = passingTies(FACTS, filter);
  return {
    actors: wanted.flatMap((id) => cardOf(id, passing)),
    ties: ties.filter((one) => wanted.includes(one.subject) && wanted.includes(one.object)),
    totals: {
      actors: SMALL_GRAPH.actors.length,
      ties: ties.length,
      claims: passing.length,
      undrawnClaims: passing.filter((one) => one.quad === null).length,
      disputedClaims: passing.filter((one) => one.disputed).length,
      documents: count(passing).documents,
    },
  };
}

/** The four actors of the fake first view; the fifth and sixth come by expanding or searching. */
const FIRST = ["north-korea", "russia", "putin", "united-states"].map(
  (slug) => `actor:${slug}` as ActorId,
);

function neighbours(
  actor: ActorId,
  body: { filter: Filter; onBoard: ActorId[] },
): NeighboursResponse {
  const all = SMALL_GRAPH.actors.map((one) => one.id);
  const near = passingTies(FACTS, body.filter).flatMap((tie) =>
    tie.subject === actor ? [tie.object] : tie.object === actor ? [tie.subject] : [],
  );
  const ids = all.filter((id) => near.includes(id) && !body.onBoard.includes(id));
  const { actors, ties } = board(body.filter, [...body.onBoard, ...ids]);
  return {
    actors: actors.filter((one) => ids.includes(one.id)),
    ties: ties.filter((tie) => ids.includes(tie.subject) || ids.includes(tie.object)),
    total: ids.length,
  };
}

function isWithin(facts: ClaimFacts, query: URLSearchParams): boolean {
  const [actor, event, ids] = ["actor", "event", "claims"].map((name) => query.get(name));
  return (
    (actor == null || actorsOfClaim(facts).includes(actor as ActorId)) &&
    (event == null || facts.events.some((one) => one === event)) &&
    (ids == null || ids.split(",").includes(facts.id))
  );
}

function timeline(filter: Filter): TimelineResponse {
  const passing = passingClaims(FACTS, filter);
  const events = SMALL_GRAPH.events.flatMap((event) => {
    const about = passing.filter((one) => one.events.includes(event.id));
    return about.length === 0 ? [] : [eventCardOf(event, count(about), filter.background)];
  });
  return {
    events,
    actors: SMALL_GRAPH.actors.map(actorNameOf),
    total: events.length,
    undated: events.length,
  };
}

function relations(query: URLSearchParams): RelationsResponse {
  const ids = query.get("claims")?.split(",");
  const found = SMALL_GRAPH.relations.filter(
    ({ from, to }) => ids === undefined || (ids.includes(from) && ids.includes(to)),
  );
  return {
    relations: found,
    claims: FACTS.map(viewOf),
    actors: SMALL_GRAPH.actors.map(actorNameOf),
    documents: documentCards(FACTS),
    total: found.length,
  };
}

function claims(query: URLSearchParams, filter: Filter): ClaimPage {
  const [tie, pair] = [query.get("tie"), query.get("pair")?.split(",")];
  const members = passingClaims(FACTS, filter)
    .filter((one) => tie === null || viewOf(one).ties.includes(tie))
    .filter((one) => pair?.every((id) => actorsOfClaim(one).includes(id as ActorId)) ?? true)
    .filter((one) => isWithin(one, query))
    .sort((a, b) => a.rank - b.rank);
  return { claims: members.map(viewOf), ...captions(members), total: members.length };
}

function document(id: string, filter: Filter): DocumentResponse {
  const found = SMALL_GRAPH.documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No ${id} in the small graph.`);
  const passing = new Set(passingClaims(FACTS, filter).map((one) => one.id));
  const own = FACTS.filter((one) => one.document === id);
  const publisher = SMALL_GRAPH.publishers.find((one) => one.id === found.publisher);
  return {
    document: found,
    card: documentCardOf(found, publisher, own.length),
    ...(publisher === undefined ? {} : { publisher }),
    marks: own
      .flatMap((one) =>
        claimOf(one.id).quotes.map(({ start, end }) => ({
          claim: one.id,
          start,
          end,
          passes: passing.has(one.id),
        })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end),
    claims: own.map(viewOf),
    actors: SMALL_GRAPH.actors,
    events: captions(FACTS).events,
  };
}

const VALUES: Partial<Record<FacetName, (facts: ClaimFacts) => readonly (string | null)[]>> = {
  actorKinds: (facts) => facts.actorKinds,
  actors: actorsOfClaim,
  documents: (facts) => [facts.document],
  quads: (facts) => [facts.quad],
  modalities: (facts) => [facts.modality],
  stances: (facts) => [facts.stance],
};

function labelOf(value: string): string {
  const { actors, documents } = SMALL_GRAPH;
  const name = actors.find((one) => one.id === value)?.name;
  return name ?? documents.find((one) => one.id === value)?.shortTitle ?? value;
}

function facets(filter: Filter): FacetsResponse {
  const passing = passingClaims(FACTS, filter);
  return {
    facets: FACETS.map((name) => {
      const { [name]: _own, ...others } = filter;
      const under = passingClaims(FACTS, others);
      const values = new Map<string, number>();
      for (const value of under.flatMap((one) => VALUES[name]?.(one) ?? [])) {
        if (value !== null) values.set(value, (values.get(value) ?? 0) + 1);
      }
      return {
        name,
        values: [...values].map(([value, number]) => ({
          value,
          label: labelOf(value),
          claims: number,
        })),
        more: 0,
      };
    }),
    claims: passing.length,
    disputed: passing.filter((one) => one.disputed).length,
    undatedHappened: passing.length,
    undatedReported: 0,
    ungradedReliability: passing.length,
    ungradedCredibility: passing.length,
  };
}

function actor(id: ActorId, filter: Filter): ActorResponse {
  const passing = passingClaims(FACTS, filter);
  const found = SMALL_GRAPH.actors.find((one) => one.id === id);
  const [card] = cardOf(id, passing);
  if (found === undefined || card === undefined) throw new Error(`No ${id} in the small graph.`);
  const ties = passingTies(FACTS, filter).filter((tie) => [tie.subject, tie.object].includes(id));
  return {
    actor: found,
    card,
    named: [],
    roles: {
      subject: passing.filter((one) => one.subjects.includes(id)).length,
      object: passing.filter((one) => one.objects.includes(id)).length,
      speaker: passing.filter((one) => one.speakers.includes(id)).length,
      beneficiary: 0,
    },
    ties,
    totalTies: ties.length,
    neighbours: SMALL_GRAPH.actors.map(actorNameOf),
  };
}

function claim(id: string): ClaimResponse {
  const found = FACTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No ${id} in the small graph.`);
  const relations = SMALL_GRAPH.relations.filter((one) => one.from === id || one.to === id);
  const ends = relations.map((one) => (one.from === id ? one.to : one.from));
  return {
    claim: viewOf(found),
    relations,
    related: FACTS.filter((one) => ends.some((end) => end === one.id)).map(viewOf),
    ...captions(FACTS),
  };
}

/** What the server tells of its formats. */
const FORMATS = ["json", "session", "graphml", "svg"].map((id) => ({
  id,
  label: id.toUpperCase(),
  readers: "programs",
  keeps: "quotes",
  loses: id === "json" ? "" : "something",
  extension: id,
  mediaType: "application/json",
}));

/** The formats, or a file that holds what was asked; undefined where neither is asked for. */
function exported(address: URL, body: unknown): unknown {
  if (address.pathname === "/api/export/formats") return FORMATS;
  return address.pathname === "/api/export" ? { exported: body } : undefined;
}

function answer(address: URL, body: unknown): unknown {
  const filter = filterSchema.parse(JSON.parse(address.searchParams.get("filter") ?? "{}"));
  const [, , resource, id = "", part] = decodeURIComponent(address.pathname).split("/");
  const asked = body as { filter: Filter; actors: ActorId[]; onBoard: ActorId[] };
  if (resource === "overview") return board(filter, FIRST);
  if (resource === "board") return board(asked.filter, asked.actors);
  if (resource === "facets") return facets(filter);
  if (part === "neighbours") return neighbours(id as ActorId, asked);
  if (resource === "actors") return actor(id as ActorId, filter);
  if (resource === "claims") return id === "" ? claims(address.searchParams, filter) : claim(id);
  if (resource === "timeline") return timeline(filter);
  if (resource === "relations") return relations(address.searchParams);
  if (resource === "events") {
    const event = SMALL_GRAPH.events.find((one) => one.id === id);
    const [card] = timeline(filter).events.filter((one) => one.id === id);
    return { event, card, named: SMALL_GRAPH.actors.map(actorNameOf) };
  }
  if (resource === "documents" && id !== "") return document(id, filter);
  if (resource === "documents") {
    return { documents: documentCards(passingClaims(FACTS, filter)) } satisfies DocumentsResponse;
  }
  throw new Error(`The fake server knows no ${address.pathname}.`);
}

/** A transport that answers from the small graph by the contract, keeps what was asked, and can be made to fail. */
export interface FakeServer {
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Method and path of every request, in order. */
  readonly asked: string[];
  /** Bodies of the requests that had one, in order. */
  readonly bodies: unknown[];
  /** Answers nothing while it is set; what is aborted meanwhile is kept in `aborted`. */
  holds: boolean;
  readonly aborted: string[];
  /** Answers with this error until it is taken away. */
  failure: { readonly status: number; readonly code: ErrorCode } | null;
}

/** Never answers; rejects as `fetch` does when its signal is aborted. */
function untilAborted(signal: AbortSignal | null | undefined, onAbort: () => void) {
  return new Promise<never>((_resolve, reject) => {
    signal?.addEventListener("abort", () => {
      onAbort();
      reject(signal.reason);
    });
  });
}

/** Starts a fake server. */
export function createFakeServer(): FakeServer {
  const server: FakeServer = {
    asked: [],
    bodies: [],
    aborted: [],
    holds: false,
    failure: null,
    fetch: async (input, init) => {
      const address = new URL(String(input), "http://tumen.test");
      const asked = `${init?.method ?? "GET"} ${decodeURIComponent(address.pathname)}`;
      server.asked.push(asked);
      if (server.holds) await untilAborted(init?.signal, () => server.aborted.push(asked));
      if (server.failure !== null) {
        const { status, code } = server.failure;
        const error = { code, message: "The database is away.", requestId: "r1" };
        return Response.json({ error }, { status });
      }
      const body: unknown = init?.body === undefined ? undefined : JSON.parse(String(init.body));
      if (body !== undefined) server.bodies.push(body);
      return Response.json(exported(address, body) ?? answer(address, body));
    },
  };
  return server;
}
