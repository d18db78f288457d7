import {
  type Actor,
  canonicalJson,
  type Dated,
  type Event,
  type Publisher,
  type Relation,
  reliabilityOf,
  type Tie,
} from "@tumen/model";
import type { ExportDocument } from "../export-source.ts";
import { joinList } from "../flat/join-list.ts";
import type { Column } from "./csv-text.ts";

/** The four columns of a date, each name beginning with `prefix`. */
export function dateColumns<T>(
  prefix: string,
  what: string,
  dateOf: (record: T) => Dated | undefined,
): Column<T>[] {
  return [
    { name: prefix, meaning: `${what}, EDTF; empty: unknown`, cell: (one) => dateOf(one)?.edtf },
    {
      name: `${prefix}_basis`,
      meaning: "document: the texts say it; background: known from elsewhere",
      cell: (one) => dateOf(one)?.basis,
    },
    {
      name: `${prefix}_words`,
      meaning: "the text's own words for it",
      cell: (one) => dateOf(one)?.words,
    },
    {
      name: `${prefix}_citation`,
      meaning: "where a background date comes from",
      cell: (one) => dateOf(one)?.citation,
    },
  ];
}

/** publishers.csv */
export const PUBLISHER_COLUMNS: readonly Column<Publisher>[] = [
  { name: "id", meaning: "id of the publisher", cell: (one) => one.id },
  { name: "name", meaning: "name", cell: (one) => one.name },
  { name: "kind", meaning: "kind of publisher", cell: (one) => one.kind },
  { name: "country", meaning: "ISO 3166-1 alpha-3; empty: unknown", cell: (one) => one.country },
  {
    name: "reliability",
    meaning: "Admiralty letter A to F for facts on the ground; F: cannot be judged, or nobody did",
    cell: (one) => reliabilityOf(one),
  },
  {
    name: "grades",
    meaning: "JSON: every grade with its use, who gave it and why",
    cell: (one) => canonicalJson(one.reliability),
  },
];

/** documents.csv */
export const DOCUMENT_COLUMNS: readonly Column<ExportDocument>[] = [
  { name: "id", meaning: "id of the document", cell: (one) => one.id },
  { name: "file", meaning: "file name in the collection", cell: (one) => one.file },
  { name: "title", meaning: "title", cell: (one) => one.title },
  { name: "short_title", meaning: "a few words that name it", cell: (one) => one.shortTitle },
  {
    name: "publisher",
    meaning: "id in publishers.csv; empty: unknown",
    cell: (one) => one.publisher,
  },
  {
    name: "authors",
    meaning: "list of names; empty: unknown",
    cell: (one) => (one.authors === undefined ? undefined : joinList(one.authors)),
  },
  { name: "url", meaning: "where it was published; empty: unknown", cell: (one) => one.url },
  {
    name: "published",
    meaning: "date of publication, EDTF; empty: unknown",
    cell: (one) => one.publishedAt,
  },
  { name: "language", meaning: "ISO 639 code", cell: (one) => one.language },
  { name: "rights", meaning: "whose it is and on what terms", cell: (one) => one.rights },
  {
    name: "text_sha256",
    meaning: "SHA-256 of the text in UTF-8, hexadecimal",
    cell: (one) => one.textSha256,
  },
  {
    name: "norm_version",
    meaning: "version of the rules by which the text was normalised",
    cell: (one) => one.normVersion,
  },
  {
    name: "furniture",
    meaning: "JSON: spans of the text that are no part of the article",
    cell: (one) => canonicalJson(one.furniture),
  },
  {
    name: "annotated_by",
    meaning: "JSON: who made the annotations; a model says that it is one",
    cell: (one) => canonicalJson(one.annotatedBy),
  },
  {
    name: "reviewed_by",
    meaning: "JSON: who reviewed them",
    cell: (one) => canonicalJson(one.reviewedBy),
  },
  {
    name: "derived_from",
    meaning: "id of the document that it was made from",
    cell: (one) => one.derivedFrom,
  },
  {
    name: "text",
    meaning: "the normalised text; empty where the export was made with excerpts only",
    cell: (one) => one.text,
  },
];

/** actors.csv */
export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  { name: "id", meaning: "id of the actor", cell: (one) => one.id },
  { name: "kind", meaning: "kind of actor", cell: (one) => one.kind },
  { name: "name", meaning: "name under which it is shown", cell: (one) => one.name },
  { name: "name_en", meaning: "English name; empty: unknown", cell: (one) => one.names.en },
  { name: "name_ru", meaning: "Russian name; empty: unknown", cell: (one) => one.names.ru },
  { name: "name_ko", meaning: "Korean name; empty: unknown", cell: (one) => one.names.ko },
  { name: "aliases", meaning: "list of other names", cell: (one) => joinList(one.aliases) },
  { name: "members", meaning: "list of actor ids", cell: (one) => joinList(one.members) },
  { name: "member_of", meaning: "list of actor ids", cell: (one) => joinList(one.memberOf) },
  {
    name: "represents",
    meaning: "id of the state that a person or unit speaks or acts for",
    cell: (one) => one.represents,
  },
  { name: "sector", meaning: "sector of PLOVER", cell: (one) => one.sector },
  { name: "qid", meaning: "Wikidata item", cell: (one) => one.qid },
  { name: "iso3", meaning: "ISO 3166-1 alpha-3", cell: (one) => one.iso3 },
];

