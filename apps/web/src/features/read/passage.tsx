import type { ClaimId } from "@tumen/model";
import type { KeyboardEvent, MouseEvent } from "react";
import type { TextPart, TextPiece } from "./document-blocks.ts";

interface PassageProps {
  readonly piece: TextPiece;
  readonly active: ClaimId | undefined;
  readonly onMark: (claim: ClaimId) => void;
  /** Id of the element that says how many claims stand on the piece. */
  readonly describedBy: string;
}

function classOf(piece: TextPiece, isActive: boolean): string {
  return [
    "passage",
    piece.claims.length > 1 ? "passage-many" : "",
    piece.passes ? "" : "passage-hidden",
    isActive ? "passage-active" : "",
  ]
    .filter((one) => one !== "")
    .join(" ");
}

/** Names are not stops of the keyboard: a paragraph has one stop for all that it names. */
function Parts({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ key, text, actors }) =>
    actors.length === 0 ? (
      text
    ) : (
      <span key={key} className="mention" data-actors={actors.join(" ")}>
        {text}
      </span>
    ),
  );
}

/** A stretch of text: plain where no claim stands on it, else a mark that leads to its claims. */
export function Passage({ piece, active, onMark, describedBy }: PassageProps) {
  const [first] = piece.claims;
  if (first === undefined) return <Parts parts={piece.parts} />;
  const isActive = active !== undefined && piece.claims.includes(active);
  const choose = ({ target }: MouseEvent) => {
    // Whoever drags over the text wants to copy it, not to open it.
    if (window.getSelection()?.isCollapsed === false) return;
    if (target instanceof Element && target.closest("[data-actors]") !== null) return;
    onMark(isActive ? active : first);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onMark(isActive ? active : first);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is laid out as a block and would tear the sentence apart
    <span
      role="button"
      tabIndex={0}
      className={classOf(piece, isActive)}
      data-claims={piece.claims.join(" ")}
      aria-describedby={describedBy}
      aria-current={isActive}
      onClick={choose}
      onKeyDown={press}
    >
      <Parts parts={piece.parts} />
      {piece.claims.length > 1 && (
        <sup aria-hidden="true" className="passage-count">
          {piece.claims.length}
        </sup>
      )}
    </span>
  );
}
