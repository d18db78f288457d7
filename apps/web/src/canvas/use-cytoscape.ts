import cytoscape from "cytoscape";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Palette } from "./palette.ts";
import { stylesheetOf } from "./stylesheet.ts";

const PADDING = 46;

/** Brings everything into sight; small graphs are not blown up. */
export function fitAll(cy: cytoscape.Core): void {
  cy.fit(undefined, PADDING);
  if (cy.zoom() > 1.4)
    cy.zoom({ level: 1.4, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  if (cy.zoom() > 1) cy.center();
}

/** A Cytoscape that lives as long as its container; the palette may change. */
export function useCytoscape(
  container: RefObject<HTMLDivElement | null>,
  palette: Palette,
): cytoscape.Core | null {
  const [cy, setCy] = useState<cytoscape.Core | null>(null);
  const first = useRef(palette);
  useEffect(() => {
    if (container.current === null) return;
    const made = cytoscape({
      container: container.current,
      style: stylesheetOf(first.current),
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    let moved = false;
    made.on("dragpan scrollzoom pinchzoom", () => {
      moved = true;
    });
    // Whoever has not chosen a view of their own keeps all in sight when a panel opens beside the canvas.
    const observer = new ResizeObserver(() => {
      made.resize();
      if (!moved && made.nodes().nonempty()) fitAll(made);
    });
    observer.observe(container.current);
    setCy(made);
    return () => {
      observer.disconnect();
      made.destroy();
      setCy(null);
    };
  }, [container]);
  useEffect(() => {
    cy?.style(stylesheetOf(palette));
  }, [cy, palette]);
  return cy;
}
