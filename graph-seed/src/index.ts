export type { DocumentReport, LoadReport } from "./load-report.ts";
export { DossierError, formatProblem, type Place, type Problem, type Severity } from "./problem.ts";
export { type ReadDossier, readDossier } from "./read-dossier.ts";
