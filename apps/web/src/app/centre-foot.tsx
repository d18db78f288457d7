import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import { Legend } from "#features/explore/legend.tsx";
import { ViewSummary } from "#features/explore/view-summary.tsx";
import { useMedia } from "#ui/use-media.ts";
import { useSelectionName } from "./use-selection-name.ts";

interface CentreFootProps {
  readonly picture: Picture;
  readonly words: boolean;
}

/** What the picture holds and what its signs mean, below it; loaded beside the first picture. */
export function CentreFoot({ picture, words }: CentreFootProps) {
  const wide = useMedia("(min-width: 861px)");
  const paired = useBoard((board) => board.view.reading?.beside !== undefined);
  const subject = useSelectionName(useBoard((board) => board.view.subject));
  return (
    <Legend openAtFirst={wide && !paired} drawn={!words}>
      <ViewSummary picture={picture} subject={subject} />
    </Legend>
  );
}
