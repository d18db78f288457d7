import type { Actor } from "../actor.ts";
import type { Claim } from "../claim.ts";
import { type ClaimFacts, stanceOf, standingOf } from "../claim-facts.ts";
import type { SourceDocument } from "../document.ts";
import type { Dated, Event } from "../event.ts";
import { quadOf } from "../plover/code-book.ts";
import { type Publisher, type ReliabilityGrade, reliabilityOf } from "../publisher.ts";
import { type TieParts, tieId, tieKeysOf } from "../tie.ts";
import type { ActorCard, ActorName, ClaimView, DocumentCard, EventCard } from "./cards.ts";

/** Claims and distinct documents, counted under the filter in force. */
export interface CardCounts {
  readonly claims: number;
  readonly documents: number;
}

/** Name and kind of an actor. */
export function actorNameOf({ id, kind, name }: Actor): ActorName {
  return { id, kind, name };
}

/** An actor as lists need it. */
export function actorCardOf(actor: Actor, counts: CardCounts): ActorCard {
  const { id, kind, name, names, represents } = actor;
  return {
    id,
    kind,
    name,
    names,
    ...(represents === undefined ? {} : { represents }),
    claims: counts.claims,
    documents: counts.documents,
  };
}

/** What the card of a document tells of it. */
type DocumentOutline = Pick<
  SourceDocument,
  "id" | "title" | "shortTitle" | "publishedAt" | "language" | "annotatedBy" | "reviewedBy"
>;

/** A document as lists need it; `claims` of it are counted under the filter in force. */
export function documentCardOf(
  document: DocumentOutline,
  publisher: Publisher | undefined,
  claims: number,
): DocumentCard {
  const { id, title, shortTitle, publishedAt, language, annotatedBy, reviewedBy } = document;
  return {
    id,
    title,
    shortTitle,
    ...(publisher === undefined ? {} : { publisher: { id: publisher.id, name: publisher.name } }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    language,
    reliability: reliabilityOf(publisher),
    annotatedBy,
    reviewedBy,
    claims,
  };
}

/** The date that counts under a filter: one from outside the documents only where background dates are let in. */
export function dateInForce(
  date: Dated | undefined,
  background: true | undefined,
): Dated | undefined {
  return date?.basis === "background" && background !== true ? undefined : date;
}

/** An event as lists need it; a background date shows only where the filter lets it in. */
export function eventCardOf(
  event: Omit<Event, "claims">,
  counts: CardCounts,
  background: true | undefined,
): EventCard {
  const { id, label, type, quad, place, actors, recipients } = event;
  const date = dateInForce(event.date, background);
  return {
    id,
    label,
    type,
    quad,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    actors,
    recipients,
    claims: counts.claims,
    documents: counts.documents,
  };
}

/** What a claim's view needs beside the claim: whether another contradicts it, and its publisher's letter. */
export interface ClaimStanding {
  readonly disputed: boolean;
  readonly reliability: ReliabilityGrade;
  /** Ids of its ties where the view draws others than `tieKeysOf` gives: people stand for states. */
  readonly ties?: readonly string[] | undefined;
}

/** A claim with what is derived from it and from its document. */
export function claimViewOf(
  claim: Claim,
  { disputed, reliability, ties }: ClaimStanding,
): ClaimView {
  const [quote] = claim.quotes;
  if (quote === undefined) throw new TypeError(`${claim.id} has no quote.`);
  const parts: TieParts = {
    quad: claim.act === null ? null : quadOf(claim.act.type),
    stance: stanceOf(claim),
    subjects: claim.subjects,
    objects: claim.objects,
    mutual: claim.mutual,
  };
  return {
    claim,
    document: quote.document,
    quad: parts.quad,
    stance: parts.stance,
    standing: standingOf(claim),
    disputed,
    reliability,
    ties: [...(ties ?? tieKeysOf(parts).map(tieId))],
  };
}

/** Everyone a claim names, once each: subjects, objects, beneficiaries, speakers. */
export function actorsOfClaim(
  facts: Pick<ClaimFacts, "subjects" | "objects" | "beneficiaries" | "speakers">,
): ClaimFacts["subjects"] {
  return [
    ...new Set([...facts.subjects, ...facts.objects, ...facts.beneficiaries, ...facts.speakers]),
  ];
}
