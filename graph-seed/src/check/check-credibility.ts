import { type Problem, warningAt } from "../problem.ts";
import type { Subject } from "./check.ts";

/** Claims that corroborate each other, directly or through others. */
function corroborating(graph: Subject["graph"], claim: string): Set<string> {
  const reached = new Set([claim]);
  const pairs = graph.relations.filter((one) => one.type === "corroborates");
  for (const id of reached) {
    for (const { from, to } of pairs) {
      if (from === id) reached.add(to);
      if (to === id) reached.add(from);
    }
  }
  return reached;
}

/** Documents behind some claims, those left out that are derived from another of them. */
function independentDocuments(graph: Subject["graph"], claims: ReadonlySet<string>): Set<string> {
  const behind = new Set(
    graph.claims
      .filter((one) => claims.has(one.id))
      .flatMap((one) => one.quotes[0]?.document ?? []),
  );
  const derived = graph.documents.filter(
    (one) => one.derivedFrom !== undefined && behind.has(one.derivedFrom),
  );
  for (const one of derived) behind.delete(one.id);
  return new Set(behind);
}

/** Rule 9: digit 1, *confirmed by other independent sources*, needs two independent documents (a warning). */
export function checkCredibility({ dossier, graph }: Subject): Problem[] {
  return dossier.claims.flatMap((claim) => {
    const { id, credibility } = claim.value;
    if (credibility?.grade !== 1) return [];
    const count = independentDocuments(graph, corroborating(graph, id)).size;
    if (count >= 2) return [];
    return warningAt(claim.placeOf(["credibility"]), {
      code: "confirmed-by-one",
      reason: `${id} is graded 1, confirmed by other independent sources, but has one document behind it.`,
      advice:
        "Add a corroborates relation to a claim of an independent document, or lower the grade.",
    });
  });
}
