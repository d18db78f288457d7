import { type DaySpan, FIRST_DAY, LAST_DAY, parseEdtf, type Quad } from "@tumen/model";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { createEdgeBook, type EdgeBook, type FlatEdge } from "../flat/edge-book.ts";
import { EVIDENCE_NOTE, jsonForXml } from "../flat/evidence-item.ts";
import {
  type Attribute,
  EDGE_ATTRIBUTES,
  EDGES_NOTE,
  type FlatNode,
  labelOf,
  NODE_ATTRIBUTES,
} from "../flat/graph-attributes.ts";
import { LIST_NOTE } from "../flat/join-list.ts";
import { streamNodes } from "../flat/stream-nodes.ts";
import { manifestOf } from "../manifest.ts";
import { type OpenedSource, openSource } from "../open-source.ts";
import { createPlacer, type Placer } from "../places/fixed-layout.ts";
import { escapeXml, escapeXmlJson, REPLACED_NOTE } from "../xml/escape-xml.ts";

/** Units of GEXF to one breadth of the sheet. */
const SHEET = 500;

const COLOURS: Readonly<Record<Quad, readonly [r: number, g: number, b: number]>> = {
  "verbal-cooperation": [0x2a, 0x7f, 0xc0],
  "material-cooperation": [0x00, 0x66, 0x4b],
  "verbal-conflict": [0xb8, 0x7a, 0x00],
  "material-conflict": [0xa3, 0x2a, 0x00],
};

const DESCRIPTION = [
  EDGES_NOTE,
  EVIDENCE_NOTE,
  "quotes gives the passages in short.",
  LIST_NOTE,
  "Spans: an event's from its date; an edge's from the dates on which its claims say that it happened; only where documents say so. A node or edge without a span is undated, and an open end is unknown.",
  `Positions are those of the sheet, ${SHEET} units to half its breadth, y upwards; whoever had none stands where a fixed layout puts them.`,
  "Colours of ties tell the quad class. Lines are dotted where the tie is denied, dashed where it is alleged, planned or hypothetical, else solid.",
  "Not in this file: full texts, relations between claims, claims behind no edge; the JSON export has them.",
  REPLACED_NOTE,
  "evidence keeps these characters, as JSON escapes. Then follows the manifest with the documents and their rights, as JSON.",
].join(" ");

function attribute({ name, type }: Pick<Attribute<unknown>, "name" | "type">): string {
  return `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
}

function head(source: ExportSource, made: ExportCircumstances, opened: OpenedSource): string {
  const manifest = {
    ...manifestOf(source, made),
    documents: opened.documents,
    publishers: opened.publishers,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
    'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n',
    `<meta lastmodifieddate="${escapeXml(made.exportedAt.slice(0, 10))}">\n`,
    `<creator>Tumen ${escapeXml(made.version)}</creator>\n`,
    `<description>${escapeXmlJson(`${DESCRIPTION}\n${jsonForXml(manifest)}`)}</description>\n`,
    "</meta>\n",
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" idtype="string">\n',
    `<attributes class="node" mode="static">\n${NODE_ATTRIBUTES.map(attribute).join("")}</attributes>\n`,
    `<attributes class="edge" mode="static">\n${EDGE_ATTRIBUTES.map(attribute).join("")}`,
    attribute({ name: "quotes", type: "string" }),
    attribute({ name: "evidence", type: "string" }),
    "</attributes>\n<nodes>\n",
  ].join("");
}

function values<T>(attributes: readonly Attribute<T>[], one: T): string {
  return attributes
    .flatMap(({ name, value }) => {
      const given = value(one);
      return given === undefined
        ? []
        : [`<attvalue for="${name}" value="${escapeXml(String(given))}"/>\n`];
    })
    .join("");
}

function spanText(span: DaySpan | undefined): string {
  if (span === undefined) return "";
  const start = span.earliest === FIRST_DAY ? "" : ` start="${span.earliest}"`;
  const end = span.latest === LAST_DAY ? "" : ` end="${span.latest}"`;
  return start + end;
}

function spanOf(one: FlatNode): DaySpan | undefined {
  if (one.nodeClass === "actor" || one.record.date?.basis !== "document") return;
  return parseEdtf(one.record.date.edtf);
}

function positionText(id: string, placer: Placer): string {
  const place = placer.placeOf(id);
  // The sheet counts y downwards. Subtracting from 0 keeps a negative zero out of the file.
  return `<viz:position x="${place.x * SHEET}" y="${0 - place.y * SHEET}" z="0"/>\n`;
}

function nodeText(one: FlatNode, placer: Placer): string {
  const { id } = one.record;
  return [
    `<node id="${escapeXml(id)}" label="${escapeXml(labelOf(one))}"${spanText(spanOf(one))}>\n`,
    `<attvalues>\n${values(NODE_ATTRIBUTES, one)}</attvalues>\n`,
    positionText(id, placer),
    "</node>\n",
  ].join("");
}

function shapeOf({ tie }: FlatEdge): string {
  if (tie.denied) return "dotted";
  return tie.standing === "fact" || tie.standing === "attributed" ? "solid" : "dashed";
}

function lookText(edge: FlatEdge): string {
  const [r, g, b] = COLOURS[edge.tie.quad];
  const colour = edge.edgeClass === "tie" ? `<viz:color r="${r}" g="${g}" b="${b}"/>\n` : "";
  return `${colour}<viz:shape value="${shapeOf(edge)}"/>\n`;
}

function* piecesAs(name: string, pieces: Iterable<string>): Iterable<string> {
  yield `<attvalue for="${name}" value='`;
  for (const one of pieces) yield escapeXmlJson(one);
  yield "'/>\n";
}

function* edgeText(edge: FlatEdge, book: EdgeBook): Iterable<string> {
  const { id, source, target, sentence, span } = edge;
  yield `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}" label="${escapeXml(sentence)}"${spanText(span)}>\n`;
  yield `<attvalues>\n${values(EDGE_ATTRIBUTES, edge)}`;
  yield* piecesAs("quotes", book.quotes(edge));
  yield* piecesAs("evidence", book.evidence(edge));
  yield `</attvalues>\n${lookText(edge)}</edge>\n`;
}

/**
 * Writes actors and events as nodes with their places, ties and participations as edges with the claims behind them,
 * and days where documents give them.
 */
export async function* writeGexf(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const opened = await openSource(source);
  const book = createEdgeBook(opened);
  const placer = createPlacer(made.places);
  yield* streamNodes(opened, book, {
    head: head(source, made, opened),
    nodeText: (one) => nodeText(one, placer),
  });
  yield "</nodes>\n<edges>\n";
  for (const edge of book.edges()) yield* edgeText(edge, book);
  yield "</edges>\n</graph>\n</gexf>\n";
}
