/** What runs inside of the measured page. Sent as text; it may use nothing from outside of the function. */
export function watchPage(): void {
  interface Core {
    elements(): { length: number };
    zoom(): number;
    pan(): { x: number; y: number };
  }
  const seen = { tasks: [] as { start: number; ms: number }[], changedAt: 0, signature: "" };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.tasks.push({ start: entry.startTime, ms: entry.duration });
    }
  }).observe({ type: "longtask", buffered: true });
  const core = (): Core | undefined => {
    const surface = document.querySelector(".graph-canvas-surface, #bare");
    return (surface as unknown as { _cyreg?: { cy: Core } } | null)?._cyreg?.cy;
  };
  const look = () => {
    const cy = core();
    if (cy !== undefined) {
      const { x, y } = cy.pan();
      // All of them: to ask for nodes or lines alone takes Cytoscape longer than a frame.
      const drawn = [cy.elements().length, cy.zoom(), Math.round(x), Math.round(y)];
      const signature = drawn.join(" ");
      if (signature !== seen.signature) {
        seen.signature = signature;
        seen.changedAt = performance.now();
        // The frame after this one shows it.
        requestAnimationFrame(() => {
          seen.changedAt = performance.now();
        });
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { seen, core });
}
