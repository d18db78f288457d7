import { canonicalJson, FIRST_VIEW } from "@tumen/model";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { manifestOf } from "../manifest.ts";
import { openSource } from "../open-source.ts";
import { SESSION_FORMAT } from "./session-file.ts";

/**
 * Writes the view that the export was made from, so that it can be opened again; without one the first view under the
 * export's filter. Places are those given: a reader places the others, by the same fixed layout. Reads no further than the
 * documents, whose hashes say which texts the view was made from.
 */
export async function* writeSession(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const { documents, rest } = await openSource(source);
  // Nothing of what follows is needed; asking once and stopping lets the store go.
  for await (const _one of rest) break;
  const file = {
    ...SESSION_FORMAT,
    manifest: manifestOf(source, made),
    view: made.view ?? { ...FIRST_VIEW, filter: made.filter },
    places: { ...made.places },
    texts: documents.map((one) => ({ document: one.id, sha256: one.textSha256 })),
  };
  yield `${canonicalJson(file)}\n`;
}
