/** A value that a Cypher literal can hold; what is undefined in a map is left out. */
export type CypherValue = string | number | boolean | readonly CypherValue[] | CypherMap;

/** A map of such values. */
export interface CypherMap {
  readonly [key: string]: CypherValue | undefined;
}

const KEY = /^[A-Za-z][A-Za-z0-9]*$/;
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

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}

/** A value as a Cypher literal. Throws RangeError for a key that is no plain word: keys are ours, never data. */
export function cypherLiteral(value: CypherValue): string {
  if (typeof value === "string") return cypherString(value);
  if (typeof value === "number") return cypherNumber(value);
  if (typeof value === "boolean") return String(value);
  if (isList(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  const pairs: string[] = [];
  for (const [key, one] of Object.entries(value)) {
    if (!KEY.test(key)) throw new RangeError(`"${key}" cannot be a key in Cypher.`);
    if (one !== undefined) pairs.push(`${key}: ${cypherLiteral(one)}`);
  }
  return `{${pairs.join(", ")}}`;
}
