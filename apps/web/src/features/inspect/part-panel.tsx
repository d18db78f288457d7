import { useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, type EventId, parsePartId } from "@tumen/model";
import { eventQuery } from "#api/record-queries.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { ClaimList } from "./claim-list.tsx";

interface KnownPartProps {
  readonly event: EventId;
  readonly actor: ActorId;
}

function KnownPartPanel({ event, actor }: KnownPartProps) {
  const filter = useAskedFilter();
  const { select } = useBoardActions();
  const { data } = useSuspenseQuery(eventQuery(event, filter));
  const name = data.named.find((one) => one.id === actor)?.name ?? actor;
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1}>
          {name} in: {data.event.label}
        </h2>
        <p className="muted">The claims about this event that name {name}.</p>
        <p className="name-list">
          <Button look="link" onClick={() => select({ kind: "event", id: event })}>
            All about the event
          </Button>
          <Button look="link" onClick={() => select({ kind: "actor", id: actor })}>
            All about {name}
          </Button>
        </p>
      </header>
      <PanelBoundary what="The claims">
        <ClaimList scope={{ event, actor }} filter={filter} />
      </PanelBoundary>
    </>
  );
}

/** What is told of one actor's part in one event. */
export function PartPanel({ id }: { readonly id: string }) {
  const part = parsePartId(id);
  if (part === undefined) return <p className="notice">This link names no part in an event.</p>;
  return <KnownPartPanel event={part.event} actor={part.actor} />;
}
