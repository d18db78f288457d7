/** How lists stand in one cell or attribute; for the descriptions that travel with files. */
export const LIST_NOTE =
  'Lists stand in one value, parts joined by " | "; a | or \\ inside a part has a \\ before it.';

/** The parts as one text that can be taken apart again: ` | ` between parts, `|` and `\` within a part escaped by `\`. */
export function joinList(parts: readonly string[]): string {
  return parts.map((one) => one.replace(/[\\|]/g, "\\$&")).join(" | ");
}
