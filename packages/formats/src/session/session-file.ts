import {
  documentIdSchema,
  nodeIdSchema,
  parsePartId,
  parseTieId,
  pointSchema,
  type Selection,
  type ViewState,
  viewStateSchema,
} from "@tumen/model";
import * as z from "zod";
import { manifestSchema } from "../manifest.ts";

/** Name and version in the first fields of the file; a reader refuses a version that it does not know. */
export const SESSION_FORMAT = { format: "tumen-session", version: 1 } as const;

/** Longest session file that is read, in characters; ten times the largest view. */
export const SESSION_LENGTH = 5_000_000;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A view that can be opened again: what is shown, where things stand, and which texts it was made from. */
export const sessionFileSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT.format),
  version: z.literal(SESSION_FORMAT.version),
  manifest: manifestSchema,
  view: viewStateSchema,
  /** Where everything stood, as shares of the half sheet. */
  places: z.record(nodeIdSchema, pointSchema),
  texts: z.array(z.strictObject({ document: documentIdSchema, sha256 })),
});

/** A view that can be opened again. */
export type SessionFile = z.infer<typeof sessionFileSchema>;

/** A session file that cannot be opened; the message says what is wrong and what to do. */
export class SessionError extends Error {
  override readonly name = "SessionError";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SessionError(
      "This file is no JSON, so it is no session of Tumen. Choose another file.",
    );
  }
}

const headSchema = z.object({ format: z.string() });
const versionSchema = z.object({ version: z.number() });

function checkHead(value: unknown): void {
  const head = headSchema.safeParse(value);
  if (!head.success || head.data.format !== SESSION_FORMAT.format) {
    const found = head.success ? `It says that it is "${head.data.format}".` : "";
    throw new SessionError(
      `This file is no session of Tumen. ${found} Choose another file.`.replace("  ", " "),
    );
  }
  // A version that is missing or no number is told as the field that is wrong, by the schema.
  const written = versionSchema.safeParse(value);
  if (written.success && written.data.version > SESSION_FORMAT.version) {
    throw new SessionError(
      `This session was written by a newer Tumen (version ${written.data.version}; this one reads ${SESSION_FORMAT.version}). Update Tumen, or save the session again from an older one.`,
    );
  }
}

/**
 * Reads a session file. Nothing in it is run; unknown fields, unknown versions and values out of bounds are refused as a
 * whole, and an id `__proto__` among places or pins is left out. Throws `SessionError`.
 */
export function readSession(text: string): SessionFile {
  if (text.length > SESSION_LENGTH) {
    throw new SessionError(
      `This file is too large for a session: ${text.length} characters, at most ${SESSION_LENGTH}.`,
    );
  }
  const value = parseJson(text);
  checkHead(value);
  const parsed = sessionFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "the file" : issue.path.join(".");
  throw new SessionError(
    `This session cannot be opened: ${where}: ${issue?.message ?? "unknown"}.`,
  );
}

function idsOfSelection(selection: Selection | null): string[] {
  if (selection === null || selection.kind === "claims") return [];
  if (selection.kind === "tie") {
    const key = parseTieId(selection.id);
    return key === undefined ? [] : [key.subject, key.object];
  }
  if (selection.kind === "part") {
    const part = parsePartId(selection.id);
    return part === undefined ? [] : [part.event, part.actor];
  }
  return [selection.id];
}

/** The ids that a view names and a graph does not hold, each once, sorted: for whoever opens it to be told. */
export function missingFrom(view: ViewState, present: ReadonlySet<string>): string[] {
  const { added, hidden, pins, focus, subject, selection, reading } = view;
  const sides = reading === null ? [] : [reading, ...(reading.beside ? [reading.beside] : [])];
  const named = [
    ...added.flatMap((one) => [one.id, ...(one.beside === undefined ? [] : [one.beside])]),
    ...hidden,
    ...Object.keys(pins),
    ...(focus === null ? [] : [focus.actor]),
    ...idsOfSelection(subject),
    ...idsOfSelection(selection),
    ...sides.flatMap(({ document, claim }) => [document, ...(claim === undefined ? [] : [claim])]),
  ];
  return [...new Set<string>(named)].filter((id) => !present.has(id)).sort();
}
