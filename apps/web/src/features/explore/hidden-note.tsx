import type { ReactNode } from "react";
import { setFocus, showAll } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";

interface HiddenNoteProps {
  readonly nameOf: (id: string) => string;
  /** What else is to be said of the picture. */
  readonly children: ReactNode;
}

/** How many are hidden and whom the focus is on, each with the one act that brings all back. */
export function HiddenNote({ nameOf, children }: HiddenNoteProps) {
  const hidden = useBoard((board) => board.view.hidden.length);
  const focus = useBoard((board) => board.view.focus);
  const { run } = useBoardActions();
  return (
    <div className="view-notes">
      {focus !== null && (
        <Button onClick={() => run(setFocus(null, "everyone again"))}>
          Focus: {nameOf(focus.actor)}, {focus.degrees === 1 ? "1 step" : `${focus.degrees} steps`}{" "}
          · leave
        </Button>
      )}
      {hidden > 0 && <Button onClick={() => run(showAll())}>{hidden} hidden · show all</Button>}
      {children}
    </div>
  );
}
