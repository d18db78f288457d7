import type { Annotator, Publisher } from "@tumen/model";
import type { ExportCircumstances, ExportDocument, ExportSource } from "../export-source.ts";
import type { NoteContext, NoteLine } from "./report-note.ts";
import { counted, STANDING_SIGNS } from "./report-ties.ts";

/** The title of every report. */
export const REPORT_TITLE = "Who says what about the Russia–North Korea relationship";

/** How to read the report, a paragraph each. */
export const HOW_TO_READ: readonly string[] = [
  "Nothing here is said by Tumen. Each sentence is a claim of a document, told in our words, with a number; the note under that number has the document’s own words.",
  `Signs before a tie tell its strongest standing: ${STANDING_SIGNS.fact} a fact in the document’s own voice, ${STANDING_SIGNS.attributed} told by a named speaker, ${STANDING_SIGNS.alleged} alleged, ${STANDING_SIGNS.planned} planned, ${STANDING_SIGNS.hypothetical} hypothetical; ✕ before the sign: denied, or said not to be so; ≠ after it: disputed.`,
  "A claim that is denied, alleged, planned or hypothetical is never a fact, however many documents repeat it. The publisher is who printed it; the speaker is who is said to have said it.",
  "Grades are Admiralty grades: a letter A to F for how reliable a publisher is, a digit 1 to 6 for how credible a claim is. F and 6 are no judgement.",
  "Dates are EDTF (ISO 8601-2): ~ about, ? doubtful, XX a day that is not known. Positions count Unicode code points of the normalised text, the end exclusive; the hash is the beginning of the sha256 of that text.",
];

/** When, of what, how much and under which filter. */
export function headLines(
  { counts, seedHash }: ExportSource,
  made: ExportCircumstances,
): NoteLine[] {
  return [
    { label: "Exported", text: `${made.exportedAt}, by Tumen ${made.version}` },
    { label: "Seed", text: seedHash },
    {
      label: "Shows",
      text: made.words.length === 0 ? "everything, no filter" : made.words.join("; "),
    },
    {
      label: "Holds",
      text: [
        counted(counts.claims, "claim"),
        counted(counts.documents, "document"),
        counted(counts.actors, "actor"),
        counted(counts.events, "event"),
      ].join(", "),
    },
  ];
}

function annotatorWords(annotators: readonly Annotator[]): string {
  const told = annotators.map(({ kind, name, on, note }) => {
    const when = on === undefined ? "" : ` on ${on}`;
    return `${name} (${kind}${when}${note === undefined ? "" : `; ${note}`})`;
  });
  return told.length === 0 ? "nobody" : told.join(", ");
}

const USE_WORDS = {
  "facts-on-the-ground": "facts on the ground",
  "own-side-statements": "statements of its own side",
} as const;

function gradeWords({ reliability }: Publisher): string {
  const told = reliability.map(({ use, grade, by, why }) =>
    grade === "F"
      ? `F for ${USE_WORDS[use]}, not judged`
      : `${grade} for ${USE_WORDS[use]}, by ${by}: ${why}`,
  );
  return told.length === 0 ? "F, not judged" : told.join("; ");
}

function publisherWords(publisher: Publisher | undefined): string {
  if (publisher === undefined) return "unknown";
  const country = publisher.country === undefined ? "" : `, ${publisher.country}`;
  const kind = publisher.kind === "unknown" ? "kind unknown" : publisher.kind.replace("-", " ");
  return `${publisher.name} (${kind}${country})`;
}

/** A document in the list of sources; its title stands before. */
export function sourceLines(
  document: Omit<ExportDocument, "text">,
  { publishers }: NoteContext,
): NoteLine[] {
  const { publisher: id, authors, publishedAt, url, language } = document;
  const publisher = id === undefined ? undefined : publishers.get(id);
  return [
    { label: "Publisher", text: publisherWords(publisher) },
    ...(publisher === undefined ? [] : [{ label: "Reliability", text: gradeWords(publisher) }]),
    { label: "Authors", text: authors?.join(", ") ?? "unknown" },
    { label: "Published", text: publishedAt ?? "date unknown" },
    { label: "Address", text: url ?? "unknown" },
    { label: "Language", text: language },
    { label: "Rights", text: document.rights },
    { label: "Annotated by", text: annotatorWords(document.annotatedBy) },
    { label: "Reviewed by", text: annotatorWords(document.reviewedBy) },
    { label: "Text sha256", text: document.textSha256 },
  ];
}

/** A judgement in words, between its two sides. */
export const RELATION_WORDS = {
  corroborates: "corroborates",
  contradicts: "contradicts",
  refines: "refines",
  supersedes: "supersedes",
  distinct: "is not the same as",
} as const;
