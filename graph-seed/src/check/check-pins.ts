import type { DocumentSource } from "../dossier.ts";
import { type LocatedQuote, selectorOf } from "../locate-quotes.ts";
import { infoAt, type Problem } from "../problem.ts";
import type { Subject } from "./check.ts";

function unpinnedProblems(document: DocumentSource, quotes: readonly LocatedQuote[]): Problem[] {
  const unpinned = quotes.filter((one) => one.state === "unpinned");
  const [first] = unpinned;
  if (first === undefined) return [];
  const count = unpinned.length === 1 ? "1 quote is" : `${unpinned.length} quotes are`;
  return [
    infoAt(first.source.place, {
      code: "quotes-not-pinned",
      reason: `${count} found, but not pinned yet, from here on.`,
      advice: "Pin:",
      command: `anchor ${document.slug}`,
    }),
  ];
}

function changedTextProblems(document: DocumentSource, quotes: readonly LocatedQuote[]): Problem[] {
  const old = quotes.filter((one) => one.isOldPin);
  if (old.length === 0) return [];
  const count = (state: LocatedQuote["state"]) => old.filter((one) => one.state === state).length;
  const orphans = count("orphan") + count("ambiguous");
  return [
    infoAt(
      { file: `documents/${document.slug}.txt`, line: 1, column: 1 },
      {
        code: "text-changed",
        reason: `The text has changed since its quotes were pinned: ${count("exact")} exact, ${count("moved")} moved, ${count("repaired")} repaired, ${orphans} orphan.`,
        advice: "See each:",
        command: `anchor ${document.slug}`,
      },
    ),
  ];
}

/** Pins of quotes that are no longer written in any claim. */
function stalePinProblems({ dossier }: Subject): Problem[] {
  const written = new Set(
    dossier.claims.flatMap((claim) =>
      claim.passages.map((one) => `${claim.value.id} ${selectorOf(one.passage).exact}`),
    ),
  );
  return [...dossier.anchors].flatMap(([slug, { quotes }]) => {
    const stale = quotes.filter((pin) => !written.has(`${pin.claim} ${pin.exact}`));
    if (stale.length === 0) return [];
    const pins = stale.length === 1 ? "1 pin is" : `${stale.length} pins are`;
    const hasDocument = dossier.documents.some((one) => one.slug === slug);
    return infoAt(
      { file: `annotations/anchors/${slug}.json`, line: 1, column: 1 },
      {
        code: "pins-stale",
        reason: `${pins} of quotes that no claim has any more.`,
        ...(hasDocument
          ? { advice: "Remove:", command: `anchor ${slug}` }
          : { advice: "Delete the file: its document is not there any more." }),
      },
    );
  });
}

/** What the anchor command would pin, move or remove. */
export function checkPins(subject: Subject): Problem[] {
  const { dossier, located } = subject;
  return [
    ...dossier.documents.flatMap((document) => {
      const quotes = located.filter((one) => one.document === document);
      return [...unpinnedProblems(document, quotes), ...changedTextProblems(document, quotes)];
    }),
    ...stalePinProblems(subject),
  ];
}
