import { type Coverage, coverageOf } from "@tumen/anchoring";
import {
  type Annotator,
  type Claim,
  claimFactsOf,
  countGraph,
  type DocumentId,
  type Graph,
  type GraphCounts,
} from "@tumen/model";
import type { Inspection } from "./inspect-dossier.ts";
import type { QuoteState } from "./locate-quotes.ts";
import type { Problem } from "./problem.ts";

/** What the report says of one document. */
export interface DocumentReport {
  readonly id: DocumentId;
  readonly title: string;
  readonly claims: number;
  readonly quotes: number;
  readonly coverage: Coverage;
  readonly annotatedBy: readonly Annotator[];
  readonly reviewedBy: readonly Annotator[];
}

/** What was loaded, and how far it can be trusted (rule 10). */
export interface LoadReport {
  readonly counts: GraphCounts;
  readonly quotes: number;
  /** Claims by kind, modality and stance. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly modalities: Readonly<Record<string, number>>;
  readonly denied: number;
  readonly negated: number;
  readonly relations: Readonly<Record<string, number>>;
  readonly documents: readonly DocumentReport[];
  /** Quotes by how they stand in their texts. */
  readonly anchors: Readonly<Record<QuoteState, number>>;
  /** Records that nothing refers to. */
  readonly orphans: readonly string[];
  readonly ungradedClaims: number;
  readonly ungradedPublishers: number;
  /** Claims without a date of their own or of an event, background dates left aside. */
  readonly undatedClaims: number;
  readonly backgroundDates: number;
  readonly caveats: number;
  readonly disputedClaims: number;
  readonly warnings: number;
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Claims, quotes and coverage of each document, in order of id. */
export function documentReports(graph: Graph): DocumentReport[] {
  return graph.documents.map((document) => {
    const claims = graph.claims.filter((one) => one.quotes[0]?.document === document.id);
    const quotes = claims.flatMap((one) => one.quotes);
    const { readable, covered } = coverageOf(document.text, {
      furniture: document.furniture,
      quotes,
    });
    return {
      id: document.id,
      title: document.title,
      claims: claims.length,
      quotes: quotes.length,
      coverage: { readable, covered },
      annotatedBy: document.annotatedBy,
      reviewedBy: document.reviewedBy,
    };
  });
}

function countBackgroundDates({ claims, events }: Graph): number {
  const ofClaim = (claim: Claim) => [claim.eventDate, claim.statedDate];
  const dates = [...claims.flatMap(ofClaim), ...events.map((one) => one.date)];
  return dates.filter((date) => date?.basis === "background").length;
}

const NO_ANCHORS: Readonly<Record<QuoteState, number>> = {
  exact: 0,
  unpinned: 0,
  moved: 0,
  repaired: 0,
  orphan: 0,
  ambiguous: 0,
};

function orphanIds(problems: readonly Problem[]): string[] {
  return problems
    .filter((one) => one.code === "id-unused")
    .map((one) => one.reason.replace("Nothing refers to ", "").replace(/\.$/u, ""));
}

/** Sums up an inspected dossier that has no errors. */
export function loadReportOf({ graph, located, problems }: Inspection): LoadReport {
  const facts = claimFactsOf(graph);
  const graded = (use: Graph["publishers"][number]) =>
    use.reliability.some((one) => one.grade !== "F");
  return {
    counts: countGraph(graph),
    quotes: graph.claims.reduce((sum, one) => sum + one.quotes.length, 0),
    kinds: tally(graph.claims.map((one) => one.kind)),
    modalities: tally(graph.claims.map((one) => one.modality)),
    denied: facts.filter((one) => one.stance === "denies").length,
    negated: facts.filter((one) => one.stance === "negated").length,
    relations: tally(graph.relations.map((one) => one.type)),
    documents: documentReports(graph),
    anchors: { ...NO_ANCHORS, ...tally(located.map((one) => one.state)) },
    orphans: orphanIds(problems),
    ungradedClaims: graph.claims.filter((one) => one.credibility.grade === 6).length,
    ungradedPublishers: graph.publishers.filter((one) => !graded(one)).length,
    undatedClaims: facts.filter((one) => one.happened === null).length,
    backgroundDates: countBackgroundDates(graph),
    caveats: graph.claims.filter((one) => one.caveat !== undefined).length,
    disputedClaims: facts.filter((one) => one.disputed).length,
    warnings: problems.filter((one) => one.severity === "warning").length,
  };
}
