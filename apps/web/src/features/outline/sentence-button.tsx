import { createContext, type ReactNode, useContext } from "react";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import type { Selection } from "#board/view.ts";
import { Button } from "#ui/button.tsx";

/** Leads to what is behind a sentence that was chosen without a pointer. */
export const OpenContext = createContext<() => void>(() => undefined);

interface SentenceButtonProps {
  readonly of: Selection;
  readonly children: ReactNode;
}

/** A sentence that leads to what stands behind it; it says when it is the selected one. */
export function SentenceButton({ of, children }: SentenceButtonProps) {
  const { select } = useBoardActions();
  const onOpen = useContext(OpenContext);
  const selected = useBoard(
    ({ view }) => view.selection?.kind === of.kind && view.selection.id === of.id,
  );
  return (
    <Button
      look="link"
      data-stop=""
      aria-current={selected}
      onClick={(event) => {
        select(of);
        // A click that no pointer made comes from a key or a screen reader.
        if (event.detail === 0) onOpen();
      }}
    >
      {children}
    </Button>
  );
}
