import { neutralise } from "@tumen/formats";
import { type ClaimPage, claimSentence } from "@tumen/model";
import { wordFor } from "#ui/vocabulary.ts";

/** A table as the clipboard takes it: for spreadsheets, and for text programs. */
export interface CopiedTable {
  readonly tsv: string;
  readonly html: string;
  readonly rows: number;
}

const COLUMNS = [
  "Claim",
  "How surely",
  "Disputed",
  "Happened",
  "Document",
  "Quote",
  "Start",
  "End",
  "Claim id",
] as const;

function rowsOf({ claims, actors, documents }: ClaimPage): string[][] {
  const names = new Map<string, string>(actors.map((one) => [one.id, one.name]));
  const titles = new Map<string, string>(documents.map((one) => [one.id, one.shortTitle]));
  return claims.flatMap(({ claim, standing, disputed }) =>
    claim.quotes.map(({ exact, start, end, document }) => [
      claimSentence(claim, (id) => names.get(id) ?? id),
      wordFor(standing),
      disputed ? "disputed" : "",
      claim.eventDate?.edtf ?? "unknown",
      titles.get(document) ?? document,
      exact,
      String(start),
      String(end),
      claim.id,
    ]),
  );
}

/** A cell of one line that no spreadsheet takes for a formula. */
function cellOf(text: string): string {
  return neutralise(text.replace(/[\p{Cc}\u2028\u2029]+/gu, " "));
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
}

function htmlRow(cells: readonly string[], tag: "td" | "th"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
}

/** The claims of some pages as a table, one row for each quote, with who says it and how surely in the sentence. */
export function claimsTable(pages: readonly ClaimPage[]): CopiedTable {
  const rows = pages.flatMap(rowsOf).map((row) => row.map(cellOf));
  const body = rows.map((row) => htmlRow(row, "td")).join("\n");
  return {
    tsv: [COLUMNS, ...rows].map((row) => `${row.join("\t")}\n`).join(""),
    html: `<table>\n<thead>${htmlRow(COLUMNS, "th")}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`,
    rows: rows.length,
  };
}
