import { X } from "lucide-react";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { ActorTools } from "./actor-tools.tsx";

interface SelectionCardProps {
  readonly picture: Picture;
  /** The selection in one sentence. */
  readonly said: string | undefined;
  readonly onExpand: Expand;
  readonly onOpen: () => void;
}

/** On a narrow screen, what a tap has chosen, and the way to what is behind it. */
export function SelectionCard({ picture, said, onExpand, onOpen }: SelectionCardProps) {
  const selection = useBoard((board) => board.view.selection);
  const { select } = useBoardActions();
  if (selection === null || said === undefined) return null;
  const card = picture.actors.find((one) => one.card.id === selection.id)?.card;
  return (
    <section className="selection-card" aria-label="Selection">
      <p>{said}</p>
      <div className="button-row">
        <Button onClick={onOpen}>Read</Button>
        {card !== undefined && (
          <ActorTools id={card.id} name={card.name} picture={picture} onExpand={onExpand} />
        )}
      </div>
      <Button
        look="icon"
        className="panel-close"
        aria-label="Let go of the selection"
        onClick={() => select(null)}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </section>
  );
}
