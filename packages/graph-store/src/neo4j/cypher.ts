/** A text with its parameters: every value is a parameter. */
export interface CypherQuery {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Joins the lines of a text; what is false or undefined is left out. */
export function cypherText(...lines: readonly (string | false | undefined)[]): string {
  return lines.filter((one) => typeof one === "string" && one !== "").join("\n");
}

/** A part of a text in braces, its lines set in. */
export function cypherBlock(
  head: string,
  ...lines: readonly (string | false | undefined)[]
): string {
  return `${head} {\n${cypherText(...lines).replace(/^/gm, "  ")}\n}`;
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * A label, relationship type, key or index name as Cypher writes it: the only way into a text for a name that is not
 * written there. Throws RangeError for anything but letters, digits and underscores; nothing is repaired.
 */
export function quoteName(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`"${name}" cannot be a name in Cypher.`);
  return `\`${name}\``;
}
