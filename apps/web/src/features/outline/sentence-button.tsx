import type { ReactNode } from "react";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import type { Selection } from "#board/view.ts";
import { Button } from "#ui/button.tsx";

interface SentenceButtonProps {
  readonly of: Selection;
  readonly children: ReactNode;
}

/** A sentence that leads to what stands behind it; it says when it is the selected one. */
export function SentenceButton({ of, children }: SentenceButtonProps) {
  const { select } = useBoardActions();
  const selected = useBoard(
    ({ view }) => view.selection?.kind === of.kind && view.selection.id === of.id,
  );
  return (
    <Button look="link" data-stop="" aria-current={selected} onClick={() => select(of)}>
      {children}
    </Button>
  );
}
