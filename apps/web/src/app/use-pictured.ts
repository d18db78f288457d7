import { useCallback, useEffect, useState } from "react";

/** Longest wait for the first picture, and shortest pause after it, before the rest of the screen loads. */
const LATEST_MS = 6000;
const PAUSE_MS = 400;

/** Whether the first picture is there. What stands beside it loads after it, but never waits for long. */
export function usePictured(): { pictured: boolean; onPictured: () => void } {
  const [drawn, setDrawn] = useState(false);
  const [pictured, setPictured] = useState(false);
  const onPictured = useCallback(() => setDrawn(true), []);
  useEffect(() => {
    const timer = setTimeout(() => setPictured(true), drawn ? PAUSE_MS : LATEST_MS);
    return () => clearTimeout(timer);
  }, [drawn]);
  return { pictured, onPictured };
}
