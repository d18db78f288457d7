// Signs that make a spreadsheet take a text for a formula (OWASP, CSV Injection), full-width forms included; the
// apostrophe itself, so that taking one away always gives the text back.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

/** The text as a spreadsheet shows and does not run it: an apostrophe before it where it begins like a formula. */
export function neutralise(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
