import { type Problem, warningAt } from "../problem.ts";
import type { Subject } from "./check.ts";

/** What decoding leaves where bytes are not UTF-8. */
const UNREADABLE = "\uFFFD";

/** What must be known of a document beside its claims: that its text was read whole, and who annotated it. */
export function checkDocuments({ dossier }: Subject): Problem[] {
  const claimed = new Set(dossier.claims.map((one) => one.document));
  return dossier.documents.flatMap((document) => {
    const { id, annotatedBy } = document.value;
    const problems: Problem[] = [];
    const at = document.text.indexOf(UNREADABLE);
    if (at !== -1) {
      const line = document.text.slice(0, at).split("\n").length;
      problems.push(
        warningAt(
          { file: `documents/${document.slug}.txt`, line, column: 1 },
          {
            code: "text-unreadable",
            reason: `The text of ${id} has characters that could not be read.`,
            advice: "Save the text in UTF-8, or ignore this where the source itself shows them so.",
          },
        ),
      );
    }
    if (claimed.has(id) && annotatedBy.length === 0) {
      problems.push(
        warningAt(document.placeOf(), {
          code: "annotator-missing",
          reason: `Nobody is named who annotated ${id}.`,
          advice:
            "Add to annotatedBy: { kind: person, name: …, on: 2025-01-31 }; a model says that it is a model.",
        }),
      );
    }
    return problems;
  });
}
