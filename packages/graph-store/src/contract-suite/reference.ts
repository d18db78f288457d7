import {
  type ActorCard,
  type ActorId,
  type ActorResponse,
  actorCardOf,
  actorsOfClaim,
  type BoardResponse,
  type CardCounts,
  type ClaimFacts,
  compareClaims,
  compareText,
  type DocumentId,
  dateInForce,
  type EventCard,
  eventCardOf,
  FACET_VALUES,
  FACETS,
  type FacetName,
  type FacetsResponse,
  type Filter,
  type FilterField,
  facetLabelOf,
  type Graph,
  LIMITS,
  type Mark,
  type NeighboursRequest,
  parseEdtf,
  partiesUnder,
  passingClaims,
  passingTies,
  type Representations,
  representationsOf,
  type Tie,
  type Totals,
  tieId,
  tieKeysUnder,
  withoutField,
} from "@tumen/model";

/** The values under which a facet counts a claim. */
function facetValues(name: FacetName, one: ClaimFacts): readonly (string | null)[] {
  const readings: Record<FacetName, readonly (string | null)[]> = {
    actorKinds: one.actorKinds,
    actors: actorsOfClaim(one),
    events: one.events,
    types: [one.type],
    quads: [one.quad],
    predicates: [one.predicate],
    documents: [one.document],
    publishers: [one.publisher],
    speakers: one.speakers,
    kinds: [one.kind],
    modalities: [one.modality],
    stances: [one.stance],
  };
  return readings[name];
}

function countOf(facts: readonly ClaimFacts[]): CardCounts {
  return { claims: facts.length, documents: new Set(facts.map((one) => one.document)).size };
}

function add<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The plainest way to answer under one filter: go through all claims, every time. Slow, short and the measure of stores. */
export class Reference {
  readonly graph: Graph;
  readonly all: readonly ClaimFacts[];
  readonly filter: Filter;
  /** In order of lists. */
  readonly facts: readonly ClaimFacts[];
  /** In order of ties. */
  readonly ties: readonly Tie[];
  /** Those who stand for another where people stand for states. */
  readonly #standIns: Representations;
  readonly #factsOfActor = new Map<ActorId, ClaimFacts[]>();

