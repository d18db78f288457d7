import "./inspect.css";
import { X } from "lucide-react";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { ActorPanel } from "./actor-panel.tsx";
import { ClaimPanel } from "./claim-panel.tsx";
import { EventPanel } from "./event-panel.tsx";
import { TiePanel } from "./tie-panel.tsx";

function Welcome() {
  return (
    <div className="notice">
      <h2>Choose a line or an actor</h2>
      <p>
        Every line between two actors is a bundle of claims. Click one to read the exact sentences
        behind it, who says them and how surely.
      </p>
    </div>
  );
}

/** What is behind the selection: a tie's claims, an actor, an event, or one claim. */
export function Inspector() {
  const selection = useBoard((board) => board.view.selection);
  const { select } = useBoardActions();
  if (selection === null) return <Welcome />;
  return (
    <section className="inspector" aria-label="Inspector" key={selection.id}>
      <Button
        look="icon"
        className="panel-close"
        onClick={() => select(null)}
        aria-label="Close the inspector"
      >
        <X size={18} aria-hidden="true" />
      </Button>
      <PanelBoundary what="This selection">
        {selection.kind === "tie" && <TiePanel id={selection.id} />}
        {selection.kind === "actor" && <ActorPanel id={selection.id} />}
        {selection.kind === "event" && <EventPanel id={selection.id} />}
        {selection.kind === "claim" && <ClaimPanel id={selection.id} />}
      </PanelBoundary>
    </section>
  );
}
