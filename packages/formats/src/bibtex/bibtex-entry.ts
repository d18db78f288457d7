import {
  type CitedDate,
  type CitedDocument,
  citationKeyOf,
  citationNoteOf,
  citedDateOf,
  isArticle,
} from "../citations/cited-documents.ts";
import { escapeBibtex, escapeBibtexUrl } from "./escape-bibtex.ts";

const MONTHS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
] as const;

function isoOf(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** `date` for biblatex and Zotero, `year` and `month` for plain BibTeX. */
function dateFields(date: CitedDate | undefined): [name: string, value: string][] {
  const [first] = date?.parts ?? [];
  const [year, month] = first ?? [];
  if (date === undefined || year === undefined) return [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ["date", `{${date.parts.map(isoOf).join("/")}}`],
    ["year", `{${String(year).padStart(4, "0")}}`],
    ...(name === undefined ? [] : [["month", name] satisfies [string, string]]),
  ];
}

/** A name in braces is never taken apart, nor a title put into lower case: we do not know which part is what. */
function whole(text: string): string {
  return `{{${escapeBibtex(text)}}}`;
}

/**
 * One document as a BibTeX entry: `@article` of a paper or an agency, else `@online`. Unknown fields are left out and
 * named in `note`; the quoted passages stand in `annote`. `accessedOn` is a day, `2026-11-23`.
 */
export function bibtexEntry(cited: CitedDocument, accessedOn: string): string {
  const { document, publisher, passages } = cited;
  const { title, authors = [], url, language } = document;
  const article = isArticle(publisher);
  const fields: [name: string, value: string][] = [["title", whole(title)]];
  if (authors.length > 0) {
    fields.push(["author", `{${authors.map((one) => `{${escapeBibtex(one)}}`).join(" and ")}}`]);
  }
  if (publisher !== undefined) {
    fields.push([article ? "journal" : "organization", whole(publisher.name)]);
  }
  fields.push(...dateFields(citedDateOf(document.publishedAt)));
  if (url !== undefined) {
    fields.push(["url", `{${escapeBibtexUrl(url)}}`], ["urldate", `{${accessedOn}}`]);
  }
  fields.push(["language", `{${language}}`], ["note", `{${escapeBibtex(citationNoteOf(cited))}}`]);
  if (passages.length > 0) {
    const quoted = passages.map((one) => `“${escapeBibtex(one)}”`).join(" ");
    fields.push(["annote", `{${quoted}}`]);
  }
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join("");
  return `@${article ? "article" : "online"}{${citationKeyOf(document)},\n${lines}}\n`;
}
