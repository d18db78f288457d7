import "./hover-note.css";
import { tieSentence } from "@tumen/model";
import type { Picture } from "#board/picture.ts";
import type { Hover } from "#canvas/listen.ts";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf, tieCounts } from "#ui/words.ts";

interface HoverNoteProps {
  readonly hover: Hover;
  readonly picture: Picture;
  readonly nameOf: (id: string) => string;
}

/** One line on what the pointer rests on. The outline says the same to those who have no pointer. */
export function HoverNote({ hover, picture, nameOf }: HoverNoteProps) {
  const tie = picture.ties.find((one) => one.tie.id === hover.id)?.tie;
  const card = picture.actors.find((one) => one.card.id === hover.id)?.card;
  const { x, y } = hover.at;
  return (
    <div className="hover-note" aria-hidden="true" style={{ left: `${x}px`, top: `${y}px` }}>
      {tie !== undefined && (
        <>
          <p>{tieSentence(tie, nameOf)}</p>
          <p className="muted">
            <span className={`quad-${tie.quad}`}>{wordFor(tie.quad)}</span> · {tieCounts(tie)}
          </p>
        </>
      )}
      {card !== undefined && (
        <>
          <p>{[card.name, card.names.ru, card.names.ko].filter(Boolean).join(" · ")}</p>
          <p className="muted">
            {wordFor(card.kind)} · {countOf(card.claims, "claim")} in{" "}
            {countOf(card.documents, "document")}
          </p>
        </>
      )}
    </div>
  );
}
