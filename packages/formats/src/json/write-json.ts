import { canonicalJson, SECTIONS } from "@tumen/model";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { manifestOf } from "../manifest.ts";

/** Name and version in the first fields of the file; a reader refuses a version that it does not know. */
export const JSON_FORMAT = { format: "tumen-graph", version: 1 } as const;

/**
 * Writes the whole graph as one JSON text, a record a line, keys in canonical order (RFC 8785), so that equal graphs
 * give equal bytes but for `exportedAt`. Throws a TypeError where records do not come in section order.
 */
export async function* writeJson(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const manifest = canonicalJson(manifestOf(source, made));
  yield `{"format":"${JSON_FORMAT.format}","version":${JSON_FORMAT.version},\n"manifest":${manifest}`;
  let opened = 0;
  let first = true;
  for await (const { section, record } of source.records) {
    const wanted = SECTIONS.indexOf(section) + 1;
    if (wanted < opened) throw new TypeError(`A record of ${section} came after its section.`);
    for (; opened < wanted; opened += 1, first = true) yield sectionStart(opened);
    yield `${first ? "\n" : ",\n"}${canonicalJson(record)}`;
    first = false;
  }
  for (; opened < SECTIONS.length; opened += 1) yield sectionStart(opened);
  yield "]}\n";
}

function sectionStart(position: number): string {
  return `${position === 0 ? "" : "]"},\n"${SECTIONS[position]}":[`;
}
