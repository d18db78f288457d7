import {
  type ExportCircumstances,
  excerptsOf,
  exportFileName,
  type Format,
  formatOf,
} from "@tumen/formats";
import { type Asking, type GraphStore, StoreError } from "@tumen/graph-store";
import {
  describeFilter,
  describeScope,
  type Filter,
  type GraphCounts,
  type LabelOf,
  type Scope,
} from "@tumen/model";
import type { ExportRequest } from "./export-request.ts";

/** A file that is ready to be written; reading `pieces` reads the store. */
export interface ComposedExport {
  readonly format: Format;
  readonly fileName: string;
  readonly counts: GraphCounts;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

interface ComposeDependencies {
  readonly store: GraphStore;
  readonly clock: () => Date;
  readonly version: string;
}

/** Labels come from the facets of the whole graph; a record that is not listed there keeps its id, a code is its own word. */
async function labelsOf(store: GraphStore, asking: Asking): Promise<LabelOf> {
  const { facets } = await store.facets({ filter: {} }, asking);
  const labels = new Map(
    facets.flatMap(({ name, values }) =>
      values.map(({ value, label }): [string, string] => [`${name} ${value}`, label]),
    ),
  );
  return (facet, value) => labels.get(`${facet} ${value}`) ?? value;
}

async function wordsOf(
  store: GraphStore,
  { filter, scope }: { readonly filter: Filter; readonly scope: Scope },
  asking: Asking,
): Promise<string[]> {
  if (Object.keys(filter).length + Object.keys(scope).length === 0) return [];
  const labelOf = await labelsOf(store, asking);
  return [
    ...describeFilter(filter, labelOf).map((one) => one.label),
    ...describeScope(scope, labelOf),
  ];
}

/**
 * Makes the file that a request asks for. The same request gives the same bytes from every store and every way of asking.
 * Throws `StoreError`s; what fails while pieces are read rejects there.
 */
export async function composeExport(
  { store, clock, version }: ComposeDependencies,
  request: ExportRequest,
  asking: Asking = {},
): Promise<ComposedExport> {
  const format = formatOf(request.format);
  if (format === undefined) throw new StoreError("INVALID", `No format "${request.format}".`);
  const { filter, scope, excerpts, view, places } = request;
  const exportedAt = request.exportedAt ?? clock().toISOString();
  const words = await wordsOf(store, { filter, scope }, asking);
  const source = await store.subgraph({ filter, ...scope }, asking);
  const made: ExportCircumstances = {
    exportedAt,
    version,
    filter,
    scope,
    words,
    excerpts,
    places,
    ...(view === undefined ? {} : { view }),
  };
  return {
    format,
    fileName: exportFileName(format, source.seedHash, exportedAt),
    counts: source.counts,
    pieces: format.write(excerpts ? excerptsOf(source) : source, made),
  };
}
