import type { Graph } from "@tumen/model";
import type { ExportSource } from "../export-source.ts";
import { sourceOf } from "./export-cases.ts";

/** A source that says how many records were asked for and whether its reader let it go. */
export function watchedSource(graph: Graph) {
  const seen = { records: 0, returned: false };
  const source = sourceOf(graph);
  async function* watched(): ExportSource["records"] {
    try {
      for await (const one of source.records) {
        seen.records += 1;
        yield one;
      }
    } finally {
      seen.returned = true;
    }
  }
  return { seen, source: { ...source, records: watched() } };
}
