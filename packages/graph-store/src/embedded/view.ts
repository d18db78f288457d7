import {
  type ActorId,
  aggregateTie,
  type CardCounts,
  type ClaimFacts,
  claimFilter,
  compareTies,
  countsTieDocuments,
  type Filter,
  hasDocumentsWithin,
  passes,
  type Tie,
  type Totals,
  tieOf,
} from "@tumen/model";
import type { ActorIndex, GraphIndex, Position } from "./graph-index.ts";
import { type TieAttributes, tiesAt } from "./tie-graph.ts";

/** The graph as one filter shows it. Everything is worked out when first asked for and kept. */
export class View {
  readonly index: GraphIndex;
  readonly filter: Filter;
  /** Actors and ties as the filter draws them. */
  readonly actors: ActorIndex;
  /** By position: passes all fields but `tieDocuments`. */
  readonly #passesRest: Uint8Array;
  readonly #ties = new Map<TieAttributes, Tie | null>();
  #passing: Uint8Array | undefined;
  #facts: readonly ClaimFacts[] | undefined;
  #totals: Totals | undefined;
  #ranking: readonly ActorId[] | undefined;

  constructor(index: GraphIndex, filter: Filter) {
    this.index = index;
    this.filter = filter;
    this.actors = filter.peopleAsStates ? index.asStates() : index;
    const rest = claimFilter(filter);
    this.#passesRest = Uint8Array.from(index.facts, (one) => (passes(one, rest) ? 1 : 0));
  }

  /** Passing claims in order of lists. */
  get facts(): readonly ClaimFacts[] {
    this.#facts ??= this.index.facts.filter((_, position) => this.has(position));
    return this.#facts;
  }

  has(position: Position): boolean {
    this.#passing ??= countsTieDocuments(this.filter) ? this.#withinTies() : this.#passesRest;
    return this.#passing[position] === 1;
  }

  hasAny(positions: readonly Position[] | undefined): boolean {
    return positions?.some((one) => this.has(one)) ?? false;
  }

  /** The passing ones among `positions`. */
  pass(positions: readonly Position[] | undefined): ClaimFacts[] {
    const facts: ClaimFacts[] = [];
    for (const position of positions ?? []) {
      const one = this.index.facts[position];
      if (one !== undefined && this.has(position)) facts.push(one);
    }
    return facts;
  }

  /** Claims and distinct documents among `positions`, as cards show them. */
  count(positions: readonly Position[] | undefined): CardCounts {
    const facts = this.pass(positions);
    return { claims: facts.length, documents: new Set(facts.map((one) => one.document)).size };
  }

  /** The tie as this view shows it; undefined where it does not. */
  tie(possible: TieAttributes): Tie | undefined {
    const known = this.#ties.get(possible);
    if (known !== undefined) return known ?? undefined;
    const behind = this.#behind(possible.claims);
    const within = behind.length > 0 && this.#isWithin(behind);
    const tie = within ? tieOf(aggregateTie(possible.key, behind)) : null;
    this.#ties.set(possible, tie);
    return tie ?? undefined;
  }

  /** Whether the tie is shown, without counting it out. */
  shows({ claims }: TieAttributes): boolean {
    if (!countsTieDocuments(this.filter)) return claims.some((one) => this.#passesRest[one] === 1);
    const behind = this.#behind(claims);
    return behind.length > 0 && this.#isWithin(behind);
  }

  /** The actor's ties, in order of ties. */
  tiesOf(actor: ActorId): Tie[] {
    return tiesAt(this.actors.ties, actor)
      .flatMap((one) => this.tie(one) ?? [])
      .sort(compareTies);
  }

  /** Ties with both ends in `all` and, where given, one of them in `some`; in order of ties. */
  tiesAmong(all: ReadonlySet<ActorId>, some: ReadonlySet<ActorId> = all): Tie[] {
    const ties: Tie[] = [];
    for (const actor of some) {
      for (const one of tiesAt(this.actors.ties, actor)) {
        const { subject, object } = one.key;
        // A tie stands at both of its ends: it is taken at the subject where that is asked about, else at the object.
        if (actor !== subject && some.has(subject)) continue;
        if (!all.has(subject) || !all.has(object)) continue;
        const tie = this.tie(one);
        if (tie !== undefined) ties.push(tie);
      }
    }
    return ties.sort(compareTies);
  }

  /** Actors with a passing tie: by passing claims in any role, most first, then by id. */
  get ranking(): readonly ActorId[] {
    this.#ranking ??= this.index.graph.actors
      .map(({ id }) => ({ id, claims: this.pass(this.actors.claimsOfActor.get(id)).length }))
      .filter(({ id, claims }) => claims > 0 && this.#hasTie(id))
      .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
      .map((one) => one.id);
    return this.#ranking;
  }

  get totals(): Totals {
    this.#totals ??= this.#countTotals();
    return this.#totals;
  }

  #hasTie(actor: ActorId): boolean {
    return tiesAt(this.actors.ties, actor).some((one) => this.shows(one));
  }

  #behind(claims: readonly Position[]): ClaimFacts[] {
    const behind: ClaimFacts[] = [];
    for (const position of claims) {
      const one = this.index.facts[position];
      if (one !== undefined && this.#passesRest[position] === 1) behind.push(one);
    }
    return behind;
  }

  #isWithin(behind: readonly ClaimFacts[]): boolean {
    const documents = new Set(behind.map((one) => one.document)).size;
    return hasDocumentsWithin(documents, this.filter.tieDocuments);
  }

  #withinTies(): Uint8Array {
    const passing = new Uint8Array(this.index.facts.length);
    this.actors.ties.forEachEdge((_, attributes) => {
      if (!this.shows(attributes)) return;
      for (const position of attributes.claims) {
        if (this.#passesRest[position] === 1) passing[position] = 1;
      }
    });
    return passing;
  }

  #countTotals(): Totals {
    const { graph } = this.index;
    const { claimsOfActor, ties, isListed } = this.actors;
    const drawn = new Uint8Array(this.index.facts.length);
    let shown = 0;
    ties.forEachEdge((_, attributes) => {
      if (this.shows(attributes)) shown += 1;
      for (const position of attributes.claims) drawn[position] = 1;
    });
    const undrawn = this.index.facts.filter(
      (_, position) => this.has(position) && drawn[position] === 0,
    );
    return {
      actors: graph.actors.filter(({ id }) => isListed(id) && this.hasAny(claimsOfActor.get(id)))
        .length,
      ties: shown,
      claims: this.facts.length,
      undrawnClaims: undrawn.length,
      disputedClaims: this.facts.filter((one) => one.disputed).length,
      documents: new Set(this.facts.map((one) => one.document)).size,
    };
  }
}
