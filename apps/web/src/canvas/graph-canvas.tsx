import type cytoscape from "cytoscape";
import { type KeyboardEvent, useEffect, useImperativeHandle, useRef } from "react";
import { drawElements, type Place } from "./diff-elements.ts";
import type { CanvasElements } from "./elements.ts";
import type { Palette } from "./palette.ts";
import { fitAll, useCytoscape } from "./use-cytoscape.ts";
import { type Heading, neighbourToward } from "./walk.ts";

/** What the user does on the canvas. */
export interface CanvasHandlers {
  readonly onActor: (id: string) => void;
  readonly onTie: (id: string) => void;
  readonly onGround: () => void;
  readonly onExpand: (id: string) => void;
  readonly onHover: (tie: string | null) => void;
  readonly onMoved: (id: string, place: Place) => void;
}

/** How it is looked at. */
export interface CanvasOptions {
  readonly palette: Palette;
  readonly places: Readonly<Record<string, Place>>;
  readonly selected: string | null;
  readonly hideRest: boolean;
  readonly label: string;
}

/** What others may ask of the canvas. */
export interface CanvasControls {
  fit(): void;
  zoomBy(factor: number): void;
}

interface GraphCanvasProps {
  readonly elements: CanvasElements;
  readonly options: CanvasOptions;
  readonly handlers: CanvasHandlers;
  readonly controls: React.Ref<CanvasControls>;
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

function listen(cy: cytoscape.Core, latest: { current: CanvasHandlers }): void {
  cy.on("tap", "node", (event) => latest.current.onActor(event.target.id()));
  cy.on("dbltap", "node", (event) => latest.current.onExpand(event.target.id()));
  cy.on("tap", "edge", (event) => latest.current.onTie(event.target.id()));
  cy.on("tap", (event) => {
    if (event.target === cy) latest.current.onGround();
  });
  cy.on("mouseover", "edge", (event) => {
    event.target.addClass("hovered");
    latest.current.onHover(event.target.id());
  });
  cy.on("mouseout", "edge", (event) => {
    event.target.removeClass("hovered");
    latest.current.onHover(null);
  });
  cy.on("dragfree", "node", (event) => {
    latest.current.onMoved(event.target.id(), { ...event.target.position() });
  });
}

function mark(cy: cytoscape.Core, selected: string | null): void {
  cy.batch(() => {
    cy.elements(".selected, .near").removeClass("selected near");
    if (selected === null) return;
    const element = cy.getElementById(selected);
    element.addClass("selected");
    if (element.isEdge()) element.connectedNodes().addClass("near");
  });
}

function moveTo(cy: cytoscape.Core, places: Readonly<Record<string, Place>>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const place = places[node.id()];
      if (place !== undefined) node.position({ ...place });
    });
  });
}

/** Where an arrow key leads: to the first actor where none is selected, else to the neighbour that way. */
function stepFrom(
  cy: cytoscape.Core,
  selected: string | null,
  heading: Heading,
): string | undefined {
  if (selected === null) return cy.nodes().first().id();
  const element = cy.getElementById(selected);
  const here = element.isEdge() ? element.source() : element;
  if (here.empty()) return undefined;
  const around = Object.fromEntries(
    here
      .neighborhood()
      .nodes()
      .map((node): [string, Place] => [node.id(), { ...node.position() }]),
  );
  return neighbourToward(here.position(), around, heading);
}

/** Draws actors and ties; knows nothing of the board. Arrow keys walk from the selected actor to its neighbours. */
export function GraphCanvas({ elements, options, handlers, controls }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const { palette, places, selected, hideRest, label } = options;
  const cy = useCytoscape(container, palette);
  const latest = useRef(handlers);
  latest.current = handlers;
  const fitted = useRef(false);

  useEffect(() => {
    if (cy !== null) listen(cy, latest);
  }, [cy]);

  useEffect(() => {
    if (cy === null) return;
    drawElements(cy, elements, places);
    moveTo(cy, places);
    if (!fitted.current && elements.actors.length > 0) {
      fitted.current = true;
      fitAll(cy);
    }
  }, [cy, elements, places]);

  useEffect(() => {
    if (cy === null) return;
    const faded = new Set(elements.ties.filter((tie) => tie.faded).map((tie) => tie.id));
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        edge.toggleClass("hidden", hideRest && faded.has(edge.id()));
      });
    });
    mark(cy, selected);
  }, [cy, elements, selected, hideRest]);

  useImperativeHandle(
    controls,
    () => ({
      fit: () => {
        if (cy !== null) fitAll(cy);
      },
      zoomBy: (factor) => {
        cy?.zoom({
          level: cy.zoom() * factor,
          renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
        });
      },
    }),
    [cy],
  );

  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") handlers.onGround();
    if (event.key === "Enter" && selected !== null) handlers.onExpand(selected);
    const heading = HEADINGS[event.key];
    if (cy === null || heading === undefined) return;
    event.preventDefault();
    const next = stepFrom(cy, selected, heading);
    if (next !== undefined) handlers.onActor(next);
  };

  return (
    <div
      className="graph-canvas"
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is walked with arrow keys
      tabIndex={0}
      onKeyDown={press}
    >
      <div ref={container} className="graph-canvas-surface" />
    </div>
  );
}
