import { strFromU8, strToU8 } from "fflate";
import {
  CheckError,
  type EvidenceReader,
  type FileEvidence,
  type GivenFile,
} from "./file-quotes.ts";
import { readCsvTables } from "./read-csv.ts";
import { readGraphJson } from "./read-graph-json.ts";
import { readHtmlReport } from "./read-html.ts";
import { readJsonLd } from "./read-json-ld.ts";
import { readXmlGraph } from "./read-xml.ts";

const CHECKABLE = "JSON graph, CSV tables (zip), GraphML, GEXF, JSON-LD, report as HTML";

/** How our exports begin that are for reading or loading only. */
const FOR_READING: readonly (readonly [begins: RegExp, name: string])[] = [
  [/^\s*\{\s*"format"\s*:\s*"tumen-session"/u, "a session"],
  [/^# Who says what/u, "the report as Markdown"],
  [/^% Tumen export/u, "the BibTeX bibliography"],
  [/^\[\s*\{"id":"tumen-/u, "the CSL-JSON bibliography"],
  [/^(?:<\?xml[^>]*>\s*)?<svg[\s>]/u, "an SVG picture"],
  [/^\/\/ Tumen /u, "a Cypher script"],
  [/^\s*(?:@prefix|PREFIX)\s/u, "Turtle"],
];

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CheckError(
      "BROKEN",
      `The file begins like JSON and is not: ${reason.slice(0, 200)}. It may be cut off; export it again.`,
    );
  }
}

const readJson: EvidenceReader = ({ text }) => {
  if (!/^\s*[{[]/u.test(text)) return undefined;
  const value = parseJson(text);
  return readGraphJson(value) ?? readJsonLd(value);
};

const READERS: readonly EvidenceReader[] = [readCsvTables, readJson, readHtmlReport, readXmlGraph];

function given(file: string | Uint8Array): GivenFile {
  const text = typeof file === "string" ? file : strFromU8(file);
  return {
    bytes: typeof file === "string" ? strToU8(file) : file,
    text: text.replace(/^\uFEFF/u, ""),
  };
}

/** The evidence that a file carries, whichever format it is in. Throws `CheckError`. */
export function readEvidence(file: string | Uint8Array): FileEvidence {
  const opened = given(file);
  const reading = FOR_READING.find(([begins]) => begins.test(opened.text.slice(0, 2000)));
  if (reading !== undefined) {
    throw new CheckError(
      "NO_EVIDENCE",
      `The file looks like ${reading[1]}, which does not carry enough to check its quotes. Check one of these of the same export: ${CHECKABLE}.`,
    );
  }
  for (const read of READERS) {
    const evidence = read(opened);
    if (evidence !== undefined) return evidence;
  }
  throw new CheckError(
    "NOT_OURS",
    `The file is no export of Tumen that can be checked. These can: ${CHECKABLE}.`,
  );
}
