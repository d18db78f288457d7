import { showAll } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";

/** How many are hidden, and the one act that brings all back. */
export function HiddenNote() {
  const hidden = useBoard((board) => board.view.hidden.length);
  const { run } = useBoardActions();
  if (hidden === 0) return null;
  return (
    <Button look="plain" onClick={() => run(showAll())}>
      {hidden} hidden · show all
    </Button>
  );
}