  constructor(graph: Graph, all: readonly ClaimFacts[], filter: Filter) {
    this.graph = graph;
    this.all = all;
    this.filter = filter;
    this.facts = passingClaims(all, filter).sort(compareClaims);
    this.ties = passingTies(all, filter);
    this.#standIns = filter.peopleAsStates ? representationsOf(graph.actors) : new Map();
    for (const one of this.facts) {
      for (const id of actorsOfClaim(partiesUnder(one, filter))) add(this.#factsOfActor, id, one);
    }
  }

  factsOf(actor: ActorId): readonly ClaimFacts[] {
    return this.#factsOfActor.get(actor) ?? [];
  }

  cards(ids: readonly ActorId[]): ActorCard[] {
    return ids.flatMap((id) => {
      const actor = this.graph.actors.find((one) => one.id === id);
      return actor === undefined ? [] : [actorCardOf(actor, countOf(this.factsOf(id)))];
    });
  }

  get totals(): Totals {
    return {
      actors: [...this.#factsOfActor.keys()].filter((id) => !this.#standIns.has(id)).length,
      ties: this.ties.length,
      claims: this.facts.length,
      undrawnClaims: this.facts.filter((one) => tieKeysUnder(one, this.filter).length === 0).length,
      disputedClaims: this.facts.filter((one) => one.disputed).length,
      documents: countOf(this.facts).documents,
    };
  }

  board(actors: readonly ActorId[]): BoardResponse {
    const among = this.ties.filter(
      (one) => actors.includes(one.subject) && actors.includes(one.object),
    );
    return {
      actors: this.cards(actors),
      ties: among.slice(0, LIMITS.ties),
      totals: this.totals,
    };
  }

  overview(limit: number): BoardResponse {
    const tied = new Set(this.ties.flatMap((one) => [one.subject, one.object]));
    const ranked = [...tied].sort(
      (a, b) => this.factsOf(b).length - this.factsOf(a).length || compareText(a, b),
    );
    return this.board(ranked.slice(0, limit));
  }

  /** All neighbours that the request matches, in order. */
  neighbours({ actor, direction, quads = [], onBoard }: NeighboursRequest): ActorId[] {
    const shared = new Map<ActorId, Set<string>>();
    const ends = this.ties.filter((one) => {
      const isOut = one.mutual || one.subject === actor;
      const isIn = one.mutual || one.object === actor;
      return (
        (one.subject === actor || one.object === actor) &&
        (quads.length === 0 || quads.includes(one.quad)) &&
        (direction === "both" || (direction === "out" ? isOut : isIn))
      );
    });
    const wanted = new Map(
      ends.map((one) => [one.id, one.subject === actor ? one.object : one.subject]),
    );
    for (const one of this.facts) {
      for (const key of tieKeysUnder(one, this.filter)) {
        const other = wanted.get(tieId(key));
        if (other === undefined || onBoard.includes(other)) continue;
        shared.set(other, (shared.get(other) ?? new Set()).add(one.id));
      }
    }
    return [...shared]
      .sort((a, b) => b[1].size - a[1].size || compareText(a[0], b[0]))
      .map(([id]) => id);
  }

  /** What is told of an actor beside its record: ties at most 200. */
  actor(id: ActorId): Pick<ActorResponse, "roles" | "ties" | "totalTies" | "neighbours"> {
    const parties = this.factsOf(id).map((one) => partiesUnder(one, this.filter));
    const ties = this.ties.filter((one) => one.subject === id || one.object === id);
    const listed = ties.slice(0, 200);
    const ends = new Set(listed.flatMap((one) => [one.subject, one.object]));
    return {
      roles: {
        subject: parties.filter((one) => one.subjects.includes(id)).length,
        object: parties.filter((one) => one.objects.includes(id)).length,
        speaker: parties.filter((one) => one.speakers.includes(id)).length,
        beneficiary: parties.filter((one) => one.beneficiaries.includes(id)).length,
      },
      ties: listed,
      totalTies: ties.length,
      neighbours: this.graph.actors
        .filter((one) => one.id !== id && ends.has(one.id))
        .sort((a, b) => compareText(a.id, b.id))
        .map(({ id: other, kind, name }) => ({ id: other, kind, name })),
    };
  }

  /** Passing claims of each document, by id. */
  get documents(): [id: string, claims: number][] {
    return this.graph.documents
      .map((one): [string, number] => [
        one.id,
        this.facts.filter((facts) => facts.document === one.id).length,
      ])
      .sort((a, b) => compareText(a[0], b[0]));
  }

  /** Marks of a document: where each quote of its claims stands, and whether the claim passes. */
  marks(id: DocumentId): Mark[] {
    const passing = new Set(this.facts.map((one) => one.id));
    return this.graph.claims
      .flatMap((claim) =>
        claim.quotes
          .filter((one) => one.document === id)
          .map(({ start, end }) => ({
            claim: claim.id,
            start,
            end,
            passes: passing.has(claim.id),
          })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.claim, b.claim));
  }

  /** Ties that come along when `added` join an actor and a board. */
  tiesAlong(added: readonly ActorId[], rest: readonly ActorId[]): Tie[] {
    const all = new Set([...added, ...rest]);
    return this.ties
      .filter((one) => all.has(one.subject) && all.has(one.object))
      .filter((one) => added.includes(one.subject) || added.includes(one.object))
      .slice(0, LIMITS.ties);
  }

  /** Events with a passing claim, in time. */
  get events(): EventCard[] {
    const { background } = this.filter;
    const dayOf = (card: EventCard) => {
      const date = dateInForce(card.date, background);
      const span = date && parseEdtf(date.edtf);
      return span === undefined ? "~" : `${span.earliest} ${span.latest}`;
    };
    const about = new Map<string, ClaimFacts[]>();
    for (const one of this.facts) {
      for (const id of one.events) add(about, id, one);
    }
    return this.graph.events
      .filter((one) => about.has(one.id))
      .map((one) => eventCardOf(one, countOf(about.get(one.id) ?? []), background))
      .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
  }

  get facets(): FacetsResponse {
    const without = (field: FilterField) =>
      this.filter[field] === undefined
        ? this.facts
        : passingClaims(this.all, withoutField(this.filter, field));
    const undated = (one: ClaimFacts) =>
      (this.filter.background ? one.happenedWithBackground : one.happened) === null;
    return {
      facets: FACETS.map((name) => {
        const counts = new Map<string, number>();
        for (const one of without(name)) {
          for (const value of new Set(facetValues(name, one))) {
            if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
          }
        }
        const values = [...counts]
          .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
          .map(([value, claims]) => ({ value, label: this.#labelOf(name, value), claims }));
        const listed = values.slice(0, FACET_VALUES);
        return { name, values: listed, more: values.length - listed.length };
      }),
      claims: this.facts.length,
      disputed: without("disputed").filter((one) => one.disputed).length,
      undatedHappened: without("happened").filter(undated).length,
      undatedReported: without("reported").filter((one) => one.reported === null).length,
      ungradedReliability: without("reliability").filter((one) => one.reliability === "F").length,
      ungradedCredibility: without("credibility").filter((one) => one.credibility === 6).length,
    };
  }

  #labelOf(name: FacetName, value: string): string {
    const { actors, events, documents, publishers } = this.graph;
    const is = (one: { id: string }) => one.id === value;
    if (name === "actors" || name === "speakers") return actors.find(is)?.name ?? "";
    if (name === "events") return events.find(is)?.label ?? "";
    if (name === "documents") return documents.find(is)?.shortTitle ?? "";
    if (name === "publishers") return publishers.find(is)?.name ?? "";
    return facetLabelOf(name, value);
  }
}
