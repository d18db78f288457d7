import type { ExportCircumstances, ExportSource } from "./export-source.ts";

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
