import type { ExportProgress } from "./use-export.ts";

/** Says how far it is, what came of it, or why it failed. */
export function ProgressNote({ progress }: { readonly progress: ExportProgress }) {
  if (progress.state === "failed") {
    return (
      <p role="alert" className="export-failed">
        {progress.message}
      </p>
    );
  }
  const words =
    progress.state === "idle"
      ? ""
      : progress.state === "running"
        ? progress.words
        : progress.message;
  // Always there, so that screen readers hear it change.
  return (
    <p role="status" className="export-progress">
      {words}
    </p>
  );
}
