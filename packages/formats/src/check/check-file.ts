import { type CodePoints, codePointsOf, findQuote, normaliseText } from "@tumen/anchoring";
import { type Span, sha256Hex } from "@tumen/model";
import type { FileDocument, FileEvidence, FileQuote } from "./file-quotes.ts";
import { readEvidence } from "./read-evidence.ts";

/** A text to check against: whatever stands in the file that is named, or that the id names. */
export interface GivenText {
  /** A document id, or a file name without folders. */
  readonly name: string;
  readonly text: string;
}

/** Where a quote of an exported file stands in its document; `unchecked`: there is no text to look in. */
export const QUOTE_STATES = ["exact", "moved", "lost", "unchecked"] as const;

/** Where a quote of an exported file stands in its document. */
export type QuoteState = (typeof QUOTE_STATES)[number];

/** A quote that is not where the file says. */
export interface QuoteProblem {
  readonly claim: string;
  readonly document: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly state: Exclude<QuoteState, "exact">;
  /** The new place of a quote that moved. */
  readonly at?: Span;
  /** What is wrong, in words. */
  readonly why: string;
}

/**
 * How a document's text stands to the hash that the file states: `intact`, `changed`, or `missing` where neither the
 * file nor what was given has it.
 */
export type TextState = "intact" | "changed" | "missing";

/** The quotes of one document, counted. */
export interface CheckedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: TextState;
  /** Where the text that was looked in comes from. */
  readonly from: "given" | "file" | "nowhere";
  /** What is wrong with the text or its hashes, in words. */
  readonly warnings: readonly string[];
  readonly quotes: Readonly<Record<QuoteState, number>>;
}

/** What the checker found; `sound` only where every quote is exact, every text is what its hash says, and none is missing. */
export interface CheckReport {
  readonly format: string;
  readonly documents: readonly CheckedDocument[];
  readonly problems: readonly QuoteProblem[];
  /** What is wrong with the file as a whole, in words. */
  readonly warnings: readonly string[];
  readonly totals: Readonly<Record<QuoteState, number>>;
  readonly sound: boolean;
}

interface Texts {
  readonly byHash: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

function textsOf(given: readonly GivenText[]): Texts {
  const byHash = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const one of given) {
    const text = normaliseText(one.text);
    byHash.set(sha256Hex(text), text);
    byName.set(one.name, text);
  }
  return { byHash, byName };
}

interface Source {
  readonly text: string | undefined;
  readonly from: CheckedDocument["from"];
}

/** A text given counts before the one in the file: the file may have been changed as a whole. */
function sourceOf(document: FileDocument, texts: Texts): Source {
  const given =
    texts.byHash.get(document.textSha256 ?? "") ??
    texts.byName.get(document.id) ??
    texts.byName.get(document.file ?? `${document.id.slice("document:".length)}.txt`);
  if (given !== undefined) return { text: given, from: "given" };
  return document.text === undefined
    ? { text: undefined, from: "nowhere" }
    : { text: document.text, from: "file" };
}

function standsAt(points: CodePoints, quote: Span & { readonly exact: string }): boolean {
  const { start, end, exact } = quote;
  const within = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end;
  return within && end <= points.length && points.slice(start, end) === exact;
}

function problem(
  quote: FileQuote,
  state: QuoteProblem["state"],
  why: string,
  at?: Span,
): QuoteProblem {
  const { claim, document, exact, start, end } = quote;
  return { claim, document, exact, start, end, state, why, ...(at === undefined ? {} : { at }) };
}

/** Every place of the characters; the counts of the text are made once for all its quotes. */
function placesOf(text: string, points: CodePoints, exact: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    places.push({ start: points.toCodePoint(at), end: points.toCodePoint(at + exact.length) });
  }
  return places;
}

/** Where else the same characters stand; words before and after decide between several places. */
function placesElsewhere(text: string, points: CodePoints, quote: FileQuote): Span[] {
  const places = placesOf(text, points, quote.exact);
  if (places.length < 2) return places;
  const around = new Set(findQuote(text, quote).map((place) => place.start));
  const decided = places.filter((place) => around.has(place.start));
  return decided.length === 1 ? decided : places;
}

