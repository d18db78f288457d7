import {
  type Claim,
  type Dated,
  type Quantity,
  type Quote,
  quadOf,
  type Relation,
  stanceOf,
  standingOf,
} from "@tumen/model";
import type { CompactName, LinkedNode } from "./vocabulary.ts";

/** The name of a record, or with `part` of something inside it. Ids are of letters, digits, hyphens and one colon. */
export function recordName(id: string, part?: string): CompactName {
  return part === undefined ? `record:${id}` : `record:${id}#${part}`;
}

/** A date with its basis; undefined where there is none. */
export function dateNode(
  id: string,
  part: string,
  date: Dated | undefined,
): LinkedNode | undefined {
  if (date === undefined) return undefined;
  return {
    id: recordName(id, part),
    type: ["ns:Date"],
    edtf: date.edtf,
    basis: date.basis,
    words: date.words,
    bibliographicCitation: date.citation,
  };
}

/** What keeps a claim from being read as a plain fact, as types that a reader can select by. */
function claimTypes(claim: Claim): CompactName[] {
  const standing = standingOf(claim);
  const stance = stanceOf(claim);
  return [
    "schema:Claim",
    "prov:Entity",
    ...(stance === "denies" ? ["ns:DeniedClaim" as const] : []),
    ...(stance === "negated" ? ["ns:NegatedClaim" as const] : []),
    ...(standing === "attributed" ? ["ns:AttributedClaim" as const] : []),
    ...(standing === "alleged" ? ["ns:AllegedClaim" as const] : []),
    ...(standing === "planned" ? ["ns:PlannedClaim" as const] : []),
    ...(standing === "hypothetical" ? ["ns:HypotheticalClaim" as const] : []),
  ];
}

function quoteNode(claim: Claim, quote: Quote, order: number): LinkedNode {
  const part = (name: string) => recordName(claim.id, `${name}-${order}`);
  const { document, exact, prefix, suffix, start, end, textSha256 } = quote;
  return {
    id: part("quote"),
    type: ["oa:Annotation"],
    motivatedBy: "oa:linking",
    hasBody: recordName(claim.id),
    wasGeneratedBy: recordName(document, "annotation"),
    hasTarget: {
      id: part("passage"),
      type: ["oa:SpecificResource"],
      hasSource: recordName(document),
      textSha256,
      hasSelector: [
        { id: part("words"), type: ["oa:TextQuoteSelector"], exact, prefix, suffix },
        { id: part("position"), type: ["oa:TextPositionSelector"], start, end },
      ],
    },
  };
}

function quantityNode(claim: Claim, quantity: Quantity, order: number): LinkedNode {
  return {
    id: recordName(claim.id, `quantity-${order}`),
    type: ["schema:QuantitativeValue"],
    value: quantity.value,
    minValue: quantity.low,
    maxValue: quantity.high,
    unitText: quantity.unit,
    qualifier: quantity.qualifier,
  };
}

function speakerNodes(claim: Claim): LinkedNode[] {
  return claim.speakers.map(({ actor, role }, order) => ({
    id: recordName(claim.id, `speaker-${order}`),
    type: ["prov:Attribution"],
    agent: recordName(actor),
    role,
    order,
  }));
}

/** A claim with its quotes. Who does what to whom is said of the claim, never between the actors. */
export function claimNode(claim: Claim): LinkedNode {
  const names = (ids: readonly string[]) => ids.map((id) => recordName(id));
  const documents = [...new Set(claim.quotes.map((quote) => quote.document))];
  const { act, credibility } = claim;
  return {
    id: recordName(claim.id),
    type: claimTypes(claim),
    text: claim.text,
    kind: claim.kind,
    modality: claim.modality,
    polarity: claim.polarity,
    negated: claim.negated,
    stance: stanceOf(claim),
    standing: standingOf(claim),
    predicate: claim.predicate,
    eventType: act?.type,
    mode: act?.modes,
    context: act?.contexts,
    quad: act === null ? undefined : quadOf(act.type),
    subject: names(claim.subjects),
    object: names(claim.objects),
    beneficiary: names(claim.beneficiaries),
    mutual: claim.mutual,
    objectText: claim.objectText,
    wasAttributedTo: names([...new Set(claim.speakers.map((one) => one.actor))]),
    qualifiedAttribution: speakerNodes(claim),
    wasQuotedFrom: names(documents),
    appearance: names(documents),
    about: names(claim.events),
    eventDate: dateNode(claim.id, "event-date", claim.eventDate),
    statedDate: dateNode(claim.id, "stated-date", claim.statedDate),
    quantity: claim.quantities.map((one, order) => quantityNode(claim, one, order)),
    term: claim.terms,
    caveat: claim.caveat,
    credibility: {
      id: recordName(claim.id, "credibility"),
      type: ["ns:Grade"],
      grade: String(credibility.grade),
      gradedBy: credibility.by,
      reason: credibility.why,
    },
    quote: claim.quotes.map((one, order) => quoteNode(claim, one, order)),
  };
}

/** A judgement about two claims or events; a contradiction marks both ends as disputed. */
export function relationNode(relation: Relation): LinkedNode {
  const disputed = relation.type === "contradicts" ? { type: ["ns:Disputed"] as const } : {};
  return {
    id: recordName(`relation:${relation.from}/${relation.to}/${relation.type}`),
    type: ["ns:Relation"],
    relationType: relation.type,
    from: { id: recordName(relation.from), ...disputed },
    to: { id: recordName(relation.to), ...disputed },
    contradictionKind: relation.kind,
    reason: relation.basis,
    author: relation.author,
  };
}
