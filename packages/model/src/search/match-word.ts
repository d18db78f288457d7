import { matchesPrefix, slipsAllowed } from "./search-query.ts";

interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
}

/** The next row of the distance table: slips from the first `row + 1` letters of `a` to each beginning of `b`. */
function nextRow(a: readonly string[], b: readonly string[], row: number, rows: Rows): number[] {
  const current = [row + 1];
  const letter = a[row];
  for (const [column, other] of b.entries()) {
    const changed = (rows.last[column] ?? 0) + (letter === other ? 0 : 1);
    const shorter = Math.min(rows.last[column + 1] ?? 0, current[column] ?? 0) + 1;
    const isSwap = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other;
    const swapped = isSwap ? (rows.beforeLast[column - 1] ?? 0) + 1 : changed;
    current.push(Math.min(changed, shorter, swapped));
  }
  return current;
}

/**
 * Slips between two words: letters put in, left out, changed, or two neighbours swapped, each counted once
 * (optimal string alignment, in code points). Anything above `limit` is reported as `limit + 1`.
 */
export function countSlips(one: string, other: string, limit: number): number {
  const a = [...one];
  const b = [...other];
  const above = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return above;
  let rows: Rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, at) => at) };
  for (const row of a.keys()) {
    const current = nextRow(a, b, row, rows);
    if (Math.min(...current) > limit) return above;
    rows = { beforeLast: rows.last, last: current };
  }
  return Math.min(rows.last[b.length] ?? above, above);
}

const PREFIX_LEAST = 0.6;
const PREFIX_MORE = 0.3;
const SLIP_QUALITY = [0, 0.5, 0.3] as const;

/**
 * How well a word of a text answers a query word, both folded: 1 for the word itself, less for the beginning of a longer
 * word, least for typing slips after an equal first letter, 0 for no match.
 */
export function matchWord(asked: string, found: string): number {
  if (asked === found) return 1;
  if (found.startsWith(asked)) {
    return matchesPrefix(asked) ? PREFIX_LEAST + PREFIX_MORE * (asked.length / found.length) : 0;
  }
  const allowed = slipsAllowed(asked);
  if (allowed === 0 || asked.codePointAt(0) !== found.codePointAt(0)) return 0;
  const slips = countSlips(asked, found, allowed);
  return slips > allowed ? 0 : (SLIP_QUALITY[slips] ?? 0);
}
