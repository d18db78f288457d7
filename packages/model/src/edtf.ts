import { type DaySpan, FIRST_DAY, LAST_DAY } from "./day-span.ts";

/** A parsed date of the EDTF subset. */
export interface EdtfDate extends DaySpan {
  readonly precision: "day" | "month" | "year" | "interval";
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Thrown for text that is not in the EDTF subset; the message says what is wrong. */
export class EdtfError extends Error {
  readonly code = "INVALID_EDTF";
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}|XX))?)?([?~%]?)$/;
const FORMS = "year, year-month, year-month-day or year-month-XX, with ?, ~ or % at the end";

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function monthSpan(year: string, month: string): DaySpan {
  const last = String(daysInMonth(Number(year), Number(month)));
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}

function parseDate(text: string): EdtfDate {
  const match = DATE.exec(text);
  const [, year, month, day, mark] = match ?? [];
  if (year === undefined) throw new EdtfError(`"${text}" is not a date: write ${FORMS}.`);
  const marks = {
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
  if (month === undefined) {
    const span = { earliest: `${year}-01-01`, latest: `${year}-12-31` };
    return { ...span, precision: "year", ...marks };
  }
  if (Number(month) < 1 || Number(month) > 12) {
    throw new EdtfError(`"${text}" has no month ${month}: months go from 01 to 12.`);
  }
  const whole = monthSpan(year, month);
  if (day === undefined) return { ...whole, precision: "month", ...marks };
  if (day === "XX") {
    // Level 1 has no mark on a date with unspecified digits.
    if (mark !== "") throw new EdtfError(`"${text}" cannot have both XX and ${mark}.`);
    return { ...whole, precision: "month", ...marks };
  }
  const date = `${year}-${month}-${day}`;
  if (date < whole.earliest || date > whole.latest) {
    throw new EdtfError(`"${text}" is not a day of the calendar.`);
  }
  return { earliest: date, latest: date, precision: "day", ...marks };
}

/** An end that is open (`..`) or unknown (nothing) is no date. */
function parseEnd(text: string): EdtfDate | undefined {
  return text === "" || text === ".." ? undefined : parseDate(text);
}

function parseInterval(text: string, from: string, to: string): EdtfDate {
  const start = parseEnd(from);
  const end = parseEnd(to);
  if (start === undefined && end === undefined) {
    throw new EdtfError(`"${text}" has neither a beginning nor an end.`);
  }
  const earliest = start?.earliest ?? FIRST_DAY;
  const latest = end?.latest ?? LAST_DAY;
  if ((end?.earliest ?? LAST_DAY) < earliest) {
    throw new EdtfError(`"${text}" ends before it begins.`);
  }
  return {
    earliest,
    latest,
    precision: "interval",
    approximate: start?.approximate === true || end?.approximate === true,
    uncertain: start?.uncertain === true || end?.uncertain === true,
  };
}

/**
 * Parses the EDTF subset of ISO 8601-2 level 1: day, month, year, `?` `~` `%`, `XX` days, intervals, open `..` and unknown ends.
 * Throws `EdtfError` with what is wrong.
 */
export function parseEdtf(text: string): EdtfDate {
  const [from, to, ...more] = text.split("/");
  if (from === undefined || to === undefined) return parseDate(text);
  if (more.length > 0) throw new EdtfError(`"${text}" has more than one "/".`);
  return parseInterval(text, from, to);
}
