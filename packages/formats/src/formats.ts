import type { ExportCircumstances, ExportSource } from "./export-source.ts";
import { JSON_GRAPH } from "./json/json-format.ts";

/** A format declares everything about itself; shared code never lists the formats. */
export interface Format {
  readonly id: string;
  /** A few words for menus. */
  readonly label: string;
  /** Who reads it. */
  readonly readers: string;
  /** What of the evidence the file carries. */
  readonly keeps: string;
  /** What it leaves out, and how the file says so; empty where nothing is lost. */
  readonly loses: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Yields the file in pieces; `source` is read once. Reads no clock, draws no random number. */
  write(
    source: ExportSource,
    made: ExportCircumstances,
  ): AsyncIterable<string> | AsyncIterable<Uint8Array>;
}

/** Every format that can be exported, in the order of menus. */
const ALL: readonly Format[] = [JSON_GRAPH];

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
