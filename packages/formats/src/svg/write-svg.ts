import type { Actor, Standing } from "@tumen/model";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { createEdgeBook, type EdgeBook, type FlatEdge } from "../flat/edge-book.ts";
import { jsonForXml } from "../flat/evidence-item.ts";
import { manifestOf } from "../manifest.ts";
import { type OpenedSource, openSource } from "../open-source.ts";
import { counted } from "../report/report-ties.ts";
import { REPORT_TITLE } from "../report/report-words.ts";
import { escapeXml, REPLACED_NOTE } from "../xml/escape-xml.ts";
import { px } from "./svg-geometry.ts";
import { legendBlock, type SvgBlock, textBlock } from "./svg-legend.ts";
import { COLOURS } from "./svg-signs.ts";
import {
  type Counted,
  type Drawing,
  drawingElements,
  drawingOf,
  extentOf,
  type PictureTie,
} from "./tie-picture.ts";

const MARGIN = 28;
/** More would be no picture; what is left out is counted on it. */
const MOST = { actors: 2000, ties: 5000 } as const;
const NARROWEST = 760;
const FONTS = "Inter, 'Noto Sans KR', system-ui, sans-serif";

interface Evidence {
  readonly sentence: string;
  readonly documentTitle: string | null;
  readonly speakers: readonly { readonly role: "origin" | "relay" }[];
  /** In the order of `speakers`. */
  readonly speakerNames: readonly string[];
  readonly standing: Standing;
  readonly quotes: readonly { readonly exact: string }[];
}

/** Whose word a quote is: its document, whoever speaks in it, how surely it is put, and the claim as a sentence. */
function originOf({ documentTitle, speakers, speakerNames, standing, sentence }: Evidence): string {
  const told = speakerNames.map(
    (name, at) => `${name}${speakers[at]?.role === "relay" ? " (passes it on)" : ""}`,
  );
  const said = told.length === 0 ? "the document itself" : told.join(", ");
  const put = standing === "fact" ? "stated as fact" : standing;
  return `${documentTitle ?? "document unknown"}; said by ${said}; ${put}: ${sentence}`;
}

/** The sentence of a tie and every quote behind it, one a line, each with whose word it is. */
function titleOf(edge: FlatEdge, book: EdgeBook): string {
  const items = JSON.parse([...book.evidence(edge)].join("")) as Evidence[];
  const quotes = items.flatMap((item) =>
    item.quotes.map((one) => `“${one.exact}” (${originOf(item)})`),
  );
  const { claims, documents, disputed } = edge.tie;
  const counts = `${counted(claims, "claim")}, ${counted(documents, "document")}${disputed > 0 ? `, ${disputed} disputed` : ""}`;
  return [`${edge.sentence}. ${counts}.`, ...quotes].join("\n");
}

/** Reads the rest of a source: ties into a book, and the actors that could be drawn. */
async function readAll(opened: OpenedSource) {
  const book = createEdgeBook(opened);
  const actors = new Map<string, Actor>();
  let claims = 0;
  for await (const one of opened.rest) {
    book.add(one);
    if (one.section === "actors") actors.set(one.record.id, one.record);
    if (one.section === "claims") claims += 1;
  }
  return { book, actors, claims };
}

function leftOut(why: string, { actors, ties }: Counted): string {
  return actors + ties === 0
    ? ""
    : ` ${why}: ${counted(actors, "actor")}, ${counted(ties, "tie")}.`;
}

/** How many of the claims stand behind the lines; those that code no act between two actors draw none. */
function claimsText({ ties }: Drawing, claims: number): string {
  const behind = new Set(ties.flatMap(({ claimIds }) => claimIds)).size;
  if (behind === claims) return `${counted(claims, "claim")}, each behind a line.`;
  return `${behind} of ${counted(claims, "claim")} behind these lines; behind no line: ${claims - behind}.`;
}

