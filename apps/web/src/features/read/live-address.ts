import type { Quote } from "@tumen/model";

const WORDS_AT_EACH_END = 6;

/** Commas, dashes and ampersands mean something in a text directive, so those of the text are escaped too. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}

/** What to look for: short passages whole, long ones by their first and last words; a line's end ends neither. */
function wanted(exact: string): string {
  const words = exact.trim().split(/\s+/);
  if (words.length <= 2 * WORDS_AT_EACH_END && !exact.trim().includes("\n")) {
    return escaped(words.join(" "));
  }
  const first = words.slice(0, WORDS_AT_EACH_END).join(" ");
  const last = words.slice(-WORDS_AT_EACH_END).join(" ");
  return `${escaped(first)},${escaped(last)}`;
}

/**
 * The address of a passage on the page where the document was published, by a text fragment (WICG, "URL Fragment Text
 * Directives"). A browser that finds the words no more opens the page at its top. Undefined without a web address.
 */
export function liveAddress(
  url: string | undefined,
  { exact }: Pick<Quote, "exact">,
): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (!["http:", "https:"].includes(address.protocol)) return undefined;
  const [page, fragment = ""] = address.href.split("#");
  const before = fragment.split(":~:")[0] ?? "";
  return `${page}#${before}:~:text=${wanted(exact)}`;
}
