import { useEffect, useState } from "react";
import { useBoard } from "#board/use-board.ts";

const SHOWN_MS = 5000;

/** Says each change in words: to screen readers at once, and on the screen for a few seconds. */
export function Toast() {
  const announcement = useBoard((board) => board.announcement);
  const [gone, setGone] = useState<typeof announcement | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setGone(announcement), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [announcement]);
  const shown = !announcement.quiet && gone !== announcement;
  return (
    <p className={shown ? "toast" : "visually-hidden"} role="status" aria-live="polite">
      {announcement.text}
    </p>
  );
}
