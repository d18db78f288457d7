import type { Graph } from "@tumen/model";
import type { Dossier } from "../dossier.ts";
import type { LocatedQuote } from "../locate-quotes.ts";
import type { Problem } from "../problem.ts";

/** A dossier as the rules see it: what was written, where its quotes stand, and the graph that follows. */
export interface Subject {
  readonly dossier: Dossier;
  readonly located: readonly LocatedQuote[];
  readonly graph: Graph;
}

/** One rule: what it finds wrong. */
export type Check = (subject: Subject) => readonly Problem[];
