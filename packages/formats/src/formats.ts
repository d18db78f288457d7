import { BIBTEX } from "./bibtex/bibtex-format.ts";
import { CSL_JSON } from "./csl-json/csl-json-format.ts";
import { CSV_TABLES } from "./csv/csv-format.ts";
import { CYPHER } from "./cypher/cypher-format.ts";
import type { Format } from "./format.ts";
import { GEXF } from "./gexf/gexf-format.ts";
import { GRAPHML } from "./graphml/graphml-format.ts";
import { HTML } from "./html/html-format.ts";
import { JSON_GRAPH } from "./json/json-format.ts";
import { JSON_LD } from "./json-ld/json-ld-format.ts";
import { MARKDOWN } from "./markdown/markdown-format.ts";
import { SESSION } from "./session/session-format.ts";
import { SVG } from "./svg/svg-format.ts";
import { TURTLE } from "./turtle/turtle-format.ts";

/** Every format that can be exported, in the order of menus. */
const ALL: readonly Format[] = [
  JSON_GRAPH,
  SESSION,
  CSV_TABLES,
  GRAPHML,
  GEXF,
  CYPHER,
  JSON_LD,
  TURTLE,
  HTML,
  MARKDOWN,
  BIBTEX,
  CSL_JSON,
  SVG,
];

/** Every format that can be exported, by id, in the order of menus. */
export const FORMATS: Readonly<Record<string, Format>> = Object.fromEntries(
  ALL.map((one) => [one.id, one]),
);

/** The format with this id; undefined where there is none. */
export function formatOf(id: string): Format | undefined {
  return Object.hasOwn(FORMATS, id) ? FORMATS[id] : undefined;
}

/** A file name that says what the file is, from which seed and when. */
export function exportFileName(format: Format, seedHash: string, exportedAt: string): string {
  return `tumen-graph-${seedHash.slice(0, 8)}-${exportedAt.slice(0, 10)}.${format.extension}`;
}
