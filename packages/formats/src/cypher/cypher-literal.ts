/** A value that a property can hold; undefined is written as null, which Neo4j keeps as nothing. */
export type CypherValue = string | number | boolean | readonly CypherValue[] | undefined;

/** Quote, backslash, and what editors and terminals do not show or act upon: controls, formats, line separators. */
const ESCAPED = /\\u?|'|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/gu;
const SHORT: Readonly<Record<string, string>> = {
  "'": "\\'",
  "\\": "\\\\",
  // Databases read \uXXXX before anything else, so a backslash of the data must not come to stand before a plain u.
  "\\u": "\\\\\\u0075",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escaped(found: string): string {
  const short = SHORT[found];
  if (short !== undefined) return short;
  if (/\p{Cs}/u.test(found)) return "\uFFFD";
  const units = found.split("");
  return units.map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

/**
 * A text as a Cypher string literal in single quotes, on one line, whatever the text holds. Letters of every script
 * stay as they are; half a surrogate pair, which no file can hold, becomes U+FFFD.
 */
export function cypherString(text: string): string {
  return `'${text.replace(ESCAPED, escaped)}'`;
}

function cypherNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as a number.`);
  // Cypher knows no plus sign in an exponent.
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value).replace("e+", "e");
}

/** A value as a Cypher literal. Throws RangeError for a number that is none. */
export function cypherLiteral(value: CypherValue): string {
  if (value === undefined) return "null";
  if (typeof value === "string") return cypherString(value);
  if (typeof value === "number") return cypherNumber(value);
  if (typeof value === "boolean") return String(value);
  return `[${value.map(cypherLiteral).join(", ")}]`;
}
