import { type Quote, tieSentence } from "@tumen/model";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { manifestOf } from "../manifest.ts";
import {
  collectReport,
  type Report,
  type ToldClaim,
  type ToldRelation,
} from "../report/collect-report.ts";
import type { NoteLine, ReportNote } from "../report/report-note.ts";
import { counted, pairWords, type ReportPair, tieSigns, tieWords } from "../report/report-ties.ts";
import {
  HOW_TO_READ,
  headLines,
  RELATION_WORDS,
  REPORT_TITLE,
  sourceLines,
} from "../report/report-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

function referred({ number, sentence }: ToldClaim): string {
  return `${escapeMarkdown(sentence)}[^${number}]`;
}

function side(told: ToldClaim | string): string {
  return typeof told === "string" ? escapeMarkdown(told) : referred(told);
}

function lineItems(lines: readonly NoteLine[], indent = ""): string {
  return lines
    .map(({ label, text }) => `${indent}- **${label}:** ${escapeMarkdown(text)}\n`)
    .join("");
}

/** Passage and context on lines of their own: next to a letter the signs of bold would be letters too. */
function markdownQuote({ document, exact, prefix, suffix, start, end, textSha256 }: Quote): string {
  const before = prefix === "" ? "" : `    > …${escapeMarkdown(prefix)}\n`;
  const after = suffix === "" ? "" : `    > ${escapeMarkdown(suffix)}…\n`;
  const place = `Code points ${start} to ${end} of ${document}, text sha256 ${textSha256.slice(0, 12)}…`;
  return `${before}    > **“${escapeMarkdown(exact)}”**\n${after}\n    ${place}\n\n`;
}

/** A footnote whose blocks are indented under it, as in GitHub's Markdown and Pandoc's. */
function markdownNote({ number, sentence, quotes, lines }: ReportNote): string {
  const told = quotes.map(markdownQuote).join("");
  return `[^${number}]: ${escapeMarkdown(sentence)}\n\n${told}${lineItems(lines, "    ")}\n`;
}

function markdownRelation({ relation, from, to }: ToldRelation): string {
  const kind = relation.kind === undefined ? "" : ` (they differ in: ${relation.kind})`;
  const basis = `${escapeMarkdown(relation.basis)} (${escapeMarkdown(relation.author)})`;
  return `- ${side(from)} *${RELATION_WORDS[relation.type]}${kind}* ${side(to)} – ${basis}\n`;
}

function markdownPair(pair: ReportPair, report: Report): string {
  const ties = pair.ties.map((one) => {
    const claims = one.claims.map(({ id }) => `- ${referred(report.told(id))}\n`).join("");
    const sentence = escapeMarkdown(tieSentence(one.tie, report.nameOf));
    return `#### ${tieSigns(one)} ${sentence}.\n\n${tieWords(one)}\n\n${claims}\n`;
  });
  const size = `${counted(pair.claims, "claim")} in ${counted(pair.documents, "document")}`;
  return `### ${escapeMarkdown(pairWords(pair, report.nameOf))}\n\n${size}\n\n${ties.join("")}`;
}

function* section(
  title: string,
  pieces: Iterable<string>,
  { count, none }: { readonly count: number; readonly none: string },
): Generator<string> {
  yield `## ${title}\n\n`;
  if (count === 0) yield `${none}\n`;
  else yield* pieces;
  yield "\n";
}

function* body(report: Report): Generator<string> {
  const { pairs, without } = report.ties;
  yield* section(
    "Who does what to whom",
    (function* () {
      for (const pair of pairs) yield markdownPair(pair, report);
    })(),
    { count: pairs.length, none: "No claim draws a tie between two actors." },
  );
  yield* section("Contradictions", report.contradictions.read(), {
    count: report.contradictions.count(),
    none: "No claim here is marked as contradicting another.",
  });
  yield* section("Other judgements about claims", report.judgements.read(), {
    count: report.judgements.count(),
    none: "There are none.",
  });
  yield* section(
    "Claims that draw no tie",
    (function* () {
      for (const { id } of without) yield `- ${referred(report.told(id))}\n`;
    })(),
    { count: without.length, none: "Every claim stands under a tie." },
  );
  yield* section(
    "Sources",
    (function* () {
      for (const one of report.documents) {
        const lines = lineItems(sourceLines(one, report.context));
        yield `### ${escapeMarkdown(one.title)}\n\n${lines}\n`;
      }
    })(),
    { count: report.documents.length, none: "There are no documents." },
  );
}

/** Writes the report with footnotes; pieces come when the source is read to its end. */
export async function* writeMarkdown(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const how = HOW_TO_READ.map((one) => `${escapeMarkdown(one)}\n\n`).join("");
  const head = `# ${REPORT_TITLE}\n\n${lineItems(headLines(source, made))}\n## How to read it\n\n${how}`;
  const report = yield* collectReport(source, made, {
    head,
    note: markdownNote,
    relation: markdownRelation,
  });
  yield* body(report);
  // A fence longer than any run of its sign in the manifest cannot be closed by what a user typed.
  const manifest = JSON.stringify(manifestOf(source, made), undefined, 2);
  const ticks = Math.max(2, ...[...manifest.matchAll(/`+/gu)].map(([run]) => run.length)) + 1;
  const fence = "`".repeat(ticks);
  yield `## Manifest\n\n${fence}json\n${manifest}\n${fence}\n\n`;
  yield* report.notes.read();
}
