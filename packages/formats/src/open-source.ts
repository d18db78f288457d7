import type { Publisher } from "@tumen/model";
import type { ExportDocument, ExportRecord, ExportSource } from "./export-source.ts";

/** What stands at the head of a graph and is small without its texts, and all that follows. */
export interface OpenedSource {
  readonly publishers: readonly Publisher[];
  /** Without their texts. */
  readonly documents: readonly Omit<ExportDocument, "text">[];
  /** Actors, events, claims, relations, in this order; to be read once. */
  readonly rest: AsyncIterable<ExportRecord>;
}

async function* following(
  first: ExportRecord | undefined,
  iterator: AsyncIterator<ExportRecord>,
): AsyncIterable<ExportRecord> {
  try {
    if (first !== undefined) yield first;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // A reader that goes away ends the question to the store too.
    await iterator.return?.();
  }
}

/** Reads publishers and documents, whose rights and names other formats state first, and hands on the rest unread. */
export async function openSource(source: ExportSource): Promise<OpenedSource> {
  const publishers: Publisher[] = [];
  const documents: Omit<ExportDocument, "text">[] = [];
  const iterator = source.records[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) return { publishers, documents, rest: following(undefined, iterator) };
    const { section, record } = next.value;
    if (section === "publishers") publishers.push(record);
    else if (section === "documents") {
      const { text: _left, ...outline } = record;
      documents.push(outline);
    } else return { publishers, documents, rest: following(next.value, iterator) };
  }
}
