import type { ExportCircumstances, ExportSource } from "./export-source.ts";
import { writeJson } from "./json/write-json.ts";

/** A format declares everything about itself; shared code never lists the formats. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Yields the file's text in pieces. */
  write(source: ExportSource, made: ExportCircumstances): AsyncIterable<string>;
}

/** Every format that can be exported, by id. */
export const FORMATS: Readonly<Record<string, Format>> = {
  json: {
    id: "json",
    label: "Whole graph as JSON, with every quote and its position",
    extension: "json",
    mediaType: "application/json",
    write: writeJson,
  },
};

/** The format with this id; undefined where there is none. */
export function formatOf(id: string): Format | undefined {
  return Object.hasOwn(FORMATS, id) ? FORMATS[id] : undefined;
}

/** A file name that says what the file is, from which seed and when. */
export function exportFileName(format: Format, seedHash: string, exportedAt: string): string {
  return `tumen-graph-${seedHash.slice(0, 8)}-${exportedAt.slice(0, 10)}.${format.extension}`;
}
