import { Redo2, Undo2 } from "lucide-react";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";

/** One step back, one step forward, each by its name. */
export function HistoryTools() {
  const past = useBoard((board) => board.past.at(-1)?.title);
  const future = useBoard((board) => board.future.at(-1)?.title);
  const { undo, redo } = useBoardActions();
  const undoName = past === undefined ? "Undo" : `Undo ${past}`;
  const redoName = future === undefined ? "Redo" : `Redo ${future}`;
  return (
    <div className="tool-row" role="toolbar" aria-label="History">
      <Button
        look="icon"
        onClick={undo}
        disabled={past === undefined}
        aria-label={undoName}
        title={`${undoName} (z)`}
      >
        <Undo2 size={17} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        onClick={redo}
        disabled={future === undefined}
        aria-label={redoName}
        title={`${redoName} (shift z)`}
      >
        <Redo2 size={17} aria-hidden="true" />
      </Button>
    </div>
  );
}
