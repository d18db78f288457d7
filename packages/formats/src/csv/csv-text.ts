import { stringify } from "csv-stringify/sync";
import { neutralise } from "./neutralise.ts";

/** What a cell may hold; undefined is an unknown value and stays empty. */
export type Cell = string | number | boolean | undefined;

/** A column: its name, what it means in words for the reader's note, and how a record fills it. */
export interface Column<T> {
  readonly name: string;
  readonly meaning: string;
  cell(record: T): Cell;
}

function shown(cell: Cell): string {
  if (cell === undefined) return "";
  return typeof cell === "string" ? neutralise(cell) : String(cell);
}

/** One record of an RFC 4180 file, CRLF at its end. */
function csvRow(cells: readonly Cell[]): string {
  return stringify([cells.map(shown)], {
    record_delimiter: "\r\n",
    quoted_match: /^\s|\s$|[\r\n]/,
  });
}

/** The first line of a file: a byte order mark, without which spreadsheets misread Korean and Cyrillic, and the names. */
export function csvHead<T>(columns: readonly Column<T>[]): string {
  return `\uFEFF${csvRow(columns.map((one) => one.name))}`;
}

/** A record under its columns. */
export function csvRecord<T>(columns: readonly Column<T>[], record: T): string {
  return csvRow(columns.map((one) => one.cell(record)));
}
