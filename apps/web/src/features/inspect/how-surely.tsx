import type { ClaimView } from "@tumen/model";
import { wordFor } from "#ui/vocabulary.ts";
import { DIGITS, LETTERS } from "./grade-pair.tsx";

/** How the passage puts it and how it is graded, in words, with who judged and why. */
export function HowSurely({ view }: { readonly view: ClaimView }) {
  const { claim, reliability } = view;
  const { grade, by, why } = claim.credibility;
  return (
    <dl className="facts claim-facts">
      <div>
        <dt>Put as</dt>
        <dd>
          {wordFor(claim.modality)}, {wordFor(claim.polarity).toLowerCase()}
          {claim.negated && ", said to be no longer or not so"}
        </dd>
      </div>
      <div>
        <dt>Source</dt>
        <dd>
          {reliability}: {LETTERS[reliability]}
        </dd>
      </div>
      <div>
        <dt>Information</dt>
        <dd>
          {grade}: {DIGITS[grade]}. {why} <span className="muted">Judged by {by}.</span>
        </dd>
      </div>
    </dl>
  );
}
