import { tieSentence } from "@tumen/model";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { manifestOf } from "../manifest.ts";
import {
  collectReport,
  type Report,
  type ToldClaim,
  type ToldRelation,
} from "../report/collect-report.ts";
import { counted, pairWords, type ReportPair, tieSigns, tieWords } from "../report/report-ties.ts";
import {
  HOW_TO_READ,
  headLines,
  RELATION_WORDS,
  REPORT_TITLE,
  sourceLines,
} from "../report/report-words.ts";
import { reportFigure } from "../svg/report-picture.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { htmlLines, htmlNote } from "./html-note.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** No script, no request, no form: the page is paper. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function referred({ number, sentence }: ToldClaim): string {
  return `<span dir="auto">${escapeXml(sentence)}</span><sup><a href="#n${number}">${number}</a></sup>`;
}

function side(told: ToldClaim | string): string {
  return typeof told === "string" ? `<span dir="auto">${escapeXml(told)}</span>` : referred(told);
}

function htmlRelation({ relation, from, to }: ToldRelation): string {
  const kind = relation.kind === undefined ? "" : ` (they differ in: ${relation.kind})`;
  const basis = `${escapeXml(relation.basis)} (${escapeXml(relation.author)})`;
  return `<li><p>${side(from)} <em>${RELATION_WORDS[relation.type]}${kind}</em> ${side(to)}</p>\n<p class="how" dir="auto">${basis}</p></li>\n`;
}

function head(source: ExportSource, made: ExportCircumstances): string {
  const how = HOW_TO_READ.map((one) => `<p>${escapeXml(one)}</p>\n`).join("");
  return `<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${escapeXml(POLICY)}"/>
<meta name="viewport" content="width=device-width"/>
<meta name="generator" content="Tumen ${escapeXml(made.version)}"/>
<title>${escapeXml(REPORT_TITLE)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${escapeXml(REPORT_TITLE)}</h1>
${htmlLines(headLines(source, made))}<h2>How to read it</h2>
${how}`;
}

function htmlPair(pair: ReportPair, report: Report): string {
  const ties = pair.ties.map((one) => {
    const claims = one.claims.map(({ id }) => `<li>${referred(report.told(id))}</li>\n`).join("");
    const sentence = escapeXml(tieSentence(one.tie, report.nameOf));
    return `<section class="tie">\n<h4><span class="sign">${tieSigns(one)}</span> <span dir="auto">${sentence}.</span></h4>\n<p class="how">${escapeXml(tieWords(one))}</p>\n<ul>\n${claims}</ul>\n</section>\n`;
  });
  const size = `${counted(pair.claims, "claim")} in ${counted(pair.documents, "document")}`;
  return `<h3 dir="auto">${escapeXml(pairWords(pair, report.nameOf))}</h3>\n<p class="how">${size}</p>\n${ties.join("")}`;
}

function* section(
  title: string,
  pieces: Iterable<string>,
  list: { readonly open: string; readonly close: string; readonly none: string; count: number },
): Generator<string> {
  yield `<h2>${title}</h2>\n`;
  if (list.count === 0) yield `<p>${list.none}</p>\n`;
  else {
    yield list.open;
    yield* pieces;
    yield list.close;
  }
}

const UNORDERED = { open: "<ul>\n", close: "</ul>\n" };

function* body(report: Report): Generator<string> {
  const { pairs, without } = report.ties;
  yield* section(
    "Who does what to whom",
    (function* () {
      for (const pair of pairs) yield htmlPair(pair, report);
    })(),
    { open: "", close: "", none: "No claim draws a tie between two actors.", count: pairs.length },
  );
  yield* section("Contradictions", report.contradictions.read(), {
    ...UNORDERED,
    none: "No claim here is marked as contradicting another.",
    count: report.contradictions.count(),
  });
  yield* section("Other judgements about claims", report.judgements.read(), {
    ...UNORDERED,
    none: "There are none.",
    count: report.judgements.count(),
  });
  yield* section(
    "Claims that draw no tie",
    (function* () {
      for (const { id } of without) yield `<li>${referred(report.told(id))}</li>\n`;
    })(),
    { ...UNORDERED, none: "Every claim stands under a tie.", count: without.length },
  );
  yield* section("Notes", report.notes.read(), {
    open: '<ol class="notes">\n',
    close: "</ol>\n",
    none: "There are no claims.",
    count: report.notes.count(),
  });
  yield* section(
    "Sources",
    (function* () {
      for (const one of report.documents) {
        yield `<li><p class="claim" lang="${escapeXml(one.language)}" dir="auto">${escapeXml(one.title)}</p>\n${htmlLines(sourceLines(one, report.context))}</li>\n`;
      }
    })(),
    { ...UNORDERED, none: "There are no documents.", count: report.documents.length },
  );
}

/**
 * Writes a report that prints: one file, no scripts, nothing fetched. Pieces come when the source is read to its end.
 * The markup is well-formed XML too, so that strict parsers read it.
 */
export async function* writeHtml(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const report = yield* collectReport(source, made, {
    head: head(source, made),
    note: htmlNote,
    relation: htmlRelation,
  });
  yield* reportFigure(report, made);
  yield* body(report);
  const manifest = JSON.stringify(manifestOf(source, made), undefined, 1);
  yield `<h2 class="manifest">Manifest</h2>\n<pre id="manifest">${escapeXml(manifest)}</pre>\n</body>\n</html>\n`;
}
