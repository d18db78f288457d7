/** The label on every node of ours; nothing else is ever touched. */
export const OURS = "Tumen";

/**
 * Tells how a generation is laid out in nodes and properties. Raised whenever a load writes anything else for the same
 * graph: then what an earlier program loaded is neither read nor taken for unchanged.
 */
export const LAYOUT = 2;

/** Labels of the nodes of a generation; each node has an id that is unique within it. */
export const NODE_LABELS = [
  "Publisher",
  "Reliability",
  "Document",
  "Annotator",
  "Passage",
  "Actor",
  "Event",
  "Claim",
  "Quote",
  "Quantity",
] as const;

/** Label of a node of a generation. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Types of the relationships of a generation. */
export const RELATIONSHIP_TYPES = [
  "GRADED",
  "PUBLISHED_BY",
  "ANNOTATED_BY",
  "REVIEWED_BY",
  "DERIVED_FROM",
  "HAS_PASSAGE",
  "MEMBER",
  "MEMBER_OF",
  "REPRESENTS",
  "ACTOR",
  "RECIPIENT",
  "SUBJECT",
  "OBJECT",
  "BENEFICIARY",
  "SPEAKER",
  "ABOUT",
  "SUPPORTED_BY",
  "IN",
  "HAS_QUANTITY",
  "CORROBORATES",
  "CONTRADICTS",
  "REFINES",
  "SUPERSEDES",
  "DISTINCT",
] as const;

/** Type of a relationship of a generation. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** Full-text indexes over the folded words of what can be found. */
export const WORD_INDEXES = {
  Actor: "tumen_actor_words",
  Event: "tumen_event_words",
  Claim: "tumen_claim_words",
  Passage: "tumen_passage_words",
} as const;

/** Label of a node that a search can find. */
export type SearchableLabel = keyof typeof WORD_INDEXES;
