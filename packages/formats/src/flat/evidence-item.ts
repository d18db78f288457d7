import {
  type Claim,
  canonicalJson,
  claimSentence,
  type NameOf,
  type Publisher,
  type ReliabilityGrade,
  reliabilityOf,
  standingOf,
} from "@tumen/model";
import type { ExportDocument } from "../export-source.ts";

/** What is told of a claim's document beside the claim. */
export interface Origin {
  readonly title: string;
  readonly reliability: ReliabilityGrade;
}

/** Origins by document id. */
export function originsOf(
  publishers: readonly Publisher[],
  documents: readonly Omit<ExportDocument, "text">[],
): ReadonlyMap<string, Origin> {
  const byId = new Map<string, Publisher>(publishers.map((one) => [one.id, one]));
  return new Map(
    documents.map(({ id, shortTitle, publisher }) => {
      const graded = publisher === undefined ? undefined : byId.get(publisher);
      return [id, { title: shortTitle, reliability: reliabilityOf(graded) }];
    }),
  );
}

/**
 * JSON that XML can hold as it is: what XML forbids stands as a JSON escape, so that the data is exact. JSON itself
 * already escapes control characters and lone surrogates.
 */
export function jsonForXml(value: unknown): string {
  return canonicalJson(value).replace(
    /[\uFFFE\uFFFF]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16)}`,
  );
}

/** What `evidenceItem` says in words; for the descriptions that travel with files. */
export const EVIDENCE_NOTE =
  "evidence is a JSON array of the claims behind an edge, each the complete record as in the JSON export, with its sentence, the speakers' names, its standing, and short title and reliability of its document.";

/** A claim as evidence under an edge: the complete record and the words that a reader needs with it. */
export function evidenceItem(claim: Claim, nameOf: NameOf, origin: Origin | undefined): string {
  return jsonForXml({
    ...claim,
    sentence: claimSentence(claim, nameOf),
    speakerNames: claim.speakers.map((one) => nameOf(one.actor)),
    standing: standingOf(claim),
    documentTitle: origin?.title ?? null,
    reliability: origin?.reliability ?? "F",
  });
}

/** The quotes of an item of evidence with the document's short title, as one reads them: “…” (Title). */
export function quotesOf(item: string): string[] {
  const { quotes, documentTitle } = JSON.parse(item) as Claim & { documentTitle: string | null };
  return quotes.map((one) => `“${one.exact}” (${documentTitle ?? one.document})`);
}
