import { type Claim, claimSentence, type NameOf, type Publisher } from "@tumen/model";
import { bibtexEntry } from "../bibtex/bibtex-entry.ts";
import type { ExportDocument } from "../export-source.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";

/** A claim and what one needs to know to cite it. */
export interface ClaimToCite {
  readonly claim: Claim;
  readonly document: Omit<ExportDocument, "text">;
  readonly publisher?: Publisher | undefined;
  /** Where the claim opens. */
  readonly link: string;
  /** The day on which it is cited, `2026-11-23`. */
  readonly on: string;
  readonly nameOf: NameOf;
}

/** A claim cited in three ways. */
export interface ClaimCitation {
  readonly plain: string;
  readonly markdown: string;
  /** The document, with the passage in `annote`. */
  readonly bibtex: string;
}

/** An address between angle brackets of a Markdown link: nothing in it ends the link. */
function markdownLink(address: string): string {
  return `<${address.replace(/[<>\\\s]/gu, (found) => encodeURIComponent(found))}>`;
}

/**
 * A claim as one quotes it: the exact words, the claim as a sentence that says who says it and how surely, document,
 * publisher and date (unknown where they are), and the link.
 */
export function citeClaim(cited: ClaimToCite): ClaimCitation {
  const { claim, document, publisher, link, on, nameOf } = cited;
  const passages = claim.quotes.map((one) => one.exact);
  const sentence = `${claimSentence(claim, nameOf)}.`;
  const from = [publisher?.name ?? "publisher unknown", document.publishedAt ?? "date unknown"];
  const plain = [
    passages.map((one) => `“${one}”`).join(" […] "),
    sentence,
    `${[document.title, ...from].join(", ")}.`,
    `${link} (read on ${on})`,
  ];
  const quoted = passages.map((one) => `“${escapeMarkdown(one)}”`).join(" \\[…\\] ");
  const source = `“${escapeMarkdown(document.title)}”, ${from.map(escapeMarkdown).join(", ")}`;
  const read = `[Claim](${markdownLink(link)}), read on ${on}`;
  return {
    plain: plain.join("\n"),
    markdown: `> ${quoted}\n\n${escapeMarkdown(sentence)} ${source}. ${read}.\n`,
    bibtex: bibtexEntry({ document, publisher, passages }, on),
  };
}
