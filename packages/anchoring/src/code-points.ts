/** Counts in one text: code points, which we store, and UTF-16 units, in which JavaScript slices. */
export interface CodePoints {
  /** Length of the text in code points. */
  readonly length: number;
  /** UTF-16 offset of a code point offset. Throws `RangeError` outside the text. */
  toUtf16(codePoint: number): number;
  /** Code point offset of a UTF-16 offset; inside a surrogate pair, that of the pair. Throws `RangeError` outside the text. */
  toCodePoint(utf16: number): number;
  /** The text between two code point offsets, end exclusive. Throws `RangeError` outside the text. */
  slice(start: number, end: number): string;
}

/** UTF-16 offsets of the code points that take two units, in order. */
function findPairs(text: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at);
      at++;
    }
  }
  return pairs;
}

/** How many of the sorted `values`, each mapped by `valueAt`, lie below `limit`. */
function countBelow(count: number, limit: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function assertWithin(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`Offset ${offset} lies outside a text of length ${length}.`);
  }
}

/** Prepares conversions for one text; the only place where code points and UTF-16 units meet. */
export function codePointsOf(text: string): CodePoints {
  const pairs = findPairs(text);
  const pairAt = (index: number) => pairs[index] ?? 0;
  const length = text.length - pairs.length;

  function toUtf16(codePoint: number): number {
    assertWithin(codePoint, length);
    // A pair that starts at UTF-16 offset p is code point p - (pairs before it).
    return codePoint + countBelow(pairs.length, codePoint, (index) => pairAt(index) - index);
  }

  function toCodePoint(utf16: number): number {
    assertWithin(utf16, text.length);
    return utf16 - countBelow(pairs.length, utf16, pairAt);
  }

  return {
    length,
    toUtf16,
    toCodePoint,
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
  };
}

/** Length of a text in code points. */
export function codePointLength(text: string): number {
  return text.length - findPairs(text).length;
}
