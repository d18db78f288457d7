import { normaliseText, paragraphsOf } from "@tumen/anchoring";

/** A file cannot be read as a document; the message says why and what to do. */
class PlainTextError extends Error {
  readonly code = "NOT_PLAIN_TEXT";
}

/** Reads the bytes of a text file. Throws `PlainTextError` where they are not UTF-8 text. */
export function decodeText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new PlainTextError("The file is not text in UTF-8. Save it as plain text, UTF-8.");
  }
  if (text.includes("\u0000")) {
    throw new PlainTextError("The file is not plain text. Save its text as a .txt file, UTF-8.");
  }
  if (text.trim() === "") throw new PlainTextError("The file is empty.");
  return text;
}

/** Texts broken by hand have many lines that nearly fill one width, and blank lines between paragraphs. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 100;
const MIN_BROKEN_LINES = 4;

/** Width at which a text's lines are broken by hand; undefined where each line is a paragraph. */
function brokenWidth(text: string): number | undefined {
  const blocks = text.split(/\n{2,}/u).map((block) => block.split("\n"));
  const continued = blocks.flatMap((lines) => lines.slice(0, -1));
  const width = Math.max(0, ...blocks.flat().map((line) => line.length));
  if (continued.length < MIN_BROKEN_LINES || width < MIN_WIDTH || width > MAX_WIDTH)
    return undefined;
  const full = continued.filter((line) => line.length > width * 0.7).length;
  return full / continued.length > 0.8 ? width : undefined;
}

/** A text made ready to be a document, and what was done to it, in words. */
export interface PreparedText {
  readonly text: string;
  readonly changes: readonly string[];
}

/**
 * Brings a text into the form in which documents are counted, one paragraph a line: lines broken by hand at one width are joined,
 * since a quote never goes across a line end.
 */
export function prepareText(raw: string): PreparedText {
  const normalised = `${normaliseText(raw).trim()}\n`;
  const changes: string[] = [];
  if (normalised.trim() !== raw.trim()) {
    changes.push("Line ends, accents, soft hyphens and non-breaking spaces were normalised.");
  }
  const width = brokenWidth(normalised.trim());
  if (width === undefined) return { text: normalised, changes };
  const joined = normalised.replace(/(?<=\S) *\n(?=\S)/gu, " ");
  changes.push(`Lines broken by hand at ${width} characters were joined into paragraphs.`);
  return { text: `${joined.trim()}\n`, changes };
}

/** The first paragraph of a text. */
export function firstParagraph(text: string): string {
  const [first] = paragraphsOf(text);
  return first === undefined ? "" : [...text].slice(first.start, first.end).join("");
}
