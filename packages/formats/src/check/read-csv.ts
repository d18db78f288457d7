import { strFromU8, unzipSync } from "fflate";
import { CheckError, type EvidenceReader } from "./file-quotes.ts";
import { countsShape } from "./read-graph-json.ts";

const QUOTES = "quotes.csv";
const DOCUMENTS = "documents.csv";
const MANIFEST = "manifest.json";

/** A table of more bytes than this is no export of ours, or too large to be held as one text. */
const LARGEST = 400_000_000;

/** One cell at a time: quoted with doubled quotation marks, or plain; then a comma, a line end, or the end. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/uy;

function broken(name: string, why: string): CheckError {
  return new CheckError("BROKEN", `${name} in the zip cannot be read: ${why}. Export it again.`);
}

/** What our tables put an apostrophe before, so that no spreadsheet takes it for a formula. */
function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** The records of a table (RFC 4180) by the names in its first line; an empty cell is an unknown value. */
function recordsOf(name: string, table: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const text = table.replace(/^\uFEFF/u, "");
  for (CELL.lastIndex = 0; CELL.lastIndex < text.length; ) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (match === null) throw broken(name, `nothing ends the cell at character ${at}`);
    const [, quoted, plain = "", end] = match;
    row.push(withoutApostrophe(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  const [names = [], ...records] = rows;
  return records.map((cells) => {
    if (cells.length !== names.length) {
      throw broken(name, `a line has ${cells.length} cells in place of ${names.length}`);
    }
    return Object.fromEntries(names.map((one, index) => [one, cells[index] ?? ""]));
  });
}

function tablesOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        [QUOTES, DOCUMENTS, MANIFEST].includes(name) && originalSize <= LARGEST,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CheckError("BROKEN", `The zip cannot be opened: ${reason}. Export it again.`);
  }
}

function statedClaims(manifest: Uint8Array | undefined): number | undefined {
  if (manifest === undefined) return undefined;
  try {
    const parsed = countsShape.safeParse(JSON.parse(strFromU8(manifest)));
    return parsed.success ? parsed.data.counts.claims : undefined;
  } catch {
    throw broken(MANIFEST, "it is no JSON");
  }
}

function known(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

/** The quotes and documents of the zip of CSV tables. */
export const readCsvTables: EvidenceReader = ({ bytes }) => {
  // The signature of a zip's first entry: PK, 3, 4.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return undefined;
  const { [QUOTES]: quotes, [DOCUMENTS]: documents, [MANIFEST]: manifest } = tablesOf(bytes);
  if (quotes === undefined || documents === undefined) {
    throw new CheckError("NOT_OURS", `The zip holds no ${QUOTES} and ${DOCUMENTS} of ours.`);
  }
  return {
    format: "CSV tables",
    statedClaims: statedClaims(manifest),
    documents: recordsOf(DOCUMENTS, strFromU8(documents)).map((one) => ({
      id: one["id"] ?? "",
      title: known(one["title"]),
      file: known(one["file"]),
      textSha256: known(one["text_sha256"]),
      text: known(one["text"]),
    })),
    quotes: recordsOf(QUOTES, strFromU8(quotes)).map((one) => ({
      claim: one["claim"] ?? "",
      document: one["document"] ?? "",
      exact: one["exact"] ?? "",
      prefix: one["prefix"] ?? "",
      suffix: one["suffix"] ?? "",
      start: Number(one["start"]),
      end: Number(one["end"]),
      textSha256: one["text_sha256"] ?? "",
    })),
  };
};
