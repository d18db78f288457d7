import { BUNDLED_DOSSIER } from "./dossier-files.ts";

/** A place in a file of a dossier; line and column count from 1. */
export interface Place {
  /** Path inside the dossier, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How much a problem matters: an error stops a load, a warning does not, an info only tells. */
export type Severity = "error" | "warning" | "info";

/** Something about a dossier that a person should know: where, what, and what to do. */
export interface Problem extends Place {
  readonly severity: Severity;
  /** Kebab-case name of the matter, the same for each occurrence. */
  readonly code: string;
  readonly reason: string;
  readonly advice: string;
  /** What to give `npm run document --` so that it does what is advised. */
  readonly command?: string;
}

type Wording = Omit<Problem, "severity" | keyof Place>;

/** An error at a place. */
export function errorAt(place: Place, wording: Wording): Problem {
  return { severity: "error", ...place, ...wording };
}

/** A warning at a place. */
export function warningAt(place: Place, wording: Wording): Problem {
  return { severity: "warning", ...place, ...wording };
}

/** An info at a place. */
export function infoAt(place: Place, wording: Wording): Problem {
  return { severity: "info", ...place, ...wording };
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Errors first, then by file, line, column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** Two lines that say where, what and what to do; `folder` goes before the file's path. */
export function formatProblem(problem: Problem, folder = ""): string {
  const { file, line, column, severity, code, reason, advice, command } = problem;
  const path = folder === "" ? file : `${folder}/${file}`;
  const from = folder === "" || folder === BUNDLED_DOSSIER ? "" : ` --from ${folder}`;
  const run = command === undefined ? "" : ` npm run document -- ${command}${from}`;
  return `${path}:${line}:${column} ${severity} ${code}: ${reason}\n    ${advice}${run}`;
}

/** A dossier cannot be loaded; the message lists every error with file, line, reason and what to do. */
export class DossierError extends Error {
  readonly code = "INVALID_DOSSIER";
  readonly folder: string;
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const errors = sortProblems(problems.filter((one) => one.severity === "error"));
    const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
    const lines = errors.map((one) => formatProblem(one, folder));
    super([`The dossier ${folder} has ${count}:`, ...lines].join("\n"));
    this.folder = folder;
    this.problems = problems;
  }
}
