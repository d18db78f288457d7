import {
  type CitedDocument,
  citationKeyOf,
  citationNoteOf,
  citedDateOf,
  isArticle,
} from "../citations/cited-documents.ts";

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

/** An item of CSL-JSON 1.0.2, as far as we write it. */
interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage" | "dataset";
  readonly title: string;
  readonly [name: string]: unknown;
}

/** One document as a CSL-JSON item; see `bibtexEntry` for what stands where. */
export function cslItem(cited: CitedDocument, accessedOn: string): CslItem {
  const { document, publisher, passages } = cited;
  const { title, shortTitle, authors = [], url, language } = document;
  const date = citedDateOf(document.publishedAt);
  const issued: CslDate | undefined =
    date === undefined
      ? undefined
      : { "date-parts": date.parts, ...(date.doubtful ? { circa: true } : {}) };
  const accessed: CslDate = { "date-parts": [accessedOn.split("-").map(Number)] };
  return {
    id: citationKeyOf(document),
    type: isArticle(publisher) ? "article-newspaper" : "webpage",
    title,
    "title-short": shortTitle,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(publisher === undefined
      ? {}
      : { "container-title": publisher.name, publisher: publisher.name }),
    ...(issued === undefined ? {} : { issued }),
    ...(url === undefined ? {} : { URL: url, accessed }),
    language,
    note: citationNoteOf(cited),
    ...(passages.length === 0 ? {} : { annote: passages.map((one) => `“${one}”`).join("\n") }),
  };
}
