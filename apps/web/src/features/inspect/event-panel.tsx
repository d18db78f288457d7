import { useSuspenseQuery } from "@tanstack/react-query";
import type { EventId } from "@tumen/model";
import { eventQuery } from "#api/record-queries.ts";
import { setFilter } from "#board/commands.ts";
import { onlyValue, setField } from "#board/filter-edits.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import { ClaimList } from "./claim-list.tsx";

/** One event: what it is, who takes part, and what each document says of it. */
export function EventPanel({ id }: { readonly id: EventId }) {
  const filter = useAskedFilter();
  const { run, select } = useBoardActions();
  const { data } = useSuspenseQuery(eventQuery(id, filter));
  const { event, card, named } = data;
  const nameOf = (actor: string) => named.find((one) => one.id === actor)?.name ?? actor;
  const people = (ids: readonly (typeof event.actors)[number][]) =>
    ids.map((actor) => (
      <Button key={actor} look="link" onClick={() => select({ kind: "actor", id: actor })}>
        {nameOf(actor)}
      </Button>
    ));
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1}>{event.label}</h2>
        <p className={`tie-kind quad-${event.quad}`}>
          {wordFor(event.quad)} · {event.type}
          {event.modes.length > 0 && ` (${event.modes.join(", ")})`}
        </p>
        <dl className="facts">
          <div>
            <dt>When</dt>
            <dd>
              {card.date === undefined ? (
                <em>the documents do not say</em>
              ) : (
                <>
                  <time>{card.date.edtf}</time>
                  {card.date.basis === "background" && <> · background, {card.date.citation}</>}
                </>
              )}
              {card.date === undefined && event.date?.basis === "background" && (
                <>
                  {" "}
                  <Button
                    look="link"
                    onClick={() =>
                      run(setFilter(setField(filter, "background", true), "background dates on"))
                    }
                  >
                    Show the background date
                  </Button>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>Where</dt>
            <dd>{event.place ?? <em>unknown</em>}</dd>
          </div>
          <div>
            <dt>Actors</dt>
            <dd className="name-list">{people(event.actors)}</dd>
          </div>
          {event.recipients.length > 0 && (
            <div>
              <dt>Recipients</dt>
              <dd className="name-list">{people(event.recipients)}</dd>
            </div>
          )}
        </dl>
        <p className="muted">
          {countOf(card.claims, "claim")} in {countOf(card.documents, "document")}
        </p>
        <Button
          onClick={() => run(setFilter(onlyValue(filter, "events", id), `filter: ${event.label}`))}
        >
          Show only this event on the graph
        </Button>
      </header>
      <PanelBoundary what="The claims">
        <ClaimList scope={{}} filter={onlyValue(filter, "events", id)} />
      </PanelBoundary>
    </>
  );
}
