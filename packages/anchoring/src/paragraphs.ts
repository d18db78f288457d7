import type { Span } from "@tumen/model";
import { codePointLength } from "./code-points.ts";

/** The paragraphs of a normalised text: its lines that are not blank, without white space at the ends, in code points. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const words = line.trim();
    if (words !== "") {
      const start = lineStart + codePointLength(line.slice(0, line.indexOf(words)));
      paragraphs.push({ start, end: start + codePointLength(words) });
    }
    lineStart += codePointLength(line) + 1;
  }
  return paragraphs;
}
