import { LIST_NOTE } from "../flat/join-list.ts";
import type { Manifest } from "../manifest.ts";
import { CLAIM_COLUMNS, PART_COLUMNS, QUOTE_COLUMNS, TIE_CLAIM_COLUMNS } from "./claim-columns.ts";
import {
  ACTOR_COLUMNS,
  DOCUMENT_COLUMNS,
  EVENT_COLUMNS,
  PUBLISHER_COLUMNS,
  RELATION_COLUMNS,
  TIE_COLUMNS,
} from "./record-columns.ts";

/** The tables of the zip, in file order. */
export const TABLES = {
  publishers: PUBLISHER_COLUMNS,
  documents: DOCUMENT_COLUMNS,
  actors: ACTOR_COLUMNS,
  events: EVENT_COLUMNS,
  claims: CLAIM_COLUMNS,
  quotes: QUOTE_COLUMNS,
  ties: TIE_COLUMNS,
  "claim-actors": PART_COLUMNS,
  "tie-claims": TIE_CLAIM_COLUMNS,
  relations: RELATION_COLUMNS,
} as const;

/** What the note says of a document. */
export interface DocumentRights {
  readonly id: string;
  readonly title: string;
  readonly rights: string;
}

const FORM = `The tables are RFC 4180 files: commas, double quotes, CRLF, UTF-8 with a byte order mark. Unknown values are
empty. ${LIST_NOTE} Structured values are JSON.

Formulas: a spreadsheet takes a text for a formula that begins with = + - @ (full-width forms too), a tab or a
line break. Such texts, and texts that begin with an apostrophe, have one apostrophe put before them here. To get
the original back, take one leading apostrophe away wherever there is one.

Spreadsheets cut texts after 32,767 characters; programs that read CSV do not. Lone surrogates, which UTF-8 cannot
hold, stand as U+FFFD.`;

const COUNTING = `start and end count Unicode code points of documents.text from 0, end exclusive: in Python
text[start:end], in JavaScript [...text].slice(start, end).join(""). text_sha256 says of which text.`;

const ABOUT_TIES = `A tie gathers the claims of one quad class from one actor to another; denials make a tie of their own. It counts
the claims in these files. A claim without an act, or without two actors, is behind no tie.`;

function tableNote(name: keyof typeof TABLES): string {
  const lines = TABLES[name].map((one) => `  ${one.name}: ${one.meaning}`);
  return `${name}.csv\n${lines.join("\n")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** README.txt of the zip: what each column means, how positions count, whose rights, how to cite. */
export function readerNote(manifest: Manifest, documents: readonly DocumentRights[]): string {
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
  const words = manifest.words ?? [];
  return `${[
    `Tumen, who says what about the Russia–North Korea relationship\nExported ${manifest.exportedAt} by Tumen ${manifest.generator.version}, seed ${manifest.seedHash}. All of this as data: manifest.json.`,
    `WHAT IS IN IT\n${words.length === 0 ? "Everything; no filter." : words.map((one) => `- ${oneLine(one)}`).join("\n")}${manifest.excerpts === true ? "\nWithout the documents' full texts: quotes and their context only." : ""}`,
    `FORM\n${FORM}`,
    `POSITIONS\n${COUNTING}`,
    `TIES\n${ABOUT_TIES}`,
    `TABLES\n${names.map(tableNote).join("\n")}`,
    `RIGHTS\n${manifest.rights}\n${documents.map((one) => `- ${one.id}, ${oneLine(one.title)}: ${oneLine(one.rights)}`).join("\n")}`,
    `HOW TO CITE\n${manifest.citation}`,
  ].join("\n\n")}\n`;
}
