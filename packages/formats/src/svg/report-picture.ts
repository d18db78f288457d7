import { compareTies, tieSentence } from "@tumen/model";
import type { ExportCircumstances } from "../export-source.ts";
import type { Report } from "../report/collect-report.ts";
import { counted, tieWords } from "../report/report-ties.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { px } from "./svg-geometry.ts";
import { legendBlock } from "./svg-legend.ts";
import { drawingElements, drawingOf, extentOf, type PictureTie } from "./tie-picture.ts";

/** What a page shows legibly; the rest is told in words below it. */
const MOST = { actors: 40, ties: 150 } as const;
const MARGIN = 12;
const NARROWEST = 720;

/** The picture of a report as a figure with legend and caption; nothing where no claim draws a tie. */
export function* reportFigure(report: Report, made: ExportCircumstances): Iterable<string> {
  const ties = report.ties.pairs
    .flatMap((pair) => pair.ties)
    .sort((a, b) => compareTies(a.tie, b.tie))
    .map((one): PictureTie => {
      const { subject, object } = one.tie;
      const title = () => `${tieSentence(one.tie, report.nameOf)}. ${tieWords(one)}`;
      const claimIds = one.claims.map((claim) => claim.id);
      return { source: subject, target: object, tie: one.tie, claimIds, title };
    });
  if (ties.length === 0) return;
  const drawing = drawingOf(ties, report.actors, { made, most: MOST });
  const extent = extentOf(drawing.actors);
  const inner = Math.max(NARROWEST, extent.width);
  const legend = legendBlock(inner);
  const legendTop = MARGIN + extent.height + 26;
  const [width, height] = [inner + 2 * MARGIN, legendTop + legend.height + MARGIN];
  const x = MARGIN + (inner - extent.width) / 2 - extent.left;
  yield `<figure>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" role="img" font-family="system-ui, sans-serif" aria-label="The strongest ties; told in words below">\n`;
  yield `<g transform="translate(${px(x)} ${px(MARGIN - extent.top)})">\n`;
  yield* drawingElements(drawing);
  yield `</g>\n<g transform="translate(${px(MARGIN)} ${px(legendTop)})">\n${legend.text}</g>\n</svg>\n`;
  const left = ties.length - drawing.ties.length;
  const more = left === 0 ? "" : ` ${counted(left, "more tie")} are told in words only.`;
  const caption = `${counted(drawing.actors.length, "actor")} and ${counted(drawing.ties.length, "tie")}.${more} A line is a bundle of claims, not a fact.`;
  yield `<figcaption class="how">${escapeXml(caption)}</figcaption>\n</figure>\n`;
}
