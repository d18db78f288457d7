import type { Graph } from "@tumen/model";
import type { Check } from "./check/check.ts";
import { checkCredibility } from "./check/check-credibility.ts";
import { checkDatesAndTypes } from "./check/check-dates-and-types.ts";
import { checkDocuments } from "./check/check-documents.ts";
import { checkDuplicates } from "./check/check-duplicates.ts";
import { checkIds } from "./check/check-ids.ts";
import { checkNames } from "./check/check-names.ts";
import { checkParticipants } from "./check/check-participants.ts";
import { checkPins } from "./check/check-pins.ts";
import { checkQuotes } from "./check/check-quotes.ts";
import { checkRelations } from "./check/check-relations.ts";
import { checkVocabularies } from "./check/check-vocabularies.ts";
import { compileGraph } from "./compile-graph.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierFiles } from "./dossier-files.ts";
import { type LocatedQuote, locateQuotes } from "./locate-quotes.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { readAnnotations } from "./read-annotations.ts";

/** The rules of the knowledge model, in its order, with what pins and headers need; the tenth rule is the load report. */
const RULES: readonly Check[] = [
  checkQuotes,
  checkPins,
  checkIds,
  checkDocuments,
  checkDatesAndTypes,
  checkParticipants,
  checkRelations,
  checkNames,
  checkVocabularies,
  checkDuplicates,
  checkCredibility,
];

/** What the files of a dossier hold, and all that is wrong with it. */
export interface Inspection {
  readonly dossier: Dossier;
  readonly located: readonly LocatedQuote[];
  /** The graph of all that is valid; only one without errors may be loaded. */
  readonly graph: Graph;
  readonly problems: readonly Problem[];
}

/** Reads a dossier and checks every rule. Throws nothing: what is wrong is in `problems`, errors first. */
export function inspectDossier(files: DossierFiles): Inspection {
  const { dossier, problems } = readAnnotations(files);
  const located = locateQuotes(dossier);
  const graph = compileGraph(dossier, located);
  const found = RULES.flatMap((rule) => rule({ dossier, located, graph }));
  return { dossier, located, graph, problems: sortProblems([...problems, ...found]) };
}
