import type { Quote } from "@tumen/model";
import type { NoteLine, ReportNote } from "../report/report-note.ts";
import { escapeXml } from "../xml/escape-xml.ts";

/** Named values in the order given. */
export function htmlLines(lines: readonly NoteLine[]): string {
  const rows = lines.map(
    ({ label, text }) => `<dt>${escapeXml(label)}</dt><dd dir="auto">${escapeXml(text)}</dd>\n`,
  );
  return `<dl>\n${rows.join("")}</dl>\n`;
}

function shownContext(context: string, before: boolean): string {
  if (context === "") return "";
  const text = escapeXml(context);
  return `<span class="context">${before ? `…${text}` : `${text}…`}</span>`;
}

/**
 * A quote with its context and its place; the attributes carry what a checker needs, and nothing else of the page does.
 */
function htmlQuote(quote: Quote, claim: string, language: string): string {
  const { document, exact, prefix, suffix, start, end, textSha256 } = quote;
  const data = [
    ["claim", claim],
    ["document", document],
    ["start", String(start)],
    ["end", String(end)],
    ["sha256", textSha256],
  ].map(([name, value]) => ` data-${name}="${escapeXml(value ?? "")}"`);
  const passage = `${shownContext(prefix, true)}<mark>${escapeXml(exact)}</mark>${shownContext(suffix, false)}`;
  const place = `Code points ${start} to ${end} of ${escapeXml(document)}, text sha256 ${textSha256.slice(0, 12)}…`;
  return `<blockquote lang="${escapeXml(language)}" dir="auto"${data.join("")}>${passage}</blockquote>\n<p class="place">${place}</p>\n`;
}

/** The note of a claim: the sentence, the exact words, and all that is known about them. */
export function htmlNote(note: ReportNote): string {
  const quotes = note.quotes.map((one) => htmlQuote(one, note.claim, note.language)).join("");
  return (
    `<li id="n${note.number}" value="${note.number}">\n` +
    `<p class="claim" dir="auto">${escapeXml(note.sentence)}</p>\n${quotes}${htmlLines(note.lines)}</li>\n`
  );
}
