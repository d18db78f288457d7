import { useEffect, useRef, useState } from "react";

/** How far taking something away is. */
export type ExportProgress =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly words: string }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "done"; readonly message: string };

/** Work that can be stopped, tells how far it is, and says at the end what came of it. */
export type ExportWork = (
  signal: AbortSignal,
  onProgress: (words: string) => void,
) => Promise<string>;

const IDLE: ExportProgress = { state: "idle" };

/** Runs one piece of work at a time; it can be stopped, ends with its window, and what fails says why. */
export function useExport() {
  const [progress, setProgress] = useState<ExportProgress>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (work: ExportWork) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ state: "running", words: "Asking …" });
    try {
      const message = await work(controller.signal, (words) => {
        if (!controller.signal.aborted) setProgress({ state: "running", words });
      });
      setProgress({ state: "done", message });
    } catch (error) {
      if (controller.signal.aborted) setProgress({ state: "done", message: "Stopped." });
      else setProgress({ state: "failed", message: (error as Error).message });
    }
  };
  return { progress, start, stop: () => running.current?.abort() };
}