function findProblem(text: string, points: CodePoints, quote: FileQuote): QuoteProblem | undefined {
  if (quote.exact !== "" && standsAt(points, quote)) return undefined;
  const places = quote.exact === "" ? [] : placesElsewhere(text, points, quote);
  const [place, ...more] = places;
  if (place === undefined) {
    return problem(quote, "lost", "These characters do not stand in the text.");
  }
  if (more.length > 0) {
    const why = `These characters stand in ${places.length} other places, and nothing decides between them.`;
    return problem(quote, "lost", why);
  }
  return problem(quote, "moved", `It stands at ${place.start} to ${place.end}.`, place);
}

function emptyCounts(): Record<QuoteState, number> {
  return { exact: 0, moved: 0, lost: 0, unchecked: 0 };
}

function checkDocument(
  document: FileDocument,
  quotes: readonly FileQuote[],
  texts: Texts,
): { checked: CheckedDocument; problems: QuoteProblem[] } {
  const { text, from } = sourceOf(document, texts);
  const counts = emptyCounts();
  const problems: QuoteProblem[] = [];
  const points = text === undefined ? undefined : codePointsOf(text);
  for (const quote of quotes) {
    const found =
      text === undefined || points === undefined
        ? problem(quote, "unchecked", "There is no text to look in: give the document's text.")
        : findProblem(text, points, quote);
    counts[found?.state ?? "exact"] += 1;
    if (found !== undefined) problems.push(found);
  }
  const { state, warnings } = compareHashes(document, quotes, { text, from });
  const { id, title = id } = document;
  return { checked: { id, title, text: state, from, warnings, quotes: counts }, problems };
}

function compareHashes(
  document: FileDocument,
  quotes: readonly FileQuote[],
  { text, from }: Source,
): { state: TextState; warnings: string[] } {
  const stated = document.textSha256 ?? quotes[0]?.textSha256;
  const warnings: string[] = [];
  const others = quotes.filter((one) => one.textSha256 !== stated).length;
  if (others > 0) warnings.push(`${others} of its quotes name another hash than the document.`);
  const inFile = document.text === undefined ? undefined : sha256Hex(document.text);
  if (inFile !== undefined && inFile !== stated) {
    warnings.push("The text in the file is not the one that the hash was taken of.");
  }
  if (text === undefined) return { state: "missing", warnings };
  const intact = sha256Hex(text) === stated;
  if (!intact && from === "given") {
    warnings.push("The text given is not the one that the hash was taken of.");
  }
  return { state: intact ? "intact" : "changed", warnings };
}

/** A quote may name a document that the file does not list. */
function documentsOf({ documents, quotes }: FileEvidence): Map<string, FileDocument> {
  const byId = new Map(documents.map((one) => [one.id, one]));
  for (const { document: id, textSha256 } of quotes) {
    if (!byId.has(id)) byId.set(id, { id, textSha256 });
  }
  return byId;
}

function missingClaims({ quotes, statedClaims }: FileEvidence): string[] {
  const found = new Set(quotes.map((one) => one.claim)).size;
  if (statedClaims === undefined || statedClaims === found) return [];
  return [`The manifest says ${statedClaims} claims; the file has quotes of ${found}.`];
}

function checkEvidence(evidence: FileEvidence, given: readonly GivenText[]): CheckReport {
  const texts = textsOf(given);
  const behind = new Map<string, FileQuote[]>();
  for (const quote of evidence.quotes) {
    const known = behind.get(quote.document);
    if (known === undefined) behind.set(quote.document, [quote]);
    else known.push(quote);
  }
  const results = [...documentsOf(evidence).values()].map((one) =>
    checkDocument(one, behind.get(one.id) ?? [], texts),
  );
  const totals = emptyCounts();
  for (const { checked } of results) {
    for (const state of QUOTE_STATES) totals[state] += checked.quotes[state];
  }
  const documents = results.map((one) => one.checked);
  const warnings = missingClaims(evidence);
  return {
    format: evidence.format,
    documents,
    problems: results.flatMap((one) => one.problems),
    warnings,
    totals,
    sound:
      warnings.length === 0 &&
      totals.exact === evidence.quotes.length &&
      documents.every((one) => one.warnings.length === 0),
  };
}

/**
 * Looks up every quote of an exported file in its document: *exact* at the position stated, *moved* where the same
 * characters stand elsewhere in one place, *lost*, or *unchecked* without a text. Texts given are normalised as the
 * seed does and found by hash, id or file name; otherwise the file's own texts are used. Throws `CheckError` where
 * the file is no export of ours, of a newer version, broken, or of a format that is for reading only.
 */
export function checkFile(file: string | Uint8Array, given: readonly GivenText[]): CheckReport {
  return checkEvidence(readEvidence(file), given);
}
