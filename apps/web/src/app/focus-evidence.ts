/** So long the evidence may take to come; after that the reader is left where they are. */
const PATIENCE_MS = 20_000;

/** Where the reader was before the evidence took the focus. */
let cameFrom: Element | null = null;

/** Ends the waiting for evidence that was asked for before. */
let endWaiting: () => void = () => {};

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".evidence h2[tabindex]");
}

/** Whether the focus is in the evidence, or nowhere because what had it is gone. */
function isInEvidence(): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement?.closest(".evidence") !== null;
}

/**
 * Moves the focus to the heading of the evidence as soon as it is there: whoever chose something by keyboard goes on from
 * there. What is being rendered now has the time of a frame to take the place of what was there.
 */
export function focusEvidence(): void {
  if (!isInEvidence()) cameFrom = document.activeElement;
  requestAnimationFrame(focusHeading);
}

function focusHeading(): void {
  const start = document.activeElement;
  const waiting = new AbortController();
  const { signal } = waiting;
  const stop = () => waiting.abort();
  const look = () => {
    const { activeElement, body } = document;
    // What has the focus by now, such as a passage of the reader, keeps it.
    if (activeElement === body || activeElement === start) heading()?.focus();
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(stop, PATIENCE_MS);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // Whoever presses or points meanwhile has gone on by themselves.
  for (const name of ["keydown", "pointerdown"]) {
    document.addEventListener(name, stop, { capture: true, signal });
  }
  endWaiting();
  endWaiting = stop;
  observer.observe(document.querySelector(".columns") ?? document.body, {
    childList: true,
    subtree: true,
  });
  look();
}

/** Gives the focus back to where the reader came from, once the evidence that had it is closed. */
export function returnFocus(): void {
  requestAnimationFrame(() => {
    if (!isInEvidence() || heading() !== null) return;
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
  });
}

/** Moves the focus to the graph, or to the outline where the picture is told in words. */
export function focusPicture(): void {
  const target =
    document.querySelector<HTMLElement>(".graph-canvas") ??
    document.querySelector<HTMLElement>(".outline [aria-current=true], .outline [data-stop]");
  target?.focus();
}
