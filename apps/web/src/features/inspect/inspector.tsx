import type { ActorId } from "@tumen/model";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useBoardActions } from "#board/use-board.ts";
import type { Selection } from "#board/view.ts";
import { Button } from "#ui/button.tsx";
import { ActorPanel } from "./actor-panel.tsx";
import { AllClaimsPanel } from "./all-claims-panel.tsx";
import { ClaimPanel } from "./claim-panel.tsx";
import { EventPanel } from "./event-panel.tsx";
import { PartPanel } from "./part-panel.tsx";
import { TiePanel } from "./tie-panel.tsx";
import "./inspect.css";

interface InspectorProps {
  readonly selection: Selection;
  /** Actors that the graph shows. */
  readonly shown: ReadonlySet<string>;
  /** What can be done on the graph with the selected actor. */
  readonly actorTools: (id: ActorId, name: string) => ReactNode;
}

/** What is behind the selection: a tie's claims, an actor, an event, one claim, or all claims in view. */
export function Inspector({ selection, shown, actorTools }: InspectorProps) {
  const { select } = useBoardActions();
  return (
    <section className="inspector" aria-label="Inspector">
      <Button
        look="icon"
        className="panel-close"
        onClick={() => select(null)}
        aria-label="Close the inspector"
        title="Close (Escape)"
      >
        <X size={18} aria-hidden="true" />
      </Button>
      {selection.kind === "tie" && <TiePanel id={selection.id} shown={shown} />}
      {selection.kind === "actor" && <ActorPanel id={selection.id} tools={actorTools} />}
      {selection.kind === "event" && <EventPanel id={selection.id} />}
      {selection.kind === "claim" && <ClaimPanel id={selection.id} />}
      {selection.kind === "part" && <PartPanel id={selection.id} />}
      {selection.kind === "claims" && <AllClaimsPanel />}
    </section>
  );
}
