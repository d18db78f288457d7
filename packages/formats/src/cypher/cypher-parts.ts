import {
  type Actor,
  type Annotator,
  type Claim,
  canonicalJson,
  type Dated,
  type Event,
  type Publisher,
  quadOf,
  type Relation,
  stanceOf,
  standingOf,
} from "@tumen/model";
import type { ExportDocument, ExportRecord } from "../export-source.ts";
import type { CypherValue } from "./cypher-literal.ts";

/** Properties by key; keys are ours, never data. */
export type Properties = Readonly<Record<string, CypherValue>>;

/** A node of the script: found again by its id, its properties replaced. */
export interface ScriptNode {
  readonly label: string;
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship of the script, between nodes that are there before it. */
export interface ScriptLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** With `order`, the place in the record's list, where the same two nodes may be linked more than once. */
  readonly properties?: Properties;
}

/** What one record becomes. */
export interface ScriptParts {
  readonly nodes: readonly ScriptNode[];
  /** To nodes of this record or of earlier sections. */
  readonly links: readonly ScriptLink[];
  /** To nodes of the same section, which may come later. */
  readonly later: readonly ScriptLink[];
}

type Draft = { nodes: ScriptNode[]; links: ScriptLink[]; later: ScriptLink[] };

function draft(label: string, id: string, properties: Properties): Draft {
  return { nodes: [{ label, id, properties }], links: [], later: [] };
}

function listed(type: string, from: string, targets: readonly string[]): ScriptLink[] {
  return targets.map((to, order) => ({ type, from, to, properties: { order } }));
}

/** Child nodes of a record, named by their place in its list, with the relationships to them. */
function addChildren(
  to: Draft,
  from: string,
  [type, label, name]: readonly [type: string, label: string, name: string],
  children: readonly Properties[],
): void {
  for (const [order, properties] of children.entries()) {
    const id = `${from}#${name}-${order}`;
    to.nodes.push({ label, id, properties });
    to.links.push({ type, from, to: id, properties: { order } });
  }
}

function publisherParts(one: Publisher): ScriptParts {
  const { id, name, kind, country } = one;
  const parts = draft("Publisher", id, { name, kind, country, record: canonicalJson(one) });
  addChildren(parts, id, ["GRADED", "Reliability", "grade"], one.reliability);
  return parts;
}

function documentParts({ text, ...record }: ExportDocument): ScriptParts {
  const { id, publisher, derivedFrom, annotatedBy, reviewedBy, furniture, ...plain } = record;
  const parts = draft("Document", id, {
    ...plain,
    text,
    furnitureStarts: furniture.map((one) => one.start),
    furnitureEnds: furniture.map((one) => one.end),
    record: canonicalJson(record),
  });
  const people = (list: readonly Annotator[]): Properties[] => list.map((one) => ({ ...one }));
  addChildren(parts, id, ["ANNOTATED_BY", "Annotator", "annotatedBy"], people(annotatedBy));
  addChildren(parts, id, ["REVIEWED_BY", "Annotator", "reviewedBy"], people(reviewedBy));
  if (publisher !== undefined) parts.links.push({ type: "PUBLISHED_BY", from: id, to: publisher });
  if (derivedFrom !== undefined) {
    parts.later.push({ type: "DERIVED_FROM", from: id, to: derivedFrom });
  }
  return parts;
}

function actorParts(one: Actor): ScriptParts {
  const { id, kind, name, names, aliases, sector, qid, iso3 } = one;
  const parts = draft("Actor", id, {
    kind,
    name,
    nameEn: names.en,
    nameRu: names.ru,
    nameKo: names.ko,
    aliases,
    sector,
    qid,
    iso3,
    record: canonicalJson(one),
  });
  parts.later.push(...listed("MEMBER", id, one.members), ...listed("MEMBER_OF", id, one.memberOf));
  if (one.represents !== undefined) {
    parts.later.push({ type: "REPRESENTS", from: id, to: one.represents });
  }
  return parts;
}

function dated(key: string, date: Dated | undefined): Properties {
  return {
    [`${key}Edtf`]: date?.edtf,
    [`${key}Basis`]: date?.basis,
    [`${key}Words`]: date?.words,
    [`${key}Citation`]: date?.citation,
  };
}

function eventParts(one: Event): ScriptParts {
  const { id, label, type, modes, contexts, quad, place } = one;
  const properties = { label, type, modes, contexts, quad, place, ...dated("date", one.date) };
  const parts = draft("Event", id, { ...properties, record: canonicalJson(one) });
  parts.links.push(...listed("ACTOR", id, one.actors), ...listed("RECIPIENT", id, one.recipients));
  return parts;
}

function claimProperties(one: Claim): Properties {
  const { act, credibility } = one;
  return {
    text: one.text,
    kind: one.kind,
    type: act?.type,
    modes: act?.modes ?? [],
    contexts: act?.contexts ?? [],
    quad: act === null ? undefined : quadOf(act.type),
    predicate: one.predicate,
    mutual: one.mutual,
    objectText: one.objectText,
    modality: one.modality,
    polarity: one.polarity,
    negated: one.negated,
    standing: standingOf(one),
    stance: stanceOf(one),
    terms: one.terms,
    ...dated("eventDate", one.eventDate),
    ...dated("statedDate", one.statedDate),
    credibility: credibility.grade,
    credibilityBy: credibility.by,
    credibilityWhy: credibility.why,
    caveat: one.caveat,
    record: canonicalJson(one),
  };
}

function claimParts(one: Claim): ScriptParts {
  const { id } = one;
  const parts = draft("Claim", id, claimProperties(one));
  parts.links.push(
    ...listed("SUBJECT", id, one.subjects),
    ...listed("OBJECT", id, one.objects),
    ...listed("BENEFICIARY", id, one.beneficiaries),
    ...listed("ABOUT", id, one.events),
  );
  for (const [order, { actor, role }] of one.speakers.entries()) {
    parts.links.push({ type: "SPEAKER", from: id, to: actor, properties: { order, role } });
  }
  const passages = one.quotes.map(({ document: _, ...passage }) => passage);
  addChildren(parts, id, ["SUPPORTED_BY", "Quote", "quote"], passages);
  for (const [order, quote] of one.quotes.entries()) {
    parts.links.push({ type: "IN", from: `${id}#quote-${order}`, to: quote.document });
  }
  addChildren(parts, id, ["HAS_QUANTITY", "Quantity", "quantity"], one.quantities);
  return parts;
}

function relationParts(one: Relation): ScriptParts {
  const { from, to, kind, basis, author } = one;
  const properties = { kind, basis, author, record: canonicalJson(one) };
  return {
    nodes: [],
    links: [{ type: one.type.toUpperCase(), from, to, properties }],
    later: [],
  };
}

/**
 * The nodes and relationships of one record. Every claim is a node: nothing that it reports becomes a relationship
 * between two actors. `record` holds all fields of the record as canonical JSON but for the text of a document.
 */
export function partsOf(one: ExportRecord): ScriptParts {
  switch (one.section) {
    case "publishers":
      return publisherParts(one.record);
    case "documents":
      return documentParts(one.record);
    case "actors":
      return actorParts(one.record);
    case "events":
      return eventParts(one.record);
    case "claims":
      return claimParts(one.record);
    case "relations":
      return relationParts(one.record);
  }
}
