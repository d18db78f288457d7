import {
  type ActorId,
  type Claim,
  canonicalJson,
  type NameOf,
  type Quote,
  quadOf,
  standingOf,
} from "@tumen/model";
import { joinList } from "../flat/join-list.ts";
import type { Column } from "./csv-text.ts";
import { dateColumns } from "./record-columns.ts";

/** A claim with its sentence, told with the names of the actors. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly sentence: string;
}

/** claims.csv */
export const CLAIM_COLUMNS: readonly Column<ToldClaim>[] = [
  { name: "id", meaning: "id of the claim", cell: ({ claim }) => claim.id },
  {
    name: "document",
    meaning: "id in documents.csv of the document that says it",
    cell: ({ claim }) => claim.quotes[0]?.document,
  },
  {
    name: "sentence",
    meaning: "the claim as data, in words: who says it, whether it is denied, how surely",
    cell: (one) => one.sentence,
  },
  { name: "text", meaning: "the annotator's own wording", cell: ({ claim }) => claim.text },
  { name: "kind", meaning: "what sort of statement it is", cell: ({ claim }) => claim.kind },
  {
    name: "type",
    meaning: "PLOVER type of the act; empty: no act",
    cell: ({ claim }) => claim.act?.type,
  },
  {
    name: "quad",
    meaning: "quad class of the type; empty: no act",
    cell: ({ claim }) => (claim.act === null ? undefined : quadOf(claim.act.type)),
  },
  {
    name: "modes",
    meaning: "list of PLOVER modes",
    cell: ({ claim }) => joinList(claim.act?.modes ?? []),
  },
  {
    name: "contexts",
    meaning: "list of PLOVER contexts",
    cell: ({ claim }) => joinList(claim.act?.contexts ?? []),
  },
  {
    name: "predicate",
    meaning: "predicate of the closed list",
    cell: ({ claim }) => claim.predicate,
  },
  { name: "subjects", meaning: "list of actor ids", cell: ({ claim }) => joinList(claim.subjects) },
  { name: "objects", meaning: "list of actor ids", cell: ({ claim }) => joinList(claim.objects) },
  {
    name: "beneficiaries",
    meaning: "list of actor ids",
    cell: ({ claim }) => joinList(claim.beneficiaries),
  },
  {
    name: "mutual",
    meaning: "true: the subjects do it to each other",
    cell: ({ claim }) => claim.mutual,
  },
  {
    name: "object_text",
    meaning: "the object in words, beside or in place of an actor",
    cell: ({ claim }) => claim.objectText,
  },
  {
    name: "speakers",
    meaning:
      "list of actor ids to whom the document attributes it; empty: the document's own voice",
    cell: ({ claim }) => joinList(claim.speakers.map((one) => one.actor)),
  },
  {
    name: "standing",
    meaning: "fact, attributed, alleged, planned or hypothetical; see also polarity and negated",
    cell: ({ claim }) => standingOf(claim),
  },
  { name: "modality", meaning: "how surely it is put", cell: ({ claim }) => claim.modality },
  {
    name: "polarity",
    meaning: "asserts, or denies: the speaker rejects the proposition",
    cell: ({ claim }) => claim.polarity,
  },
  {
    name: "negated",
    meaning: "true: the document says that it is not or no longer so",
    cell: ({ claim }) => claim.negated,
  },
  {
    name: "quantities",
    meaning: "JSON: numbers as reported, exact or between bounds, with unit and hedge",
    cell: ({ claim }) => canonicalJson(claim.quantities),
  },
  {
    name: "terms",
    meaning: "list of loaded or disputed words that the passage uses",
    cell: ({ claim }) => joinList(claim.terms),
  },
  {
    name: "events",
    meaning: "list of ids in events.csv",
    cell: ({ claim }) => joinList(claim.events),
  },
  ...dateColumns<ToldClaim>(
    "event_date",
    "when it is said to have happened",
    ({ claim }) => claim.eventDate,
  ),
  ...dateColumns<ToldClaim>("stated_date", "when it was said", ({ claim }) => claim.statedDate),
  {
    name: "credibility",
    meaning: "Admiralty digit, 1 confirmed to 5 improbable; 6: cannot be judged",
    cell: ({ claim }) => claim.credibility.grade,
  },
  { name: "credibility_by", meaning: "who gave it", cell: ({ claim }) => claim.credibility.by },
  { name: "credibility_why", meaning: "why", cell: ({ claim }) => claim.credibility.why },
  { name: "caveat", meaning: "what to beware of", cell: ({ claim }) => claim.caveat },
];

/** One quote of a claim; `position` counts from 1. */
export interface QuoteRow {
  readonly claim: Claim;
  readonly position: number;
  readonly quote: Quote;
}

/** quotes.csv */
export const QUOTE_COLUMNS: readonly Column<QuoteRow>[] = [
  { name: "claim", meaning: "id in claims.csv", cell: (one) => one.claim.id },
  { name: "position", meaning: "which of the claim's quotes, from 1", cell: (one) => one.position },
  { name: "document", meaning: "id in documents.csv", cell: ({ quote }) => quote.document },
  { name: "exact", meaning: "the passage, letter for letter", cell: ({ quote }) => quote.exact },
  { name: "prefix", meaning: "what stands before it", cell: ({ quote }) => quote.prefix },
  { name: "suffix", meaning: "what stands after it", cell: ({ quote }) => quote.suffix },
  { name: "start", meaning: "where it begins in the text", cell: ({ quote }) => quote.start },
  { name: "end", meaning: "where it ends, exclusive", cell: ({ quote }) => quote.end },
  {
    name: "text_sha256",
    meaning: "SHA-256 of the text in which the position counts",
    cell: ({ quote }) => quote.textSha256,
  },
];

/** An actor's part in a claim; `position` counts from 1 within the role. */
export interface PartRow {
  readonly claim: Claim;
  readonly role: string;
  readonly position: number;
  readonly actor: ActorId;
  readonly name: string;
}

/** claim-actors.csv */
export const PART_COLUMNS: readonly Column<PartRow>[] = [
  { name: "claim", meaning: "id in claims.csv", cell: (one) => one.claim.id },
  {
    name: "role",
    meaning: "subject, object, beneficiary, speaker-origin or speaker-relay",
    cell: (one) => one.role,
  },
  {
    name: "position",
    meaning: "order within subjects, objects …, from 1",
    cell: (one) => one.position,
  },
  { name: "actor", meaning: "id in actors.csv", cell: (one) => one.actor },
  { name: "name", meaning: "its name", cell: (one) => one.name },
];

/** tie-claims.csv */
export const TIE_CLAIM_COLUMNS: readonly Column<{
  readonly tie: string;
  readonly claim: string;
}>[] = [
  { name: "tie", meaning: "id in ties.csv", cell: (one) => one.tie },
  { name: "claim", meaning: "id in claims.csv", cell: (one) => one.claim },
];

/** Everyone with a part in a claim. */
export function partsOf(claim: Claim, nameOf: NameOf): PartRow[] {
  const row = (role: string) => (actor: ActorId, index: number) => ({
    claim,
    role,
    position: index + 1,
    actor,
    name: nameOf(actor),
  });
  return [
    ...claim.subjects.map(row("subject")),
    ...claim.objects.map(row("object")),
    ...claim.beneficiaries.map(row("beneficiary")),
    ...claim.speakers.map((one, index) => row(`speaker-${one.role}`)(one.actor, index)),
  ];
}
