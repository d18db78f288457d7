import type { Annotator } from "@tumen/model";
import { formatCoverage } from "./format-inspection.ts";
import type { DocumentReport, LoadReport } from "./load-report.ts";

function list(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}

function people(annotators: readonly Annotator[], nobody: string): string {
  if (annotators.length === 0) return nobody;
  return annotators
    .map(({ kind, name, on }) => `${name} (${kind}${on === undefined ? "" : `, ${on}`})`)
    .join(", ");
}

function documentLines(document: DocumentReport): string[] {
  const { coverage, claims, quotes } = document;
  return [
    `  ${document.id}: claims ${claims}, quotes ${quotes}, ${formatCoverage(coverage)} of ${coverage.readable} readable code points under a quote`,
    `    annotated by ${people(document.annotatedBy, "nobody named")}; reviewed by ${people(document.reviewedBy, "nobody yet")}`,
  ];
}

/** The load report as lines for a terminal. */
export function formatReport(report: LoadReport, seedHash: string): string {
  const { counts, anchors } = report;
  const orphans = report.orphans.length === 0 ? "none" : report.orphans.join(", ");
  return [
    `Load report (seed ${seedHash})`,
    `  publishers ${counts.publishers}, documents ${counts.documents}, actors ${counts.actors}, events ${counts.events}, claims ${counts.claims}, quotes ${report.quotes}, relations ${counts.relations}`,
    `  claims by kind: ${list(report.kinds)}`,
    `  claims by modality: ${list(report.modalities)}; denied ${report.denied}, negated ${report.negated}`,
    `  relations: ${list(report.relations)}; disputed claims ${report.disputedClaims}`,
    "Coverage",
    ...report.documents.flatMap(documentLines),
    "Limits",
    `  quotes pinned ${anchors.exact}, not pinned yet ${anchors.unpinned}`,
    `  records that nothing refers to: ${orphans}`,
    `  ungraded claims ${report.ungradedClaims}, ungraded publishers ${report.ungradedPublishers}`,
    `  undated claims ${report.undatedClaims}, background dates ${report.backgroundDates}`,
    `  caveats ${report.caveats}, warnings ${report.warnings}`,
  ].join("\n");
}
