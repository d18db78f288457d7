import { useRef, useState } from "react";
import { type ExportedFile, type ExportOrder, exportFile } from "#api/export-file.ts";

/** How far an export is. */
export type ExportProgress =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly bytes: number }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "done"; readonly message: string };

const IDLE: ExportProgress = { state: "idle" };

/** Runs one export at a time; it can be stopped, and what fails says why. */
export function useExport() {
  const [progress, setProgress] = useState<ExportProgress>(IDLE);
  const running = useRef<AbortController | null>(null);

  /** `finish` makes of the file what is wanted, and says what came of it. */
  const start = async (order: ExportOrder, finish: (file: ExportedFile) => Promise<string>) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ state: "running", bytes: 0 });
    try {
      const file = await exportFile(order, controller.signal, (bytes) =>
        setProgress({ state: "running", bytes }),
      );
      setProgress({ state: "done", message: await finish(file) });
    } catch (error) {
      if (controller.signal.aborted) setProgress(IDLE);
      else setProgress({ state: "failed", message: (error as Error).message });
    }
  };
  return { progress, start, stop: () => running.current?.abort() };
}
