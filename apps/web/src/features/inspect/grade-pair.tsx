import type { ClaimView } from "@tumen/model";

/** What a source letter means (Admiralty code). */
export const LETTERS = {
  A: "reliable without doubt",
  B: "usually reliable",
  C: "fairly reliable",
  D: "usually not reliable",
  E: "not reliable",
  F: "cannot be judged",
} as const;

/** What an information digit means, by the digit (Admiralty code). */
export const DIGITS = [
  "",
  "confirmed by other independent sources",
  "probably true",
  "possibly true",
  "doubtful",
  "improbable",
  "cannot be judged",
] as const;

/** Source and information, graded apart and shown as a pair (Admiralty code). */
export function GradePair({ view }: { readonly view: ClaimView }) {
  const { reliability, claim } = view;
  const { grade, by, why } = claim.credibility;
  const words = `Source ${reliability}: ${LETTERS[reliability]}. Information ${grade}: ${DIGITS[grade] ?? ""}.`;
  return (
    <abbr className="grade-pair" title={`${words} By ${by}: ${why}`}>
      <span aria-hidden="true">
        {reliability}
        {grade}
      </span>
      <span className="visually-hidden">{words}</span>
    </abbr>
  );
}
