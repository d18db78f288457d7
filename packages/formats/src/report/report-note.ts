import {
  type ActorId,
  type Claim,
  type Dated,
  dateInForce,
  type Event,
  type NameOf,
  type Publisher,
  type Quantity,
  type Quote,
  quadOf,
  reliabilityOf,
  stanceOf,
  standingOf,
} from "@tumen/model";
import type { ExportDocument } from "../export-source.ts";

/** One line of a note: what it tells, and the words. */
export interface NoteLine {
  readonly label: string;
  readonly text: string;
}

/** All evidence of one claim, under the number that sentences refer to; texts are as they came, unescaped. */
export interface ReportNote {
  readonly number: number;
  readonly claim: string;
  /** The claim as a sentence, with its full stop. */
  readonly sentence: string;
  readonly language: string;
  readonly quotes: readonly Quote[];
  readonly lines: readonly NoteLine[];
}

/** What the records before the claims tell. */
export interface NoteContext {
  readonly nameOf: NameOf;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly documents: ReadonlyMap<string, Omit<ExportDocument, "text">>;
  readonly events: ReadonlyMap<string, Pick<Event, "label" | "date" | "place">>;
  /** Dates from outside the documents are told only where the filter lets them in. */
  readonly background: true | undefined;
}

/** A date with where it comes from, in words. */
function dateWords(dated: Dated | undefined): string {
  if (dated === undefined) return "date unknown";
  const words = dated.words === undefined ? "" : `, in the words “${dated.words}”`;
  if (dated.basis === "document") return `${dated.edtf}${words}`;
  const citation = dated.citation ?? "no citation";
  return `${dated.edtf}${words} (not from the documents: ${citation})`;
}

function eventWords(
  { label, date, place = "place unknown" }: Pick<Event, "label" | "date" | "place">,
  background: true | undefined,
): string {
  return `${label} (${dateWords(dateInForce(date, background))}; ${place})`;
}

function actWords(act: Claim["act"]): string | undefined {
  if (act === null) return undefined;
  const { type, modes, contexts } = act;
  return [`${type}, ${quadOf(type).replace("-", " ")}`, ...modes, ...contexts].join("; ");
}

function boundWords({ value, low, high }: Quantity): string {
  if (value !== undefined) return String(value);
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `at least ${low}`;
  return high === undefined ? "an unknown number of" : `at most ${high}`;
}

/** The number as coded, and the text's own hedge after it. */
function quantityWords(quantity: Quantity): string {
  const { unit, qualifier } = quantity;
  return `${boundWords(quantity)} ${unit}${qualifier === undefined ? "" : ` (“${qualifier}”)`}`;
}

function speakerWords({ speakers }: Claim, nameOf: NameOf): string {
  if (speakers.length === 0) return "nobody is named: the document says it in its own voice";
  const told = speakers.map(
    ({ actor, role }) => `${nameOf(actor)}${role === "relay" ? " (passes it on)" : ""}`,
  );
  return told.join("; ");
}

const STANCE_WORDS = {
  asserts: "asserted",
  denies: "denied",
  negated: "said to be not, or no longer, so",
} as const;

const STANDING_WORDS = {
  fact: "plainly, in the document’s own voice",
  attributed: "plainly, by a named speaker",
  alleged: "alleged",
  planned: "planned",
  hypothetical: "hypothetical",
} as const;

/** The Admiralty pair, letter of the publisher and digit of the claim, with its reasons; F and 6 are no judgement. */
function gradeWords(publisher: Publisher | undefined, { grade, by, why }: Claim["credibility"]) {
  const letter = reliabilityOf(publisher);
  const graded = publisher?.reliability.find((one) => one.use === "facts-on-the-ground");
  const reliability =
    letter === "F" || graded === undefined
      ? "reliability of the publisher not judged"
      : `reliability of the publisher ${letter}, by ${graded.by}: ${graded.why}`;
  const credibility =
    grade === 6
      ? "credibility of the claim not judged"
      : `credibility of the claim ${grade}, by ${by}: ${why}`;
  return `${letter}${grade}; ${reliability}; ${credibility}`;
}

function optionalLines(claim: Claim, nameOf: NameOf): NoteLine[] {
  const names = (ids: readonly ActorId[]) => ids.map(nameOf).join("; ");
  const lines: NoteLine[] = [];
  const add = (label: string, text: string | undefined) => {
    if (text !== undefined && text !== "") lines.push({ label, text });
  };
  add("What, in the document’s terms", claim.objectText);
  add("Coded act", actWords(claim.act));
  add("In whose favour", names(claim.beneficiaries));
  add("Quantities", claim.quantities.map(quantityWords).join("; "));
  add("Loaded or disputed words", claim.terms.map((one) => `“${one}”`).join(", "));
  add("Caveat", claim.caveat);
  return lines;
}

function documentLines(claim: Claim, context: NoteContext) {
  const document = context.documents.get(claim.quotes[0]?.document ?? "");
  const publisher =
    document?.publisher === undefined ? undefined : context.publishers.get(document.publisher);
  const head: NoteLine[] = [
    { label: "Document", text: document?.title ?? "unknown" },
    { label: "Publisher", text: publisher?.name ?? "unknown" },
    { label: "Published", text: document?.publishedAt ?? "date unknown" },
  ];
  return { language: document?.language ?? "und", head, publisher };
}

/** The note of one claim. */
export function noteOf(
  claim: Claim,
  told: { readonly number: number; readonly sentence: string },
  context: NoteContext,
): ReportNote {
  const events = claim.events.flatMap((id) => context.events.get(id) ?? []);
  const { background } = context;
  const { language, head, publisher } = documentLines(claim, context);
  const how = `${STANCE_WORDS[stanceOf(claim)]}; ${STANDING_WORDS[standingOf(claim)]}`;
  const said = claim.statedDate;
  const lines: NoteLine[] = [
    ...head,
    { label: "Speaker", text: speakerWords(claim, context.nameOf) },
    { label: "How it is put", text: how },
    { label: "Happened", text: dateWords(dateInForce(claim.eventDate, background)) },
    ...(said === undefined ? [] : [{ label: "Said", text: dateWords(said) }]),
    ...events.map((one) => ({ label: "About", text: eventWords(one, background) })),
    { label: "Admiralty grade", text: gradeWords(publisher, claim.credibility) },
    ...optionalLines(claim, context.nameOf),
    { label: "The annotator’s wording", text: claim.text },
  ];
  return { ...told, claim: claim.id, language, quotes: claim.quotes, lines };
}
