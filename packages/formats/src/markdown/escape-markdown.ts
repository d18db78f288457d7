import { xmlText } from "../xml/escape-xml.ts";

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // As references they are part of the text and begin no line.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u2028": "&#8232;",
  "\u2029": "&#8233;",
};

/**
 * A text as inline Markdown (CommonMark and GitHub's): nothing in it is markup, HTML, a link or the beginning of a
 * block, and a reader gets the very text back; characters that XML forbids stand as U+FFFD.
 */
export function escapeMarkdown(text: string): string {
  return xmlText(text)
    .replace(/[\\`*_{}[\]#|~^$@!]/gu, "\\$&")
    .replace(/[&<>\t\n\r\u2028\u2029]/gu, (found) => REFERENCES[found] ?? found)
    .replace(/:(?=\/\/)|(?<=www)\./giu, "\\$&")
    .replace(/^([-+=])/u, "\\$1")
    .replace(/^(\d+)([.)])/u, "$1\\$2")
    .replace(/^ +| +$/gu, (blanks) => "&#32;".repeat(blanks.length));
}
