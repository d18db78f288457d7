import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import { Legend } from "#features/explore/legend.tsx";
import { ViewSummary } from "#features/explore/view-summary.tsx";
import { useSelectionName } from "./use-selection-name.ts";

interface CentreFootProps {
  readonly picture: Picture;
  readonly words: boolean;
  /** Whether the legend is open for a reader who has not chosen. */
  readonly openAtFirst: boolean;
}

/** What the picture holds and what its signs mean, below it; loaded beside the first picture. */
export function CentreFoot({ picture, words, openAtFirst }: CentreFootProps) {
  const subject = useSelectionName(useBoard((board) => board.view.subject));
  return (
    <Legend openAtFirst={openAtFirst} drawn={!words}>
      <ViewSummary picture={picture} subject={subject} />
    </Legend>
  );
}
