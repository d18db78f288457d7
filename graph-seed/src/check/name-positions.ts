/** Where capitals stand in a text, and whether a capital there says anything. */

/** A word that begins with a capital; hyphens part words, so that “Moscow-led” holds the word Moscow. */
const CAPITALISED = /(?<![\p{L}\p{M}\p{N}]|\p{L}[’'])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'.]\p{L}+)*/gu;
const POSSESSIVE = /[’']s?$/u;

/** A capitalised word and its UTF-16 offset in the text. */
export interface Capital {
  readonly word: string;
  readonly at: number;
  /** A capital is due here whatever the word: at the beginning of a sentence or a quotation, in a title. */
  readonly isFree: boolean;
}

const SENTENCE_BREAK = /(?:^|[.!?:;…•*–—]["”’'»)\]]*|^\s*[-#])["“‘'«([\s]*$/u;
const OPENING_MARK = /(?:^|[\s([])["“‘'«]$/u;
const INITIAL = /(?:^|[^\p{L}])(?:\p{Lu}\.)+\s*$/u;

function startsSentence(before: string): boolean {
  if (OPENING_MARK.test(before)) return true;
  return SENTENCE_BREAK.test(before) && !INITIAL.test(before);
}

const LONG_WORD = /\p{L}[\p{L}’']{3,}/gu;
/** Of the longer words of a title in English, most begin with a capital; of a sentence, few do. */
const TITLE_SHARE = 0.6;

function isTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && capitals.length / words.length >= TITLE_SHARE;
}

const LEAD_IN_WORDS = 8;

/** UTF-16 length of the part of a line that is written like a title: all, a lead-in before a colon, or none. */
function titleLength(line: string): number {
  if (!/[.…]["”’]?\s*$/u.test(line) && isTitleCase(line)) return line.length;
  const colon = line.indexOf(":");
  const leadIn = colon === -1 ? "" : line.slice(0, colon);
  const isShort = leadIn.trim().split(/\s+/u).length <= LEAD_IN_WORDS;
  return isShort && isTitleCase(leadIn) ? colon : 0;
}

/** All capitalised words of a text, in order. */
export function capitalsOf(text: string): Capital[] {
  const capitals: Capital[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const title = titleLength(line);
    for (const match of line.matchAll(CAPITALISED)) {
      capitals.push({
        word: match[0].replace(POSSESSIVE, ""),
        at: lineStart + match.index,
        isFree: match.index < title || startsSentence(line.slice(0, match.index)),
      });
    }
    lineStart += line.length + 1;
  }
  return capitals;
}
