const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A cluster is never longer than this in practice; the window keeps long texts from being segmented whole. */
const WINDOW = 64;

/** Whether a UTF-16 offset lies between two grapheme clusters, so that a cut there splits no character a reader sees. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  // A line break ends every cluster, so segmenting may begin there.
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const from = Math.max(lineStart, 0);
  const window = text.slice(from, offset + WINDOW);
  const inside = offset - from;
  return graphemes.segment(window).containing(inside)?.index === inside;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const APOSTROPHE = /['’]/u;
const DIGIT_SEPARATOR = /[.,]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  return offset <= 0 ? "" : text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}

function characterAfter(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** Whether `joint` holds `left` and `right` in one word: an apostrophe between letters, a separator between digits. */
function isJoined(left: string, joint: string, right: string): boolean {
  if (APOSTROPHE.test(joint)) return LETTER.test(left) && LETTER.test(right);
  return DIGIT_SEPARATOR.test(joint) && DIGIT.test(left) && DIGIT.test(right);
}

/**
 * Whether a cut at a UTF-16 offset falls inside a word: between letters or digits, or at the apostrophe of `Russia’s` or
 * the comma of `11,000`. Hyphens part words, and scripts that write no spaces have no words to cut.
 */
export function cutsWord(text: string, offset: number): boolean {
  const before = characterBefore(text, offset);
  const after = characterAfter(text, offset);
  if (before === "" || after === "") return false;
  if (UNSPACED_SCRIPT.test(before) || UNSPACED_SCRIPT.test(after)) return false;
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return true;
  const afterNext = characterAfter(text, offset + after.length);
  const beforeLast = characterBefore(text, offset - before.length);
  return isJoined(before, after, afterNext) || isJoined(beforeLast, before, after);
}

/** The nearest UTF-16 offset at or beyond `offset` in `direction` that cuts neither a character nor a word. */
export function nextSafeCut(text: string, offset: number, direction: -1 | 1): number {
  let at = offset;
  while (at > 0 && at < text.length && (cutsWord(text, at) || !isGraphemeBoundary(text, at))) {
    at += direction;
  }
  return at;
}
