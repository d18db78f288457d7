import type { Filter, GraphCounts, GraphRecord } from "@tumen/model";

/** What every format is a view of: records in file order, read once, never held whole. */
export interface ExportSource {
  readonly seedHash: string;
  readonly counts: GraphCounts;
  readonly records: AsyncIterable<GraphRecord>;
}

/** What the manifest of an export says about how it was made. */
export interface ExportCircumstances {
  /** ISO 8601 instant, UTC. */
  readonly exportedAt: string;
  /** Version of the program that wrote the file. */
  readonly version: string;
  readonly filter: Filter;
}
