import type {
  ActorRequest,
  ActorResponse,
  BoardRequest,
  BoardResponse,
  ClaimPage,
  ClaimRequest,
  ClaimResponse,
  ClaimsRequest,
  DocumentRequest,
  DocumentResponse,
  DocumentsRequest,
  DocumentsResponse,
  EventRequest,
  EventResponse,
  FacetsRequest,
  FacetsResponse,
  GraphCounts,
  GraphRecord,
  NeighboursRequest,
  NeighboursResponse,
  OverviewRequest,
  PathsRequest,
  PathsResponse,
  RelationsRequest,
  RelationsResponse,
  SearchRequest,
  SearchResponse,
  SubgraphRequest,
  TimelineRequest,
  TimelineResponse,
} from "@tumen/model";

/** How a question may be ended early. */
export interface Asking {
  /** Ends the question at the database too. */
  readonly signal?: AbortSignal;
}

/** What a store holds. */
export interface StoreState {
  readonly store: "embedded" | "neo4j";
  /** Graph hash of the files that were loaded. */
  readonly seedHash: string;
  readonly counts: GraphCounts;
}

/** Part of the graph, read in file order and never held whole. */
export interface Subgraph {
  readonly seedHash: string;
  readonly counts: GraphCounts;
  readonly records: AsyncIterable<GraphRecord>;
}

/**
 * Questions to the graph. Two implementations, held equal by one contract suite. Every list is bounded, ordered and
 * key-set paged; every question is answered from one load of the data. Errors are `StoreError`s:
 * NOT_FOUND for an unknown id, INVALID for a cursor or tie id that is none, TIMEOUT, UNAVAILABLE.
 *
 * Words used below. A claim *passes* as `passingClaims` of the model says, a tie as `passingTies` says: counted from
 * the claims that pass all fields but `tieDocuments`, and within its bounds. *Order of ties*: most claims first, then
 * tie id. Strings compare by code unit. Names, documents and events that accompany a list come once each, by id.
 *
 * Under `peopleAsStates` ties are those of `tieKeysUnder`, here and in `tieDocuments`, and an actor's claims, roles, card and
 * place in a ranking are told by `partiesUnder`: those that name it or whoever represents it. Who represents another is in no
 * first view, ranking, expansion or total; asked for by id it has its own claims and no tie. Facets, searches, filters by
 * actor, names and exports know the actors as named. A question about one claim has no filter and tells its unfolded ties.
 *
 * Claims *within the scope* are those that `scopeTest` of the model lets through: every field that is given holds.
 *
 * Only the id that a question is about can be NOT_FOUND; ids in a filter, a board or a scope that name nothing match
 * nothing. A cursor is bound to its question, not to its arguments. An aborted signal rejects with its reason.
 * Cards, names, views and labels are made by the model's `…Of` functions, so that both stores word them alike.
 */
