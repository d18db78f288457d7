import { actorIdSchema, claimIdSchema, eventIdSchema, RELATION_TYPES } from "@tumen/model";
import * as z from "zod";
import { StoreError } from "./store-error.ts";

const end = z.union([claimIdSchema, eventIdSchema]);

/** The sort key of the last row of a page, by question: the next page begins after it. */
const KEYS = {
  /** Claims shared with the actor, and the neighbour's id. */
  neighbours: z.tuple([z.int().nonnegative(), actorIdSchema]),
  /** Rank and id. */
  claims: z.tuple([z.int().nonnegative(), claimIdSchema]),
  /** Earliest and latest day, null for an undated event, and its id. */
  timeline: z.tuple([z.iso.date().nullable(), z.iso.date().nullable(), eventIdSchema]),
  /** From, to, type. */
  relations: z.tuple([end, end, z.enum(RELATION_TYPES)]),
} as const;

/** Questions that are answered in pages. */
export type PagedQuestion = keyof typeof KEYS;

/** The sort key that a question's cursor holds. */
export type CursorKey<Question extends PagedQuestion> = z.infer<(typeof KEYS)[Question]>;

/** Writes the cursor that `readCursor` reads: opaque to clients, safe in addresses. */
export function writeCursor<Question extends PagedQuestion>(
  question: Question,
  key: CursorKey<Question>,
): string {
  return Buffer.from(JSON.stringify([question, key])).toString("base64url");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a cursor back; undefined for none. Throws INVALID for text that is not a cursor of this question. */
export function readCursor<Question extends PagedQuestion>(
  question: Question,
  cursor: string | undefined,
): CursorKey<Question> | undefined {
  if (cursor === undefined) return undefined;
  const content = parseJson(Buffer.from(cursor, "base64url").toString("utf8"));
  const parsed = z.tuple([z.literal(question), KEYS[question]]).safeParse(content);
  if (!parsed.success) throw new StoreError("INVALID", "This cursor is not of this question.");
  return parsed.data[1] as CursorKey<Question>;
}
