import { canonicalJson } from "@tumen/model";
import { citedDocuments } from "../citations/cited-documents.ts";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import type { Format } from "../format.ts";
import { manifestOf } from "../manifest.ts";
import { cslItem } from "./csl-item.ts";

async function* writeCslJson(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const documents = yield* citedDocuments(source);
  const manifest = manifestOf(source, made);
  const day = made.exportedAt.slice(0, 10);
  const itself = {
    id: `tumen-${source.seedHash.slice(0, 12)}`,
    type: "dataset",
    title: manifest.citation,
    version: made.version,
    issued: { "date-parts": [day.split("-").map(Number)] },
    note: `This export itself. Its manifest: ${canonicalJson(manifest)}`,
  };
  yield `[\n${canonicalJson(itself)}`;
  for (const cited of documents) yield `,\n${canonicalJson(cslItem(cited, day))}`;
  yield "\n]\n";
}

/** The documents as CSL-JSON. */
export const CSL_JSON: Format = {
  id: "csl-json",
  label: "CSL-JSON, the sources",
  readers: "Zotero, Pandoc, citeproc, citation.js",
  keeps:
    "Each document: title, authors, publisher, date, address, the quoted passages, the hash of its text; the export itself as a data set",
  loses:
    "Claims, actors, ties and positions; each passage stands without its claim, and the entry of the export has the manifest",
  extension: "csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  write: writeCslJson,
};
