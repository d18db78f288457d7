import type { Format } from "../format.ts";
import { writeCsv } from "./write-csv.ts";

/** Tables in a zip. */
export const CSV_TABLES: Format = {
  id: "csv",
  label: "CSV tables in a zip",
  readers: "Spreadsheets, R, pandas, databases",
  keeps:
    "Every field of every record in ten tables joined by ids: quotes with position, context and hash, grades, dates, relations; ties counted",
  loses:
    "Texts that a spreadsheet would run as formulas have an apostrophe before them; README.txt in the zip says how to take it away",
  extension: "zip",
  mediaType: "application/zip",
  write: writeCsv,
};
