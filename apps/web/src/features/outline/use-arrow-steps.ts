import { type KeyboardEvent, type RefObject, useRef } from "react";

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys step from one sentence to the next; Tab works as everywhere. */
export function useArrowSteps(): {
  root: RefObject<HTMLElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const root = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...(root.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[step(at, stops.length - 1)]?.focus();
  };
  return { root, onKeyDown };
}