export interface GraphStore {
  state(asking?: Asking): Promise<StoreState>;
  /**
   * Actors with a passing tie, by passing claims in which they are subject, object, beneficiary or speaker (the card's
   * `claims`), most first, then by id; and the first `LIMITS.ties` passing ties among those listed.
   * `totals` are of the whole view, the same for `overview` and `board`: `actors` counts those with a passing claim in
   * any of the four roles, `undrawnClaims` the passing claims that `tieKeysOf` gives no tie.
   */
  overview(request: OverviewRequest, asking?: Asking): Promise<BoardResponse>;
  /** The actors asked for, once each in the order asked, also where no claim passes; the first `LIMITS.ties` ties among them. */
  board(request: BoardRequest, asking?: Asking): Promise<BoardResponse>;
  /**
   * Other ends of the actor's passing ties of the `quads` (none given or empty: all) and direction (`out`: the actor
   * is subject; a mutual tie lies in both), not on the board; by distinct passing claims behind those ties, most first,
   * then by id. `ties`: whatever direction and quad, each passing tie with one end among the actors of this page and
   * the other among them, the actor and the board; the first `LIMITS.ties`. `total` disregards the cursor.
   */
  neighbours(request: NeighboursRequest, asking?: Asking): Promise<NeighboursResponse>;
  /**
   * Passing claims within the scope, by rank, then id. `actors`: subjects, objects, beneficiaries and speakers.
   */
  claims(request: ClaimsRequest, asking?: Asking): Promise<ClaimPage>;
  /**
   * `roles` count passing claims per role, `ties` are the first 200 passing ties with the actor at an end,
   * `neighbours` the other ends of those listed, `named` whoever `members`, `memberOf` and `represents` name.
   */
  actor(request: ActorRequest, asking?: Asking): Promise<ActorResponse>;
  /** `named`: the event's actors and recipients. */
  event(request: EventRequest, asking?: Asking): Promise<EventResponse>;
  /**
   * The claim's relations in order of `relationKey`; `related`: the claims at their other ends, by id. Names, documents
   * and events are those of the claim and of the related ones. Counts on cards are under no filter.
   */
  claim(request: ClaimRequest, asking?: Asking): Promise<ClaimResponse>;
  /**
   * One mark per quote of each claim of the document, whether it passes or not, by start, end, claim id. `claims`: all
   * of the document, by id; `actors` and `events`: those that these claims name.
   */
  document(request: DocumentRequest, asking?: Asking): Promise<DocumentResponse>;
  /** All documents by id, also those without a passing claim. */
  documents(request: DocumentsRequest, asking?: Asking): Promise<DocumentsResponse>;
  /**
   * All facets in order of `FACETS`. A claim counts once for each of its distinct values; values without a claim are
   * left out; `actors` are those in any role. Each count, `disputed`, `undated…` and `ungraded…` too, is of the claims that
   * pass the filter without the field it belongs to (`withoutField`); only `claims` is under the whole filter.
   */
  facets(request: FacetsRequest, asking?: Asking): Promise<FacetsResponse>;
  /**
   * What `matchRecord` of the model matches, by `compareHits`. Unless the filter hides nothing (`hidesNothing`): actors,
   * events and documents (for passages, see `passagesOf`) with a passing claim, and passing claims. A store considers
   * at most `SEARCH_CANDIDATES` matches per group, and `total` stops there; which, where more match, is its choice.
   */
  search(request: SearchRequest, asking?: Asking): Promise<SearchResponse>;
  /**
   * Simple paths over passing ties that are not denied, direction aside, of at most `maxLength` steps: shortest first,
   * then by strength of the weakest step, strongest first, then by the actors' ids joined with spaces. A step holds all
   * such ties between its two actors, in order of ties; its strength is the highest `documents` among them.
   * `actors`: those on the paths, by id. `reason` is given exactly where `paths` is empty; `same-actor` goes before
   * `unknown-actor`.
   */
  paths(request: PathsRequest, asking?: Asking): Promise<PathsResponse>;
  /**
   * Events with a passing claim by earliest day, latest day, id; then undated ones by id. A background date counts only
   * with `background` in the filter; without it the event is undated, and no card of any answer shows such a date.
   */
  timeline(request: TimelineRequest, asking?: Asking): Promise<TimelineResponse>;
  /** Relations of which both ends are passing claims within the scope, in order of `relationKey`; `types` not given or empty: all. `claims` by id. */
  relations(request: RelationsRequest, asking?: Asking): Promise<RelationsResponse>;
  /**
   * What `subgraphOf` of the model gives: what passes and is within the scope with what it refers to; the whole graph
   * where the filter hides nothing and the scope covers all.
   */
  subgraph(request: SubgraphRequest, asking?: Asking): Promise<Subgraph>;
  close(): Promise<void>;
}

/** What a load did. */
export interface LoadResult {
  readonly outcome: "loaded" | "unchanged";
  readonly seedHash: string;
  readonly counts: GraphCounts;
  /** Records of earlier or interrupted loads that were removed. */
  readonly swept: number;
  readonly elapsedMs: number;
}
