// biome-ignore-all lint/style/noExcessiveLinesPerFile: the public entry lists every export by name
export {
  ACTOR_KINDS,
  ACTOR_SECTORS,
  type Actor,
  type ActorKind,
  actorSchema,
} from "./actor.ts";
export {
  aggregateTie,
  aggregateTies,
  passingClaims,
  passingTies,
} from "./aggregate-ties.ts";
export {
  type Act,
  actSchema,
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  claimSchema,
  credibilitySchema,
  MODALITIES,
  type Modality,
  POLARITIES,
  type Polarity,
  type Quantity,
  quantitySchema,
  speakerSchema,
} from "./claim.ts";
export {
  type ClaimFacts,
  claimFactsOf,
  stanceOf,
  standingOf,
} from "./claim-facts.ts";
export {
  claimSentence,
  type Direction,
  joinNames,
  type NameOf,
  type Parties,
  predicateClause,
  type TieTelling,
  tieSentence,
} from "./claim-sentence.ts";
export {
  type ActorCard,
  type ActorName,
  actorCardSchema,
  actorNameSchema,
  type ClaimPage,
  type ClaimView,
  claimPageSchema,
  claimViewSchema,
  type DocumentCard,
  documentCardSchema,
  type EventCard,
  eventCardSchema,
  tieSchema,
} from "./contract/cards.ts";
export {
  ERROR_CODES,
  type ErrorCode,
  errorResponseSchema,
} from "./contract/errors.ts";
export {
  facetLabelOf,
  type VocabularyFacet,
} from "./contract/facet-label.ts";
export { LIMITS } from "./contract/limits.ts";
export {
  type ActorRequest,
  actorRequestSchema,
  type BoardRequest,
  boardRequestSchema,
  type ClaimRequest,
  type ClaimsRequest,
  claimRequestSchema,
  claimsRequestSchema,
  type DocumentRequest,
  type DocumentsRequest,
  documentRequestSchema,
  documentsRequestSchema,
  type EventRequest,
  eventRequestSchema,
  type FacetsRequest,
  facetsRequestSchema,
  type NeighboursRequest,
  neighboursRequestSchema,
  type OverviewRequest,
  overviewRequestSchema,
  type PathsRequest,
  pathsRequestSchema,
  type RelationsRequest,
  relationsRequestSchema,
  type SearchRequest,
  type SubgraphRequest,
  searchRequestSchema,
  subgraphRequestSchema,
  type TimelineRequest,
  timelineRequestSchema,
} from "./contract/requests.ts";
export {
  type AboutResponse,
  type ActorResponse,
  aboutResponseSchema,
  actorResponseSchema,
  type BoardResponse,
  boardResponseSchema,
  type ClaimResponse,
  claimResponseSchema,
  type DocumentResponse,
  type DocumentsResponse,
  documentResponseSchema,
  documentsResponseSchema,
  type EventResponse,
  eventResponseSchema,
  FACET_VALUES,
  FACETS,
  type FacetName,
  type FacetsResponse,
  facetSchema,
  facetsResponseSchema,
  type HealthResponse,
  healthResponseSchema,
  type Mark,
  markSchema,
  type NeighboursResponse,
  neighboursResponseSchema,
  type PathsResponse,
  pathsResponseSchema,
  type RelationsResponse,
  relationsResponseSchema,
  type SearchResponse,
  searchResponseSchema,
  type TimelineResponse,
  type Totals,
  timelineResponseSchema,
  totalsSchema,
} from "./contract/responses.ts";
export {
  actorCardOf,
  actorNameOf,
  actorsOfClaim,
  type CardCounts,
  type ClaimStanding,
  claimViewOf,
  dateInForce,
  documentCardOf,
  eventCardOf,
} from "./contract/views.ts";
export {
  type DaySpan,
  FIRST_DAY,
  joinSpans,
  LAST_DAY,
} from "./day-span.ts";
export {
  describeFilter,
  describeScope,
  FACET_LABELS,
  type FilterPart,
  type LabelOf,
} from "./describe-filter.ts";
export {
  type Annotator,
  annotatorSchema,
  documentSchema,
  type SourceDocument,
  type Span,
  spanSchema,
} from "./document.ts";
export {
  type EdtfDate,
  EdtfError,
  parseEdtf,
} from "./edtf.ts";
export {
  type Dated,
  datedSchema,
  type Event,
  eventSchema,
} from "./event.ts";
export {
  ACTOR_ROLES,
  type ActorRole,
  CHOICE_FIELDS,
  clockFilterSchema,
  type Filter,
  type FilterField,
  filterSchema,
  hidesNothing,
  NO_FILTER,
  STANCES,
  type Stance,
  withoutField,
} from "./filter.ts";
export {
  countGraph,
  type Graph,
  type GraphCounts,
  type GraphRecord,
  graphSchema,
  relationKey,
  SECTIONS,
  type Section,
  sortGraph,
} from "./graph.ts";
export {
  canonicalJson,
  graphHash,
  sha256Hex,
} from "./graph-hash.ts";
export {
  type ActorId,
  actorIdSchema,
  type ClaimId,
  claimIdSchema,
  type DocumentId,
  documentIdSchema,
  type EventId,
  eventIdSchema,
  type PublisherId,
  publisherIdSchema,
} from "./ids.ts";
export {
  compareClaims,
  compareText,
  compareTies,
} from "./order.ts";
export {
  claimFilter,
  countsTieDocuments,
  passes,
} from "./passes.ts";
export {
  type ClaimParties,
  type PartiesAsStates,
  type Representations,
  representationsOf,
} from "./people-as-states.ts";
export {
  CODE_BOOK_VERSION,
  isModeOf,
  PLOVER_CONTEXTS,
  PLOVER_TYPE_NAMES,
  PLOVER_TYPES,
  type PloverType,
  QUADS,
  type Quad,
  quadOf,
} from "./plover/code-book.ts";
export {
  PREDICATE_NAMES,
  PREDICATES,
  type Predicate,
  type PredicateName,
  predicateOf,
} from "./predicates.ts";
export {
  PUBLISHER_KINDS,
  type Publisher,
  publisherSchema,
  RELIABILITY_GRADES,
  RELIABILITY_USES,
  type ReliabilityGrade,
  reliabilityOf,
  reliabilitySchema,
} from "./publisher.ts";
export {
  type Quote,
  quoteSchema,
} from "./quote.ts";
export {
  CONTRADICTION_KINDS,
  type ContradictionKind,
  RELATION_TYPES,
  type Relation,
  type RelationType,
  relationSchema,
} from "./relation.ts";
export { coversAll, SCOPE_CLAIMS, type Scope, scopeOf, scopeSchema } from "./scope.ts";
export {
  foldText,
  type Token,
  tokensOf,
} from "./search/fold-text.ts";
export {
  compareHits,
  matchRecord,
  passageKey,
  type RecordMatch,
  SEARCH_CANDIDATES,
} from "./search/match-record.ts";
export { countSlips, matchWord } from "./search/match-word.ts";
export {
  actorSearchFields,
  claimSearchFields,
  eventSearchFields,
  indexText,
  type Passage,
  passageSearchFields,
  passagesOf,
  type SearchField,
} from "./search/search-fields.ts";
export {
  matchesPrefix,
  parseQuery,
  type SearchQuery,
  slipsAllowed,
} from "./search/search-query.ts";
export { STANDINGS, type Standing } from "./standing.ts";
export {
  narrowActor,
  narrowEvent,
  subgraphOf,
  subgraphOfClaims,
} from "./subgraph.ts";
export {
  hasDocumentsWithin,
  parseTieId,
  TIE_SAMPLE,
  type Tie,
  type TieAggregate,
  type TieKey,
  type TieParts,
  tieId,
  tieKeysOf,
  tieOf,
} from "./tie.ts";
export { partiesUnder, tieKeysUnder } from "./under-filter.ts";
export {
  type Arrival,
  FIRST_VIEW,
  LAYOUTS,
  type LayoutName,
  type NodeId,
  nodeIdSchema,
  type Point,
  parsePartId,
  partId,
  pointSchema,
  type Reading,
  readingSchema,
  type Selection,
  SHOWN,
  type Shown,
  selectionSchema,
  VIEW_LIMITS,
  type ViewState,
  viewStateSchema,
} from "./view-state.ts";
export { claimsWithin, type ScopedView, scopeTest } from "./within-scope.ts";
