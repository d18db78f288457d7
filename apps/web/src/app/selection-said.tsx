import { useEffect } from "react";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { SelectionCard } from "#features/explore/selection-card.tsx";
import { describeSelection } from "./describe-selection.ts";

interface SelectionSaidProps {
  readonly picture: Picture;
  /** Whether a card shows it too: where the evidence is on another tab. */
  readonly asCard: boolean;
  readonly onExpand: Expand;
  readonly onOpen: () => void;
}

/** Says in words what a key or a click has selected; on a narrow screen a card shows it. */
export function SelectionSaid({ picture, asCard, onExpand, onOpen }: SelectionSaidProps) {
  const selection = useBoard((board) => board.view.selection);
  const { announce } = useBoardActions();
  const said = describeSelection(selection, picture);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture of the same selection is no news
  useEffect(() => {
    if (said !== undefined) announce(said, "quiet");
  }, [selection, announce]);
  if (!asCard) return null;
  return <SelectionCard picture={picture} said={said} onExpand={onExpand} onOpen={onOpen} />;
}
