const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function referred(whole: string, code: string): string {
  if (!code.startsWith("#")) return NAMED[code] ?? whole;
  const hexadecimal = code[1] === "x" || code[1] === "X";
  const point = Number.parseInt(code.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Reads back escaped text of XML or HTML; references that neither knows stay as they are. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});/gu, referred);
}
