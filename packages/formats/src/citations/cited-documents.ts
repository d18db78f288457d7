import { type EdtfDate, type Publisher, parseEdtf } from "@tumen/model";
import type { ExportDocument, ExportSource } from "../export-source.ts";
import { openSource } from "../open-source.ts";

/** A document as a bibliography names it. */
export interface CitedDocument {
  readonly document: Omit<ExportDocument, "text">;
  readonly publisher: Publisher | undefined;
  /** The exact passages that claims quote, each once, in text order. */
  readonly passages: readonly string[];
}

/** A document's date in the parts that bibliographies know; `undefined` where it is unknown or has an open end. */
export interface CitedDate {
  /** Year, month, day as far as known; a second one ends an interval. */
  readonly parts: readonly (readonly number[])[];
  /** About then, or then with doubt. */
  readonly doubtful: boolean;
}

const KNOWN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u;

function partsOf(text: string): number[] | undefined {
  const match = KNOWN.exec(text);
  return match === null
    ? undefined
    : match.slice(1).flatMap((part) => (part ? [Number(part)] : []));
}

function readDate(text: string): EdtfDate | undefined {
  try {
    return parseEdtf(text);
  } catch {
    return undefined;
  }
}

/** The date of publication for a bibliography. */
export function citedDateOf(publishedAt: string | undefined): CitedDate | undefined {
  const parsed = publishedAt === undefined ? undefined : readDate(publishedAt);
  if (publishedAt === undefined || parsed === undefined) return undefined;
  const parts = publishedAt.split("/").map(partsOf);
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
  if (known.length < parts.length) return undefined;
  return { parts: known, doubtful: parsed.approximate || parsed.uncertain };
}

/** The key of a document in bibliographies: its id without the kind, so that it stays the same from export to export. */
export function citationKeyOf(document: Pick<ExportDocument, "id">): string {
  return document.id.slice("document:".length);
}

/** Publishers whose documents are articles of a paper or an agency; others are pages of a site. */
export function isArticle(publisher: Publisher | undefined): boolean {
  return publisher?.kind === "newspaper" || publisher?.kind === "agency";
}

/** What a reader must know that no field of a bibliography holds: what is unknown, whose the annotations are, the hash. */
export function citationNoteOf({ document, publisher }: Omit<CitedDocument, "passages">): string {
  const { publishedAt, authors = [], url, reviewedBy, rights, textSha256 } = document;
  const unknown = [
    ...(publishedAt === undefined ? ["date"] : []),
    ...(publisher === undefined ? ["publisher"] : []),
    ...(authors.length === 0 ? ["author"] : []),
    ...(url === undefined ? ["address"] : []),
  ];
  const reviewed = reviewedBy.map((one) => one.name).join(", ");
  return [
    ...(unknown.length === 0 ? [] : [`Unknown: ${unknown.join(", ")}.`]),
    ...(publishedAt === undefined ? [] : [`Date of publication as EDTF: ${publishedAt}.`]),
    `Annotations reviewed by ${reviewed === "" ? "nobody" : reviewed}.`,
    `Rights: ${rights}`,
    `Text sha256 ${textSha256} (normalised, UTF-8).`,
  ].join(" ");
}

interface Passage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Passages of one document by their place. */
type Places = Map<string, Pick<Passage, "start" | "exact">>;

function collect(places: Map<string, Places>, quotes: readonly Passage[]): void {
  for (const { document, start, end, exact } of quotes) {
    const known: Places = places.get(document) ?? new Map();
    known.set(`${start}-${end}`, { start, exact });
    places.set(document, known);
  }
}

/** How many records are read between two pieces; at each a reader that went away ends the work. */
const PAUSE = 200;

/**
 * Yields empty pieces while it reads, then returns every document of a source with its quoted passages, in file order.
 * A bibliography names a document once while the claims on it stand anywhere in the source, so the quoted passages (each
 * once; never whole texts) are held until the end.
 */
export async function* citedDocuments(
  source: ExportSource,
): AsyncGenerator<string, CitedDocument[]> {
  const { publishers, documents, rest } = await openSource(source);
  const places = new Map<string, Places>();
  let read = 0;
  for await (const { section, record } of rest) {
    if (read % PAUSE === 0) yield "";
    read += 1;
    if (section === "claims") collect(places, record.quotes);
  }
  const byId = new Map(publishers.map((one) => [one.id, one]));
  return documents.map((document) => {
    const found = [...(places.get(document.id)?.values() ?? [])];
    return {
      document,
      publisher: document.publisher === undefined ? undefined : byId.get(document.publisher),
      passages: found.sort((a, b) => a.start - b.start).map((one) => one.exact),
    };
  });
}
