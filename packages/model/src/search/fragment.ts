/** Where a match stands, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A piece of text with its matches marked. */
export interface Fragment {
  readonly text: string;
  readonly marks: Mark[];
}

const LONGEST = 240;
const LEAD = 60;
const ELLIPSIS = "…";

/** The nearest beginning of a word at or after `position`, so that no word and no character is cut. */
function wordStart(text: string, position: number, limit: number): number {
  if (position <= 0) return 0;
  const space = text.slice(position - 1, limit).search(/\s/u);
  return space < 0 ? limit : position + space;
}

function wordEnd(text: string, position: number, limit: number): number {
  if (position >= text.length) return text.length;
  const space = text.slice(limit, position + 1).search(/\s(?=\S*$)/u);
  return space < 0 ? limit : limit + space;
}

/** Cuts a long text to about 240 units around its first mark; marks must be in order and not overlap. */
export function fragmentOf(text: string, marks: readonly Mark[]): Fragment {
  const [first] = marks;
  if (text.length <= LONGEST) return { text, marks: [...marks] };
  const start = first === undefined ? 0 : wordStart(text, first.start - LEAD, first.start);
  const end = wordEnd(text, start + LONGEST, Math.max(first?.end ?? 0, start));
  const before = start > 0 ? ELLIPSIS : "";
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? ELLIPSIS : ""),
    marks: marks
      .filter((one) => one.end <= end)
      .map((one) => ({ start: one.start + shift, end: one.end + shift })),
  };
}
