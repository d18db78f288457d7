import { canonicalJson } from "@tumen/model";
import { citedDocuments } from "../citations/cited-documents.ts";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import type { Format } from "../format.ts";
import { manifestOf } from "../manifest.ts";
import { bibtexEntry } from "./bibtex-entry.ts";

async function* writeBibtex(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const documents = yield* citedDocuments(source);
  // Outside of entries everything is a comment, but for the sign that begins an entry.
  const manifest = canonicalJson(manifestOf(source, made)).replaceAll("@", "\\u0040");
  yield `% Tumen export: the documents with the passages that claims quote. Claims stand in the JSON graph file.\n% manifest ${manifest}\n`;
  for (const cited of documents) {
    yield `\n${bibtexEntry(cited, made.exportedAt.slice(0, 10))}`;
  }
}

/** The documents as a BibTeX bibliography. */
export const BIBTEX: Format = {
  id: "bibtex",
  label: "BibTeX, the sources",
  readers: "LaTeX with biblatex or BibTeX, Zotero, JabRef",
  keeps:
    "Each document: title, authors, publisher, date, address, the quoted passages, the hash of its text",
  loses:
    "Claims, actors, ties and positions; each passage stands without its claim, and the head of the file says so",
  extension: "bib",
  mediaType: "application/x-bibtex",
  write: writeBibtex,
};
