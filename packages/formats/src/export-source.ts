import type {
  Filter,
  GraphCounts,
  GraphRecord,
  Point,
  Scope,
  SourceDocument,
  ViewState,
} from "@tumen/model";

/** A document as exports carry it: with `excerpts` its full text is left out, its passages stay in the quotes. */
export type ExportDocument = Omit<SourceDocument, "text"> & { readonly text?: string };

/** A record of the graph as exports carry it. */
export type ExportRecord =
  | Exclude<GraphRecord, { section: "documents" }>
  | { readonly section: "documents"; readonly record: ExportDocument };

/** What every format is a view of: records in file order (`SECTIONS`), read once, never held whole. */
export interface ExportSource {
  readonly seedHash: string;
  readonly counts: GraphCounts;
  readonly records: AsyncIterable<ExportRecord>;
}

/** What the manifest of an export says about how it was made; the same circumstances and source give the same bytes. */
export interface ExportCircumstances {
  /** ISO 8601 instant, UTC. */
  readonly exportedAt: string;
  /** Version of the program that wrote the file. */
  readonly version: string;
  readonly filter: Filter;
  /** Which of the claims that pass the filter; empty: all. */
  readonly scope: Scope;
  /** Filter and scope in words, one entry for each part; empty: everything. */
  readonly words: readonly string[];
  /** Full texts of the documents are left out. */
  readonly excerpts: boolean;
  /** The view that the export was made from; formats that restore a view need it. */
  readonly view?: ViewState | undefined;
  /** Where things stand on the sheet, for formats with positions; a fixed layout places whoever is missing. */
  readonly places: Readonly<Record<string, Point>>;
}

async function* withoutTexts(records: AsyncIterable<ExportRecord>): AsyncIterable<ExportRecord> {
  for await (const one of records) {
    if (one.section !== "documents") {
      yield one;
      continue;
    }
    const { text: _left, ...record } = one.record;
    yield { section: "documents", record };
  }
}

/** The source with the documents' full texts left out: no passage longer than the quotes and their context remains. */
export function excerptsOf(source: ExportSource): ExportSource {
  return { ...source, records: withoutTexts(source.records) };
}
