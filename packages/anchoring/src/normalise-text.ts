/** Version of the recipe below, kept with every text: another recipe could shift positions. */
export const NORM_VERSION = 1;

const BYTE_ORDER_MARKS = /^\uFEFF+/u;
const LINE_ENDS = /\r\n?/gu;
const SOFT_HYPHEN = /\u00AD/gu;
const NON_BREAKING_SPACES = /[\u00A0\u2007\u202F]/gu;

/**
 * The one form in which a text is stored and counted: line ends as `\n`, no byte order mark, no soft hyphens,
 * non-breaking spaces as spaces, Unicode NFC. Doing it twice changes nothing.
 */
export function normaliseText(text: string): string {
  return (
    text
      .replace(SOFT_HYPHEN, "")
      .replace(BYTE_ORDER_MARKS, "")
      .replace(LINE_ENDS, "\n")
      .replace(NON_BREAKING_SPACES, " ")
      // Last: a soft hyphen between a letter and its accent would keep the two from composing.
      .normalize("NFC")
  );
}
