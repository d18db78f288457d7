import type { DaySpan } from "./day-span.ts";

/** A parsed date of the EDTF subset. */
export interface EdtfDate extends DaySpan {
  readonly precision: "day" | "month" | "year" | "interval";
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Thrown for text that is not in the EDTF subset. */
export class EdtfError extends Error {
  readonly code = "INVALID_EDTF";
}

/**
 * Parses the EDTF subset of ISO 8601-2 level 1: day, month, year, `?` `~` `%`, `XX` days, intervals, open `..` and unknown ends.
 * Throws `EdtfError` with what is wrong.
 */
export function parseEdtf(text: string): EdtfDate {
  throw new EdtfError(`"${text}" is not in the EDTF subset.`);
}