function headOf(
  made: ExportCircumstances,
  drawing: Drawing,
  claims: number,
  width: number,
): SvgBlock {
  const left =
    leftOut("Not drawn, because there are more than a picture holds", drawing.beyond) +
    leftOut("Not in the view that is drawn", drawing.outside);
  const counts = `${counted(drawing.actors.length, "actor")}, ${counted(drawing.ties.length, "tie")}. ${claimsText(drawing, claims)}${left}`;
  const words =
    made.words.length === 0 ? "Nothing is filtered out." : `Shown: ${made.words.join("; ")}.`;
  return textBlock(
    [
      { text: REPORT_TITLE, size: 20, bold: true },
      { text: words, size: 13 },
      { text: counts, size: 13 },
    ],
    width,
  );
}

function sourcesOf(
  { documents, publishers }: OpenedSource,
  citation: string,
  width: number,
): SvgBlock {
  const names = new Map<string, string>(publishers.map((one) => [one.id, one.name]));
  const sources = documents.map(({ shortTitle, title, publisher, publishedAt, rights }) => {
    const by = publisher === undefined ? "publisher unknown" : (names.get(publisher) ?? publisher);
    return {
      text: `${shortTitle}: ${title}. ${by}, ${publishedAt ?? "date unknown"}. ${rights}`,
      size: 11,
    };
  });
  return textBlock(
    [
      { text: "Sources", size: 13, bold: true },
      ...sources,
      {
        text: `${citation} A line is a bundle of claims, not a fact: its title holds every quote.`,
        size: 11,
      },
    ],
    width,
  );
}

function group(block: SvgBlock, x: number, y: number): string {
  return `<g transform="translate(${px(x)} ${px(y)})">\n${block.text}</g>\n`;
}

/**
 * Draws the ties of an export and their actors as SVG 1.1 with real text, a legend and sources; every tie has its sentence
 * and all its quotes as title. With a view only whom it shows is drawn; whoever has no place is placed by a fixed layout. No scripts, no outside references.
 */
export async function* writeSvg(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const opened = await openSource(source);
  const { book, actors, claims } = await readAll(opened);
  const ties = [...book.edges()]
    .filter((one) => one.edgeClass === "tie")
    .map((one): PictureTie => ({ ...one, title: () => titleOf(one, book) }));
  const drawing = drawingOf(ties, actors, { made, most: MOST });
  const extent = extentOf(drawing.actors);
  const inner = Math.max(NARROWEST, extent.width);
  const head = headOf(made, drawing, claims, inner);
  const manifest = manifestOf(source, made);
  const legend = legendBlock(inner);
  const sources = sourcesOf(opened, manifest.citation, inner);
  const graphTop = MARGIN + head.height + 16;
  const legendTop = graphTop + extent.height + 28;
  const sourcesTop = legendTop + legend.height + 14;
  const [width, height] = [inner + 2 * MARGIN, sourcesTop + sources.height + MARGIN];
  const shift = { x: MARGIN + (inner - extent.width) / 2 - extent.left, y: graphTop - extent.top };
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" font-family="${escapeXml(FONTS)}" role="img">\n`,
    `<title>${escapeXml(REPORT_TITLE)}</title>\n`,
    `<desc>${escapeXml(`Ties between actors as documents tell them. Fonts are named, not embedded. ${REPLACED_NOTE}`)}</desc>\n`,
    `<metadata>${escapeXml(jsonForXml({ ...manifest, documents: opened.documents, publishers: opened.publishers }))}</metadata>\n`,
    `<rect width="100%" height="100%" fill="${COLOURS.ground}"/>\n`,
    group(head, MARGIN, MARGIN),
    `<g transform="translate(${px(shift.x)} ${px(shift.y)})">\n`,
  ].join("");
  yield* drawingElements(drawing);
  yield [
    "</g>\n",
    group(legend, MARGIN, legendTop),
    group(sources, MARGIN, sourcesTop),
    "</svg>\n",
  ].join("");
}
