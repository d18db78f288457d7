import { CancelledError } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "./button.tsx";

const AGAIN_AFTER_MS = 5000;

interface FailedProps {
  readonly what: string;
  /** With `isPassing`, asking again later may well help, and is done by itself. */
  readonly error: Error & {
    readonly isPassing?: boolean;
    readonly code?: string;
    readonly requestId?: string | undefined;
  };
  readonly onRetry: () => void;
  readonly onLeave: (() => void) | undefined;
}

function titleOf({ what, error }: FailedProps): string {
  if (error instanceof CancelledError) return `${what}: stopped`;
  return `${what} ${error.code === "NOT_FOUND" ? "is not in the data" : "could not be loaded"}`;
}

/** What went wrong in a panel, what to do, and a way to try again. */
export function Failed(props: FailedProps) {
  const { error, onRetry, onLeave } = props;
  const isPassing = error.isPassing === true;
  useEffect(() => {
    if (!isPassing) return;
    const timer = setTimeout(onRetry, AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isPassing, onRetry]);
  return (
    <div className="notice" role="alert">
      <h2>{titleOf(props)}</h2>
      {!(error instanceof CancelledError) && <p>{error.message}</p>}
      {isPassing && <p>It is tried again every {AGAIN_AFTER_MS / 1000} seconds.</p>}
      {error.requestId !== undefined && error.code !== "NOT_FOUND" && (
        <p className="muted">
          If it stays so, tell whoever runs this server the number {error.requestId}.
        </p>
      )}
      <p className="button-row">
        <Button onClick={onRetry}>Try again now</Button>
        {onLeave && <Button onClick={onLeave}>Close</Button>}
      </p>
    </div>
  );
}
