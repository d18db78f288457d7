import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";

const SHOWN_AFTER_MS = 600;

function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return late;
}

interface WaitingNoteProps {
  readonly waiting: boolean;
  /** The picture is from before the last change, because its answer was stopped. */
  readonly stale: boolean;
}

/** A wait that lasts can be stopped, and the server's question ends with it; what was stopped is said and can be asked again. */
export function WaitingNote({ waiting, stale }: WaitingNoteProps) {
  const client = useQueryClient();
  const { announce } = useBoardActions();
  const late = useLate(useIsFetching() > 0 && waiting);
  if (late) {
    const stop = async () => {
      await client.cancelQueries({ fetchStatus: "fetching" });
      announce("Stopped. The picture is from before the last change.");
    };
    return (
      <span className="view-note" role="status">
        Asking … <Button onClick={() => void stop()}>Stop</Button>
      </span>
    );
  }
  if (!stale) return null;
  const again = () =>
    void client.refetchQueries({
      type: "active",
      predicate: ({ state }) => state.data === undefined,
    });
  return (
    <span className="view-note">
      Not up to date: stopped. <Button onClick={again}>Ask again</Button>
    </span>
  );
}
