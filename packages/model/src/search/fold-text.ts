/** A word of a text: folded, and where it stands in UTF-16 units of the text as given. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that no decomposition takes apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};

// й keeps its breve, because и is another letter; ё loses its dots, because people leave them out.
const MARKS = /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]/gu;

/** Folds case and diacritics: `Ёлка` is `елка`, `Łódź` is `lodz`; й stays, Hangul stays in whole syllables (NFC). */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most words of most texts need no more, and an index folds millions of them.
  if (/^[ -~]*$/u.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(/[ßæœøłđı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Initials with full stops and numbers with thousands are one word each: `U.S.` is `us`, `11,000` is `11000`. */
const WORD =
  /(?<![\p{L}\p{M}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|(?<!\d)\d{1,3}(?:[,.]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/gu;

function isPossessive(text: string, start: number, word: string): boolean {
  return word === "s" && /['’]/u.test(text.charAt(start - 1));
}

/** The words of a text in order, folded; punctuation, white space and the possessive ’s are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const word = foldText(raw).replace(/[.,]/gu, "");
    if (word === "" || isPossessive(text, match.index, word)) continue;
    tokens.push({ word, start: match.index, end: match.index + raw.length });
  }
  return tokens;
}
