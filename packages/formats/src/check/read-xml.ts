import {
  CheckError,
  type EvidenceReader,
  type FileDocument,
  type FileQuote,
} from "./file-quotes.ts";
import { claimsShape, documentsShape, quotesOfClaims } from "./read-graph-json.ts";
import { unescapeXml } from "./unescape-xml.ts";

const ROOT = /<(graphml|gexf)[\s>]/u;

/** JSON lists in element content or in an attribute, under whatever key: other programs rename keys. */
const LISTS = [/>\s*(\[\{[^<]*)</gu, /="(\[\{[^"<]*)"/gu, /='(\[\{[^'<]*)'/gu] as const;

/** GEXF keeps documents in its manifest, the last line of the description. */
const MANIFEST = /(?:\n|&#10;)(\{[^\n<]*\})<\/description>/u;

function parsed(text: string): unknown {
  try {
    return JSON.parse(unescapeXml(text));
  } catch {
    return undefined;
  }
}

function documentsOf(value: unknown): FileDocument[] {
  const found = documentsShape.safeParse(value);
  return found.success ? found.data : [];
}

/** The complete claims under edges and elsewhere in GraphML and GEXF, each quote once. */
export const readXmlGraph: EvidenceReader = ({ text }) => {
  const root = ROOT.exec(text.slice(0, 2000))?.[1];
  if (root === undefined) return undefined;
  const quotes = new Map<string, FileQuote>();
  const documents: FileDocument[] = [];
  for (const [, list = ""] of LISTS.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const value = parsed(list);
    const claims = claimsShape.safeParse(value);
    if (claims.success) {
      // A claim stands under each of its edges; copies that differ are all checked.
      for (const one of quotesOfClaims(claims.data)) quotes.set(JSON.stringify(one), one);
    } else documents.push(...documentsOf(value));
  }
  const manifest = MANIFEST.exec(text.slice(0, 4_000_000))?.[1];
  const described = manifest === undefined ? undefined : parsed(manifest);
  if (typeof described === "object" && described !== null && "documents" in described) {
    documents.push(...documentsOf(described.documents));
  }
  if (quotes.size === 0) {
    throw new CheckError(
      "NO_EVIDENCE",
      "No evidence of ours stands in this graph. A program that saved it again may have left it out: check the file as it was exported.",
    );
  }
  const format = root === "gexf" ? "GEXF" : "GraphML";
  return { format, documents, quotes: [...quotes.values()] };
};
