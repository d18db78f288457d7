/** What stands in a file in place of a character that XML 1.0 cannot hold. */
const REPLACEMENT = "\uFFFD";

/** For manifests and descriptions of XML formats: what became of characters that XML 1.0 forbids. */
export const REPLACED_NOTE =
  "Characters that XML 1.0 forbids (control characters, lone surrogates, U+FFFE, U+FFFF) stand as U+FFFD. Hashes and positions count the original characters.";

// XML 1.0, production 2 (Char), turned around; with the u flag a lone surrogate is matched, a pair is not.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser makes blanks or line feeds of these unless they are written as references.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The text with every character that XML 1.0 (production 2) forbids replaced by U+FFFD, visibly and one for one. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, REPLACEMENT);
}

/**
 * The text for element content and for attribute values in either quotes, in XML 1.0 and in HTML alike: a parser reads
 * back the very text, but for characters that XML forbids, which stand as U+FFFD.
 */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"'\t\n\r]/g, (found) => ESCAPES[found] ?? found);
}

/**
 * The same for element content and for attribute values in apostrophes, with double quotes left alone: JSON, which is full
 * of them, stays legible and half as long.
 */
export function escapeXmlJson(text: string): string {
  return xmlText(text).replace(/[&<>'\t\n\r]/g, (found) => ESCAPES[found] ?? found);
}
