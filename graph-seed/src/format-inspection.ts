import { type Coverage, shareOf } from "@tumen/anchoring";
import type { Inspection } from "./inspect-dossier.ts";
import { documentReports } from "./load-report.ts";
import { formatProblem, type Problem, type Severity } from "./problem.ts";

const SEVERITY_WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** A share as a percentage with one digit. */
export function formatCoverage(coverage: Coverage): string {
  return `${(shareOf(coverage) * 100).toFixed(1)} %`;
}

/** How many problems of each severity there are, in words. */
function countProblems(problems: readonly Problem[]): string {
  return (["error", "warning", "info"] as const)
    .map((severity) => {
      const count = problems.filter((one) => one.severity === severity).length;
      const [one, many] = SEVERITY_WORDS[severity];
      return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;
    })
    .join(", ");
}

/** All problems of a dossier for a terminal, the worst last, where the eye is; and how many there are. */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  const worstLast = [...problems].sort((a, b) => rank(a.severity) - rank(b.severity));
  const lines = worstLast.map((one) => formatProblem(one, folder));
  return [...lines, `${folder}: ${countProblems(problems)}.`].join("\n");
}

function rank(severity: Severity): number {
  return ["info", "warning", "error"].indexOf(severity);
}

/** One line per document: claims, quotes, coverage, errors in its files. */
export function formatDocuments(inspection: Inspection): string {
  const { problems, graph, dossier } = inspection;
  const reports = new Map(documentReports(graph).map((one) => [one.id, one]));
  const lines = dossier.documents.flatMap(({ slug, value }) => {
    const report = reports.get(value.id);
    if (report === undefined) return [];
    const errors = problems.filter(
      (one) => one.severity === "error" && one.file.split("/").at(-1)?.startsWith(`${slug}.`),
    ).length;
    const wrong = errors === 0 ? "" : `, errors ${errors}`;
    return `  ${slug}: claims ${report.claims}, quotes ${report.quotes}, ${formatCoverage(report.coverage)} covered${wrong} – ${value.title}`;
  });
  return lines.length === 0 ? "  no documents" : lines.join("\n");
}
