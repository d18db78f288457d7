import type { ClaimId } from "@tumen/model";
import type { TextBlock, TextPiece } from "./document-blocks.ts";

interface DocumentTextProps {
  readonly blocks: readonly TextBlock[];
  readonly active: ClaimId | undefined;
  readonly onMark: (claim: ClaimId) => void;
}

function Piece({
  piece,
  active,
  onMark,
}: { readonly piece: TextPiece } & Omit<DocumentTextProps, "blocks">) {
  const [first] = piece.claims;
  if (first === undefined) return piece.text;
  const isActive = active !== undefined && piece.claims.includes(active);
  const hidden = piece.passes ? "" : ", hidden by the filter";
  return (
    // A button element cannot break across lines, and a passage must.
    // biome-ignore lint/a11y/useSemanticElements: see above; keys are handled below
    <span
      role="button"
      tabIndex={0}
      className={`passage${isActive ? " passage-active" : ""}${piece.passes ? "" : " passage-hidden"}`}
      data-claims={piece.claims.join(" ")}
      aria-label={`${piece.text} (${piece.claims.length === 1 ? "1 claim" : `${piece.claims.length} claims`}${hidden})`}
      aria-current={isActive}
      onClick={() => onMark(first)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onMark(first);
      }}
    >
      {piece.text}
      {piece.claims.length > 1 && <sup aria-hidden="true">{piece.claims.length}</sup>}
    </span>
  );
}

/** The text, paragraph by paragraph; furniture greyed, unused paragraphs marked at the edge. */
export function DocumentText({ blocks, active, onMark }: DocumentTextProps) {
  return (
    <div className="document-text">
      {blocks.map((block) => {
        const content = block.pieces.map((piece) => (
          <Piece key={piece.key} piece={piece} active={active} onMark={onMark} />
        ));
        const look = block.furniture ? "furniture" : block.used ? "used" : "unused";
        return block.heading ? (
          <h3 key={block.key} className={look}>
            {content}
          </h3>
        ) : (
          <p
            key={block.key}
            className={look}
            title={block.furniture ? "Site furniture, not part of the text" : undefined}
          >
            {content}
          </p>
        );
      })}
    </div>
  );
}
