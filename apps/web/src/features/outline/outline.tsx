import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import { ClaimsOutline } from "./claims-outline.tsx";
import { EventsOutline } from "./events-outline.tsx";
import { RelationsOutline } from "./relations-outline.tsx";
import { OpenContext } from "./sentence-button.tsx";
import { useArrowSteps } from "./use-arrow-steps.ts";
import "./outline.css";

const TITLES = {
  relations: "The graph in words",
  events: "The events in words",
  claims: "The claims in words",
} as const;

interface OutlineProps {
  readonly picture: Picture;
  /** Leads to what is behind a sentence that was chosen without a pointer. */
  readonly onOpen: () => void;
}

/** The picture in words, from the same value that the canvas draws; arrow keys step from sentence to sentence. */
export function Outline({ picture, onOpen }: OutlineProps) {
  const rest = useBoard((board) => board.view.rest);
  const { root, onKeyDown } = useArrowSteps();
  const { shows } = picture;
  return (
    <section
      ref={root}
      className={`outline${rest === "hide" ? " outline-hides" : ""}`}
      aria-label="Outline: the graph in words"
    >
      <h2>{TITLES[shows]}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut between the buttons inside */}
      <div className="outline-body" onKeyDown={onKeyDown}>
        <OpenContext value={onOpen}>
          {shows === "relations" && <RelationsOutline picture={picture} />}
          {shows === "events" && <EventsOutline picture={picture} />}
          {shows === "claims" && <ClaimsOutline picture={picture} />}
        </OpenContext>
      </div>
    </section>
  );
}
