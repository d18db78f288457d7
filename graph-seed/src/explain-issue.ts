import type { $ZodIssue } from "zod/v4/core";
import { closestWord } from "./closest-word.ts";
import type { Problem } from "./problem.ts";

type Wording = Pick<Problem, "code" | "reason" | "advice">;

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function explainValue(field: string, given: unknown, values: readonly unknown[]): Wording {
  const options = values.map(String);
  const close = closestWord(String(given), options);
  const list = `It may be: ${options.join(", ")}.`;
  return {
    code: "not-in-vocabulary",
    reason: `${field} ${show(given)} is not in its closed list.`,
    advice: close === undefined ? list : `Did you mean ${close}? ${list}`,
  };
}

function explainUnknownField(key: string, known: readonly string[]): Wording {
  const close = closestWord(key, known);
  return {
    code: "unknown-field",
    reason: `There is no field ${show(key)} here.`,
    advice: `${close === undefined ? "Remove it. " : `Did you mean ${close}? `}Fields: ${known.join(", ")}.`,
  };
}

const SEE_FORMAT = "See the format in graph-seed/README.md.";

/** What to write in fields that take more than a plain value, by the end of their path. */
const FORM_ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|\.)(?:quote|quotes\[\d+\]|furniture\[\d+\])$/u,
    "Write the exact characters of the text, or { exact: …, prefix: words before, suffix: words after }.",
  ],
  [
    /(?:^|\.)qid(?:\.id)?$/u,
    "Write { id: Q159, label: the English label that Wikidata shows for it }, so that a wrong number shows.",
  ],
  [
    /(?:^|\.)(?:date|eventDate|statedDate)$/u,
    "Write { edtf: 2024-06, basis: document, words: the text’s own }.",
  ],
  [/speakers\[\d+\]$/u, "Write { actor: actor:…, role: origin } or role: relay."],
  [/annotatedBy|reviewedBy/u, "Write { kind: person or model, name: …, on: 2025-01-31 }."],
];

function explainForm(field: string, issue: $ZodIssue, given: unknown): Wording {
  if (given === undefined) {
    return {
      code: "missing-field",
      reason: `${field} is missing.`,
      advice: `Add ${field}: it is always written.`,
    };
  }
  const [, advice = SEE_FORMAT] = FORM_ADVICE.find(([path]) => path.test(field)) ?? [];
  return {
    code: "wrong-form",
    reason: `${field} ${show(given)} is not valid${whyNot(issue)}.`,
    advice,
  };
}

function whyNot(issue: $ZodIssue): string {
  if (issue.code === "invalid_union") return "";
  return `: ${issue.code === "invalid_type" ? `must be of type ${issue.expected}` : issue.message}`;
}

/**
 * Puts a schema issue into words for a person. `entry` is the value that was checked, `known` the fields that may stand
 * where an unknown one was found.
 */
export function explainIssue(issue: $ZodIssue, entry: unknown, known: readonly string[]): Wording {
  const field = nameOf(issue.path) || "the entry";
  const given = valueAt(entry, issue.path);
  if (issue.code === "unrecognized_keys") return explainUnknownField(issue.keys[0] ?? "", known);
  if (issue.code === "invalid_value" && given !== undefined) {
    return explainValue(field, given, issue.values);
  }
  if (issue.code === "too_small" && Array.isArray(given)) {
    return {
      code: "empty-list",
      reason: `${field} is empty.`,
      advice: `Name at least ${issue.minimum}.`,
    };
  }
  return explainForm(field, issue, given);
}
