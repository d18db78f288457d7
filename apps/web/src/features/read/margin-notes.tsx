import type { ClaimId, ClaimView } from "@tumen/model";
import { wordFor } from "#ui/vocabulary.ts";

interface MarginNotesProps {
  readonly views: readonly ClaimView[];
  readonly passing: ReadonlySet<ClaimId>;
  readonly active: ClaimId | undefined;
  readonly onMark: (claim: ClaimId) => void;
  /** Nothing is claimed of the paragraph. */
  readonly unused: boolean;
}

/** One note per claim beside the paragraph that it begins in, as in a commented edition. */
export function MarginNotes({ views, passing, active, onMark, unused }: MarginNotesProps) {
  if (unused) {
    return (
      <div className="margin-notes" aria-hidden="true">
        <span className="margin-unused">not used</span>
      </div>
    );
  }
  return (
    <ul className="margin-notes">
      {views.map(({ claim, quad, standing, stance, disputed }) => {
        const hidden = passing.has(claim.id) ? "" : " margin-note-hidden";
        return (
          <li key={claim.id}>
            <button
              type="button"
              className={`margin-note quad-line-${quad ?? "none"}${hidden}`}
              aria-current={active === claim.id}
              title={`${wordFor(standing)}${stance === "asserts" ? "" : `, ${wordFor(stance).toLowerCase()}`}`}
              onClick={() => onMark(claim.id)}
            >
              {disputed && (
                <strong>
                  <span aria-hidden="true">≠ </span>
                  <span className="visually-hidden">Disputed: </span>
                </strong>
              )}
              {claim.text}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
