import { xmlText } from "../xml/escape-xml.ts";

/** In braces, so that a blank that follows is kept and braces stay balanced whatever the text. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  $: "{\\$}",
  "&": "{\\&}",
  "%": "{\\%}",
  "#": "{\\#}",
  _: "{\\_}",
  "^": "{\\textasciicircum}",
  "~": "{\\textasciitilde}",
};

/** Characters that TeX draws together into another one (`--`, `''`, `<<`, ?`). */
const LIGATURE = /([-'`,<>])(?=\1)|([?!])(?=`)/gu;

/**
 * A text as the value of a BibTeX field, without its braces: what LaTeX takes for commands is written out, letters stay
 * UTF-8, white space becomes single blanks, control characters U+FFFD.
 */
export function escapeBibtex(text: string): string {
  return xmlText(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\{}$&%#_^~]/gu, (found) => SPECIAL[found] ?? found)
    .replace(LIGATURE, (found) => `${found}{}`);
}

/** An address as a verbatim BibTeX field, without its braces. */
export function escapeBibtexUrl(url: string): string {
  return url.replace(/[\\{}\s]/gu, (found) => encodeURIComponent(found));
}
