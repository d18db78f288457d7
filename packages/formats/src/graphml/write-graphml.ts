import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { createEdgeBook, type EdgeBook, type FlatEdge } from "../flat/edge-book.ts";
import { EVIDENCE_NOTE, jsonForXml } from "../flat/evidence-item.ts";
import {
  type Attribute,
  type AttributeValue,
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
import { escapeXml, escapeXmlJson, REPLACED_NOTE } from "../xml/escape-xml.ts";

const NODES: readonly Attribute<FlatNode>[] = [
  { name: "label", type: "string", value: labelOf },
  ...NODE_ATTRIBUTES,
];

const EDGES: readonly Attribute<FlatEdge>[] = [
  { name: "label", type: "string", value: (one) => one.sentence },
  ...EDGE_ATTRIBUTES,
];

/** JSON texts of the graph as a whole. */
const WHOLE = ["manifest", "publishers", "documents", "claims_without_edge", "relations"] as const;

const TYPES = { string: "string", integer: "int", boolean: "boolean" } as const;

const DESCRIPTION = [
  EDGES_NOTE,
  EVIDENCE_NOTE,
  "quotes gives the passages in short.",
  LIST_NOTE,
  "Data of the graph, as JSON: manifest; publishers; documents with their rights and without their texts; claims_without_edge, as in evidence; relations between claims.",
  REPLACED_NOTE,
  "What stands as JSON keeps these characters, as JSON escapes.",
].join(" ");

function key(kind: "node" | "edge" | "graph", name: string, type: keyof typeof TYPES): string {
  const id = `${kind}_${name}`;
  return `<key id="${id}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
}

function data(kind: "node" | "edge" | "graph", name: string, value: AttributeValue): string {
  if (value === undefined) return "";
  return `<data key="${kind}_${name}">${escapeXmlJson(String(value))}</data>\n`;
}

function head(source: ExportSource, made: ExportCircumstances, opened: OpenedSource): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    `<desc>${escapeXml(DESCRIPTION)}</desc>\n`,
    ...WHOLE.map((name) => key("graph", name, "string")),
    ...NODES.map(({ name, type }) => key("node", name, type)),
    ...EDGES.map(({ name, type }) => key("edge", name, type)),
    key("edge", "quotes", "string"),
    key("edge", "evidence", "string"),
    '<graph id="tumen" edgedefault="directed">\n',
    data("graph", "manifest", jsonForXml(manifestOf(source, made))),
    data("graph", "publishers", jsonForXml(opened.publishers)),
    data("graph", "documents", jsonForXml(opened.documents)),
  ].join("");
}

function nodeText(one: FlatNode): string {
  const values = NODES.map(({ name, value }) => data("node", name, value(one)));
  return `<node id="${escapeXml(one.record.id)}">\n${values.join("")}</node>\n`;
}

function* piecesAs(name: string, pieces: Iterable<string>): Iterable<string> {
  yield `<data key="${name}">`;
  for (const one of pieces) yield escapeXmlJson(one);
  yield "</data>\n";
}

function* edgeText(edge: FlatEdge, book: EdgeBook): Iterable<string> {
  const { id, source, target } = edge;
  yield `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">\n`;
  yield EDGES.map(({ name, value }) => data("edge", name, value(edge))).join("");
  yield* piecesAs("edge_quotes", book.quotes(edge));
  yield* piecesAs("edge_evidence", book.evidence(edge));
  yield "</edge>\n";
}

/** Writes actors and events as nodes, ties and participations as edges, each edge with the claims behind it. */
export async function* writeGraphml(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const opened = await openSource(source);
  const book = createEdgeBook(opened);
  yield* streamNodes(opened, book, { head: head(source, made, opened), nodeText });
  for (const edge of book.edges()) yield* edgeText(edge, book);
  yield* piecesAs("graph_claims_without_edge", book.looseClaims());
  yield* piecesAs("graph_relations", book.relations());
  yield "</graph>\n</graphml>\n";
}
