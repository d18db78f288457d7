import cytoscape from "cytoscape";
import { type RefObject, useEffect, useRef, useState } from "react";
import { fitAll } from "./camera.ts";
import { type Look, stylesheetOf } from "./stylesheet.ts";
import { MAX_ZOOM, MIN_ZOOM } from "./zoom.ts";

/** A Cytoscape with its container; it keeps all in sight until the user takes the camera. */
export interface Stage {
  readonly cy: cytoscape.Core;
  /** Whether the user has panned or zoomed since everything was last brought into sight. */
  readonly camera: { taken: boolean };
}

function makeStage(container: HTMLElement, look: Look): Stage & { end: () => void } {
  const cy = cytoscape({
    container,
    style: stylesheetOf(look),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const camera = { taken: false };
  cy.on("dragpan scrollzoom pinchzoom", () => {
    camera.taken = true;
  });
  const observer = new ResizeObserver(() => {
    cy.resize();
    if (!camera.taken) fitAll(cy);
  });
  observer.observe(container);
  return {
    cy,
    camera,
    end: () => {
      observer.disconnect();
      cy.destroy();
    },
  };
}

/** A stage that lives as long as its container; its look may change. */
export function useCytoscape(
  container: RefObject<HTMLDivElement | null>,
  look: Look,
): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  const drawn = useRef(look);
  useEffect(() => {
    if (container.current === null) return;
    const made = makeStage(container.current, drawn.current);
    setStage(made);
    return () => {
      made.end();
      setStage(null);
    };
  }, [container]);
  useEffect(() => {
    if (stage === null || drawn.current === look) return;
    drawn.current = look;
    stage.cy.style(stylesheetOf(look));
  }, [stage, look]);
  return stage;
}
