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
 */
export interface GraphStore {
  state(asking?: Asking): Promise<StoreState>;
  /** Actors by claims under the filter, most first, then by id; and the ties among them. */
  overview(request: OverviewRequest, asking?: Asking): Promise<BoardResponse>;
  board(request: BoardRequest, asking?: Asking): Promise<BoardResponse>;
  /** Neighbours by claims shared with the actor, most first, then by id. */
  neighbours(request: NeighboursRequest, asking?: Asking): Promise<NeighboursResponse>;
  /** Claims by rank, then id. */
  claims(request: ClaimsRequest, asking?: Asking): Promise<ClaimPage>;
  actor(request: ActorRequest, asking?: Asking): Promise<ActorResponse>;
  event(request: EventRequest, asking?: Asking): Promise<EventResponse>;
  claim(request: ClaimRequest, asking?: Asking): Promise<ClaimResponse>;
  document(request: DocumentRequest, asking?: Asking): Promise<DocumentResponse>;
  documents(request: DocumentsRequest, asking?: Asking): Promise<DocumentsResponse>;
  facets(request: FacetsRequest, asking?: Asking): Promise<FacetsResponse>;
  search(request: SearchRequest, asking?: Asking): Promise<SearchResponse>;
  paths(request: PathsRequest, asking?: Asking): Promise<PathsResponse>;
  timeline(request: TimelineRequest, asking?: Asking): Promise<TimelineResponse>;
  relations(request: RelationsRequest, asking?: Asking): Promise<RelationsResponse>;
  /** What passes the filter with everything it refers to; without a filter the whole graph. */
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
