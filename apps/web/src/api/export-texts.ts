import { documentResponseSchema } from "@tumen/model";
import { ApiError, requestJson } from "./request-json.ts";

/** The text of a document, under the document's id. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

async function textOf(id: string, signal: AbortSignal): Promise<NamedText[]> {
  try {
    const path = `/api/documents/${encodeURIComponent(id)}`;
    const { document } = await requestJson({ path, schema: documentResponseSchema, signal });
    return [{ name: document.id, text: document.text }];
  } catch (error) {
    // The ids come from a file: what this server does not have, or no document can be called, has no text here.
    const isUnknown = error instanceof ApiError && ["NOT_FOUND", "INVALID"].includes(error.code);
    if (isUnknown) return [];
    throw error;
  }
}

/**
 * The texts of those of the documents that this server has, one after the other; `onCount` hears how many were asked
 * for. Throws `ApiError`, and the signal's reason when it is aborted.
 */
export async function exportTexts(
  ids: readonly string[],
  signal: AbortSignal,
  onCount: (count: number) => void,
): Promise<readonly NamedText[]> {
  const texts: NamedText[] = [];
  for (const [at, id] of ids.entries()) {
    texts.push(...(await textOf(id, signal)));
    onCount(at + 1);
  }
  return texts;
}
