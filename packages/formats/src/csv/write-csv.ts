import {
  type Claim,
  canonicalJson,
  claimSentence,
  quadOf,
  SECTIONS,
  type Section,
  stanceOf,
  tieId,
  tieKeysOf,
  tieSentence,
} from "@tumen/model";
import type { ExportCircumstances, ExportRecord, ExportSource } from "../export-source.ts";
import { createFactsReader, type FactsReader } from "../flat/facts-reader.ts";
import { manifestOf } from "../manifest.ts";
import {
  CLAIM_COLUMNS,
  PART_COLUMNS,
  partsOf,
  QUOTE_COLUMNS,
  TIE_CLAIM_COLUMNS,
} from "./claim-columns.ts";
import { csvHead, csvRecord } from "./csv-text.ts";
import { type DocumentRights, readerNote, TABLES } from "./reader-note.ts";
import {
  ACTOR_COLUMNS,
  DOCUMENT_COLUMNS,
  EVENT_COLUMNS,
  PUBLISHER_COLUMNS,
  RELATION_COLUMNS,
  TIE_COLUMNS,
} from "./record-columns.ts";
import { openZip, type ZipStream } from "./zip-stream.ts";

type Table = keyof typeof TABLES;

const TABLE_NAMES = Object.keys(TABLES) as Table[];

/** Tables that are complete once all records of a section were read. */
const COMPLETE: Readonly<Record<Section, readonly Table[]>> = {
  publishers: ["publishers"],
  documents: ["documents"],
  actors: ["actors"],
  events: ["events"],
  claims: ["claims", "quotes", "claim-actors", "tie-claims"],
  relations: ["relations"],
};

function fileOf(table: Table): string {
  return `${table}.csv`;
}

function addClaim(zip: ZipStream, claim: Claim, { nameOf }: FactsReader): void {
  const sentence = claimSentence(claim, nameOf);
  zip.add(fileOf("claims"), csvRecord(CLAIM_COLUMNS, { claim, sentence }));
  for (const [index, quote] of claim.quotes.entries()) {
    const row = { claim, position: index + 1, quote };
    zip.add(fileOf("quotes"), csvRecord(QUOTE_COLUMNS, row));
  }
  for (const part of partsOf(claim, nameOf)) {
    zip.add(fileOf("claim-actors"), csvRecord(PART_COLUMNS, part));
  }
  const quad = claim.act === null ? null : quadOf(claim.act.type);
  for (const key of tieKeysOf({ ...claim, quad, stance: stanceOf(claim) })) {
    const row = { tie: tieId(key), claim: claim.id };
    zip.add(fileOf("tie-claims"), csvRecord(TIE_CLAIM_COLUMNS, row));
  }
}

function rowOf(one: Exclude<ExportRecord, { section: "claims" }>): string {
  switch (one.section) {
    case "publishers":
      return csvRecord(PUBLISHER_COLUMNS, one.record);
    case "documents":
      return csvRecord(DOCUMENT_COLUMNS, one.record);
    case "actors":
      return csvRecord(ACTOR_COLUMNS, one.record);
    case "events":
      return csvRecord(EVENT_COLUMNS, one.record);
    case "relations":
      return csvRecord(RELATION_COLUMNS, one.record);
  }
}

function addTies(zip: ZipStream, reader: FactsReader): void {
  for (const tie of reader.ties()) {
    const told = {
      tie,
      subject: reader.nameOf(tie.subject),
      object: reader.nameOf(tie.object),
      sentence: tieSentence(tie, reader.nameOf),
    };
    zip.add(fileOf("ties"), csvRecord(TIE_COLUMNS, told));
  }
  zip.end(fileOf("ties"));
}

/**
 * Writes the graph as a zip of CSV tables that are joined by ids, with a note for readers and the manifest. One pass;
 * tables that grow together wait in compressed chunks for their turn. Throws a TypeError where records do not come in
 * section order.
 */
export async function* writeCsv(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<Uint8Array> {
  const zip = openZip([...TABLE_NAMES.map(fileOf), "manifest.json", "README.txt"], made.exportedAt);
  const reader = createFactsReader();
  const documents: DocumentRights[] = [];
  for (const table of TABLE_NAMES) zip.add(fileOf(table), csvHead<never>(TABLES[table]));
  let complete = 0;
  const completeUpTo = (end: number) => {
    for (const section of SECTIONS.slice(complete, end)) {
      for (const table of COMPLETE[section]) zip.end(fileOf(table));
    }
    complete = end;
  };
  for await (const one of source.records) {
    const at = SECTIONS.indexOf(one.section);
    if (at < complete) throw new TypeError(`A record of ${one.section} came after its section.`);
    completeUpTo(at);
    if (one.section === "documents") documents.push(rightsOf(one.record));
    reader.add(one);
    if (one.section === "claims") addClaim(zip, one.record, reader);
    else zip.add(fileOf(one.section), rowOf(one));
    yield* zip.take();
  }
  addTies(zip, reader);
  completeUpTo(SECTIONS.length);
  const manifest = manifestOf(source, made);
  zip.add("manifest.json", `${canonicalJson(manifest)}\n`);
  zip.end("manifest.json");
  zip.add("README.txt", readerNote(manifest, documents));
  zip.end("README.txt");
  yield* zip.take();
}

function rightsOf({ id, title, rights }: DocumentRights): DocumentRights {
  return { id, title, rights };
}
