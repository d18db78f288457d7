const PATIENCE_MS = 3000;

/** Where the reader was before the evidence took the focus. */
let cameFrom: Element | null = null;

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
  const focus = () => {
    const now = heading();
    if (now === null) return false;
    now.focus();
    return true;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    if (focus()) stop();
  });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.querySelector(".columns") ?? document.body, {
    childList: true,
    subtree: true,
  });
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