/** events.csv */
export const EVENT_COLUMNS: readonly Column<Event>[] = [
  { name: "id", meaning: "id of the event", cell: (one) => one.id },
  { name: "label", meaning: "a few words that name it", cell: (one) => one.label },
  { name: "type", meaning: "PLOVER type", cell: (one) => one.type },
  { name: "quad", meaning: "quad class of the type", cell: (one) => one.quad },
  { name: "modes", meaning: "list of PLOVER modes", cell: (one) => joinList(one.modes) },
  { name: "contexts", meaning: "list of PLOVER contexts", cell: (one) => joinList(one.contexts) },
  ...dateColumns<Event>("date", "when it is said to have happened", (one) => one.date),
  { name: "place", meaning: "where; empty: unknown", cell: (one) => one.place },
  {
    name: "actors",
    meaning: "list of ids of those who act, by the claims about it",
    cell: (one) => joinList(one.actors),
  },
  {
    name: "recipients",
    meaning: "list of ids of those acted on, by the claims about it",
    cell: (one) => joinList(one.recipients),
  },
  {
    name: "claims",
    meaning: "list of ids of the claims about it; that it is listed does not say that it happened",
    cell: (one) => joinList(one.claims),
  },
];

/** A tie with the names and the sentence that are looked up for it. */
export interface ToldTie {
  readonly tie: Tie;
  readonly subject: string;
  readonly object: string;
  readonly sentence: string;
}

/** ties.csv */
export const TIE_COLUMNS: readonly Column<ToldTie>[] = [
  { name: "id", meaning: "id of the tie", cell: ({ tie }) => tie.id },
  {
    name: "subject",
    meaning: "actor id; of a mutual tie the smaller of two",
    cell: ({ tie }) => tie.subject,
  },
  { name: "subject_name", meaning: "its name", cell: (one) => one.subject },
  { name: "object", meaning: "actor id", cell: ({ tie }) => tie.object },
  { name: "object_name", meaning: "its name", cell: (one) => one.object },
  { name: "mutual", meaning: "true: they do it to each other", cell: ({ tie }) => tie.mutual },
  { name: "quad", meaning: "quad class", cell: ({ tie }) => tie.quad },
  {
    name: "denied",
    meaning: "true: the claims deny it, or say that it is not or no longer so",
    cell: ({ tie }) => tie.denied,
  },
  {
    name: "sentence",
    meaning: "the tie by its most frequent predicate, with its strongest standing",
    cell: (one) => one.sentence,
  },
  {
    name: "standing",
    meaning: "the strongest way in which one of its claims stands",
    cell: ({ tie }) => tie.standing,
  },
  {
    name: "mixed",
    meaning: "true: its claims stand in more than one way",
    cell: ({ tie }) => tie.mixed,
  },
  {
    name: "standings",
    meaning: "JSON: number of claims by standing",
    cell: ({ tie }) => canonicalJson(tie.standings),
  },
  {
    name: "claims",
    meaning: "number of claims behind it in this file, see tie-claims.csv",
    cell: ({ tie }) => tie.claims,
  },
  {
    name: "documents",
    meaning: "number of documents behind it in this file",
    cell: ({ tie }) => tie.documents,
  },
  {
    name: "disputed",
    meaning: "number of its claims that contradict another claim in this file",
    cell: ({ tie }) => tie.disputed,
  },
  {
    name: "predicates",
    meaning: "JSON: its most frequent predicates with their number of claims",
    cell: ({ tie }) => canonicalJson(tie.predicates),
  },
];

/** relations.csv */
export const RELATION_COLUMNS: readonly Column<Relation>[] = [
  { name: "type", meaning: "how the two stand to each other", cell: (one) => one.type },
  { name: "from", meaning: "id of a claim (or event)", cell: (one) => one.from },
  { name: "to", meaning: "id of a claim (or event)", cell: (one) => one.to },
  {
    name: "kind",
    meaning: "what two contradicting claims differ in",
    cell: (one) => one.kind,
  },
  { name: "basis", meaning: "the reason", cell: (one) => one.basis },
  { name: "author", meaning: "who judges so", cell: (one) => one.author },
];
