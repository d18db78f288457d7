import { useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, type ActorName, tieSentence } from "@tumen/model";
import { Filter as FilterIcon, Focus, Plus, X } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { actorQuery } from "#api/record-queries.ts";
import { addActors, setFilter, setFocus } from "#board/commands.ts";
import { onlyValue } from "#board/filter-edits.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf, tieCounts } from "#ui/words.ts";

const TIES_LISTED = 5;

interface AboutProps {
  readonly id: ActorId;
  readonly shown: ReadonlySet<string>;
}

function OnGraph({ id, name, shown }: AboutProps & { readonly name: string }) {
  const filter = useAskedFilter();
  const { run, highlight } = useBoardActions();
  const look = () => highlight({ kind: "actor", id });
  return (
    <div className="button-row">
      {shown.has(id) ? (
        <Button
          onClick={() => {
            run(setFocus({ actor: id, degrees: 1 }, `focus on ${name}`));
            look();
          }}
        >
          <Focus size={15} aria-hidden="true" /> Focus on the graph
        </Button>
      ) : (
        <Button
          onClick={() => {
            run(addActors([id], `show ${name}`));
            look();
          }}
        >
          <Plus size={15} aria-hidden="true" /> Put on the graph
        </Button>
      )}
      <Button onClick={() => run(setFilter(onlyValue(filter, "actors", id), `only ${name}`))}>
        <FilterIcon size={15} aria-hidden="true" /> Filter by
      </Button>
    </div>
  );
}

function About({ id, shown }: AboutProps) {
  const filter = useAskedFilter();
  const { data } = useSuspenseQuery(actorQuery(id, filter));
  const { select, highlight } = useBoardActions();
  const { actor, card, ties, totalTies, neighbours } = data;
  const names = new Map<string, string>([...neighbours, actor].map((one) => [one.id, one.name]));
  const tieList = useRef<HTMLUListElement>(null);
  useEffect(() => {
    tieList.current?.closest(".actor-popover")?.scrollIntoView({ block: "nearest" });
  }, []);
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <p className="muted">
        {wordFor(actor.kind)} · {countOf(card.claims, "claim")} in{" "}
        {countOf(card.documents, "document")}
        {filtered && " under the present filter"}
      </p>
      <ul className="popover-ties" ref={tieList}>
        {ties.slice(0, TIES_LISTED).map((tie) => (
          <li key={tie.id} className={`quad-line-${tie.quad}`}>
            <Button look="link" onClick={() => highlight({ kind: "tie", id: tie.id })}>
              {tieSentence(tie, (one) => names.get(one) ?? one)}
            </Button>
            <span className="muted">{tieCounts(tie)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button look="link" onClick={() => select({ kind: "actor", id })}>
          {totalTies > TIES_LISTED ? `All ${countOf(totalTies, "tie")}` : "Everything about it"}
        </Button>
        {totalTies === 0 && <span className="muted"> No tie passes the present filter.</span>}
      </p>
      <OnGraph id={id} name={actor.name} shown={shown} />
    </>
  );
}

interface ActorPopoverProps {
  /** More than one where they share a name, or where a whole paragraph is asked for. */
  readonly actors: readonly ActorName[];
  readonly shown: ReadonlySet<string>;
  /** In pixels from the top and the left of what scrolls. */
  readonly place: { readonly top: number; readonly left: number };
  /** Leads to the claims on the passage that the name stands in. */
  readonly onPassage: (() => void) | undefined;
  /** `back` where the keyboard should stand on the text again. */
  readonly onClose: (how: "back" | "away") => void;
}

function useWayOut(onClose: ActorPopoverProps["onClose"]) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onClose("away");
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose("back");
  };
  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && !root.current?.contains(to)) onClose("away");
  };
  return { root, onKeyDown, onBlur };
}

/** Whom a name in the text means: their relations under the filter in force, and what can be done with them. */
export function ActorPopover({ actors, shown, place, onPassage, onClose }: ActorPopoverProps) {
  const { root, onKeyDown, onBlur } = useWayOut(onClose);
  const [chosen, setChosen] = useState(actors[0]?.id);
  const actor = actors.find((one) => one.id === chosen);
  if (actor === undefined) return null;
  return (
    <div
      ref={root}
      className="actor-popover"
      role="dialog"
      aria-label={`In the text: ${actor.name}`}
      tabIndex={-1}
      style={place}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <header>
        <h3>{actor.name}</h3>
        <Button
          look="icon"
          aria-label="Close"
          title="Close (Escape)"
          onClick={() => onClose("back")}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      {actors.length > 1 && (
        <div className="popover-choice" role="toolbar" aria-label="Actors named here">
          {actors.map(({ id, name }) => (
            <Button key={id} aria-pressed={id === chosen} onClick={() => setChosen(id)}>
              {name}
            </Button>
          ))}
        </div>
      )}
      <PanelBoundary what="The actor" key={chosen}>
        <About id={actor.id} shown={shown} />
      </PanelBoundary>
      {onPassage !== undefined && (
        <Button look="link" onClick={onPassage}>
          What is claimed in this passage
        </Button>
      )}
    </div>
  );
}
