import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { manifestNode, nodeOf } from "../linked-data/record-nodes.ts";
import { type LinkedNode, PREFIXES, TERMS } from "../linked-data/vocabulary.ts";

/** The whole context: nothing has to be fetched to read a file. */
function contextOf() {
  const terms = Object.entries(TERMS).map(([term, { property, ...meaning }]) => [
    term,
    "strings" in meaning ? { "@id": property, "@type": meaning.strings } : property,
  ]);
  return {
    "@version": 1.1,
    id: "@id",
    type: "@type",
    ...PREFIXES,
    ...Object.fromEntries(terms),
  };
}

/** A node without its empty lists. */
function nodeJson(node: LinkedNode): string {
  return JSON.stringify(node, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}

/** Writes the graph as one JSON-LD 1.1 document, a record a line in `@graph`. */
export async function* writeJsonLd(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const manifest = nodeJson(manifestNode(source, made));
  yield `{"@context":${JSON.stringify(contextOf())},\n"@graph":[\n${manifest}`;
  for await (const one of source.records) yield `,\n${nodeJson(nodeOf(one))}`;
  yield "\n]}\n";
}
