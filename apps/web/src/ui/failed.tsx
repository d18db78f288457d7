import { CancelledError } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "./button.tsx";

const AGAIN_AFTER_MS = 5000;

interface FailedProps {
  readonly what: string;
  /** With `isPassing`, asking again later may well help, and is done by itself. */
  readonly error: Error & { readonly isPassing?: boolean; readonly requestId?: string | undefined };
  readonly onRetry: () => void;
}

/** What went wrong in a panel, what to do, and a way to try again. */
export function Failed({ what, error, onRetry }: FailedProps) {
  const isPassing = error.isPassing === true;
  const isStopped = error instanceof CancelledError;
  useEffect(() => {
    if (!isPassing) return;
    const timer = setTimeout(onRetry, AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isPassing, onRetry]);
  return (
    <div className="notice" role="alert">
      <h2>{isStopped ? `${what}: stopped` : `${what} could not be loaded`}</h2>
      {!isStopped && <p>{error.message}</p>}
      {isPassing && <p>It is tried again every {AGAIN_AFTER_MS / 1000} seconds.</p>}
      {error.requestId !== undefined && (
        <p className="muted">
          If it stays so, tell whoever runs this server the number {error.requestId}.
        </p>
      )}
      <Button onClick={onRetry}>Try again now</Button>
    </div>
  );
}
