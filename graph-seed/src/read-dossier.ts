import { type Graph, graphHash } from "@tumen/model";
import { readDossierFiles } from "./dossier-files.ts";
import { inspectDossier } from "./inspect-dossier.ts";
import { type LoadReport, loadReportOf } from "./load-report.ts";
import { DossierError, errorAt, type Problem } from "./problem.ts";

/** A dossier that may be loaded. */
export interface ReadDossier {
  readonly graph: Graph;
  /** Graph hash of what the files say. */
  readonly seedHash: string;
  readonly report: LoadReport;
  /** Warnings and infos. */
  readonly problems: readonly Problem[];
}

const NOTHING_THERE = {
  code: "nothing-there",
  reason: "There is no document here.",
  advice:
    "A dossier is a folder with documents/ and annotations/; npm run document -- add FILE --from DIR begins one.",
};

/**
 * Reads, checks and compiles the dossier in a folder. Throws `DossierError`, which lists every error with file, line, reason and
 * what to do.
 */
export async function readDossier(directory: string): Promise<ReadDossier> {
  const files = await readDossierFiles(directory);
  if (files.size === 0) {
    const place = { file: "documents", line: 1, column: 1 };
    throw new DossierError(directory, [errorAt(place, NOTHING_THERE)]);
  }
  const inspection = inspectDossier(files);
  const { graph, problems } = inspection;
  if (problems.some((one) => one.severity === "error")) throw new DossierError(directory, problems);
  return { graph, seedHash: graphHash(graph), report: loadReportOf(inspection), problems };
}
