/** The whole of an actor `a`; lists come with the place of each member. */
export const ACTOR_RECORD = `{
  properties: properties(a),
  members: [(a)-[r:MEMBER]->(one:Actor) | [r.order, one.id]],
  memberOf: [(a)-[r:MEMBER_OF]->(one:Actor) | [r.order, one.id]],
  represents: [(a)-[:REPRESENTS]->(one:Actor) | one.id]
}`;

/** What the card of an event `e` tells. */
export const EVENT_OUTLINE = `{
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]]
}`;

/** The whole of an event `e`. */
export const EVENT_RECORD = `{
  properties: properties(e),
  actors: [(e)-[r:ACTOR]->(one:Actor) | [r.order, one.id]],
  recipients: [(e)-[r:RECIPIENT]->(one:Actor) | [r.order, one.id]],
  claims: [(e)<-[r:ABOUT]-(one:Claim) WHERE r.listed IS NOT NULL | [r.listed, one.id]]
}`;

/** The whole of a claim `c`, with what is derived of it. */
export const CLAIM_RECORD = `{
  properties: properties(c),
  subjects: [(c)-[r:SUBJECT]->(one:Actor) | [r.order, one.id]],
  objects: [(c)-[r:OBJECT]->(one:Actor) | [r.order, one.id]],
  beneficiaries: [(c)-[r:BENEFICIARY]->(one:Actor) | [r.order, one.id]],
  speakers: [(c)-[r:SPEAKER]->(one:Actor) | [r.order, {actor: one.id, role: r.role}]],
  events: [(c)-[r:ABOUT]->(one:Event) | [r.order, one.id]],
  quantities: [(c)-[r:HAS_QUANTITY]->(one:Quantity) | [r.order, properties(one)]],
  quotes: [(c)-[r:SUPPORTED_BY]->(one:Quote)-[:IN]->(d:Document) | [r.order, {document: d.id, properties: properties(one)}]]
}`;

/** The whole of a publisher `p`. */
export const PUBLISHER_RECORD = `{
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
}`;

/** What the card of a document `d` tells: all but its text. */
export const DOCUMENT_OUTLINE = `{
  properties: d {.id, .title, .shortTitle, .publishedAt, .language},
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]]
}`;

/** The whole of a document `d`. */
export const DOCUMENT_RECORD = `{
  properties: properties(d),
  publisher: [(d)-[:PUBLISHED_BY]->(one:Publisher) | one.id],
  annotatedBy: [(d)-[r:ANNOTATED_BY]->(one:Annotator) | [r.order, properties(one)]],
  reviewedBy: [(d)-[r:REVIEWED_BY]->(one:Annotator) | [r.order, properties(one)]],
  derivedFrom: [(d)-[:DERIVED_FROM]->(one:Document) | one.id]
}`;

/** The publishers of a document `d`: one or none. */
export const PUBLISHERS_OF_DOCUMENT = `[(d)-[:PUBLISHED_BY]->(p:Publisher) | {
  properties: properties(p),
  reliability: [(p)-[r:GRADED]->(one:Reliability) | [r.order, properties(one)]]
}]`;

/** The whole of a relation `r` from `a` to `b`. */
export const RELATION_RECORD = "{type: type(r), from: a.id, to: b.id, properties: properties(r)}";

/** The types of relations, as a pattern names them. */
export const RELATION_PATTERN = "CORROBORATES|CONTRADICTS|REFINES|SUPERSEDES|DISTINCT";
