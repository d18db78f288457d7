import { useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, parseTieId, type Tie, tieSentence } from "@tumen/model";
import { useState } from "react";
import { boardQuery } from "#api/board-query.ts";
import { addActors, setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf, tieCounts } from "#ui/words.ts";
import { ClaimList } from "./claim-list.tsx";
import { TieSources } from "./tie-sources.tsx";

interface TieHeadProps {
  readonly tie: Tie;
  readonly nameOf: (id: string) => string;
}

function TieHead({ tie, nameOf }: TieHeadProps) {
  const filter = useAskedFilter();
  const { run } = useBoardActions();
  return (
    <>
      <p className="tie-sentence">{tieSentence(tie, nameOf)}.</p>
      <p className="tie-counts">
        <span className={`quad-chip quad-${tie.quad}`}>
          {wordFor(tie.quad)}
          {tie.denied && ", denied"}
        </span>
        {tie.disputed > 0 && (
          <Button
            look="link"
            onClick={() => run(setFilter(setField(filter, "disputed", true), "only disputed"))}
          >
            ≠ {tie.disputed} disputed
          </Button>
        )}
        {tie.mixed && <span>of mixed standing</span>}
      </p>
      <TieSources tie={tie} />
    </>
  );
}

function OtherTies({
  ties,
  current,
  nameOf,
}: {
  readonly ties: readonly Tie[];
  readonly current: string;
  readonly nameOf: (id: string) => string;
}) {
  const { select } = useBoardActions();
  const others = ties.filter((one) => one.id !== current);
  if (others.length === 0) return null;
  return (
    <details className="other-ties">
      <summary>{countOf(others.length, "other tie")} of the two</summary>
      <ul>
        {others.map((tie) => (
          <li key={tie.id} className={`quad-line-${tie.quad}`}>
            <Button look="link" onClick={() => select({ kind: "tie", id: tie.id })}>
              {tieSentence(tie, nameOf)}
            </Button>
            <span className="muted">
              {wordFor(tie.quad)}
              {tie.denied && ", denied"} · {tieCounts(tie)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const SCOPES = [
  { value: "tie", label: "This tie" },
  { value: "pair", label: "All about the two" },
] as const;

interface TiePanelProps {
  readonly id: string;
  readonly shown: ReadonlySet<string>;
}

/** The claims of one tie, and on demand all claims about the pair, drawn or not. */
export function TiePanel({ id, shown }: TiePanelProps) {
  const key = parseTieId(id);
  if (key === undefined) return <p className="notice">This link names no tie.</p>;
  return (
    <KnownTiePanel id={id} pair={[key.subject, key.object]} mutual={key.mutual} shown={shown} />
  );
}

interface KnownTieProps extends TiePanelProps {
  readonly pair: [ActorId, ActorId];
  readonly mutual: boolean;
}

function KnownTiePanel({ id, pair, mutual, shown }: KnownTieProps) {
  const filter = useAskedFilter();
  const { run } = useBoardActions();
  const [scope, setScope] = useState<"tie" | "pair">("tie");
  const { data } = useSuspenseQuery(boardQuery(pair, filter));
  const names = new Map<string, string>(data.actors.map((one) => [one.id, one.name]));
  const nameOf = (actor: string) => names.get(actor) ?? actor;
  const tie = data.ties.find((one) => one.id === id);
  const missing = pair.filter((actor) => !shown.has(actor));
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1}>
          {nameOf(pair[0])} <span aria-hidden="true">{mutual ? "↔" : "→"}</span>
          <span className="visually-hidden">{mutual ? "and" : "to"}</span> {nameOf(pair[1])}
        </h2>
        {tie === undefined ? (
          <p>No claim of this tie passes the present filter.</p>
        ) : (
          <TieHead tie={tie} nameOf={nameOf} />
        )}
        {missing.length > 0 && (
          <p className="mark-hidden">
            Not on the graph: {missing.map(nameOf).join(", ")}.{" "}
            <Button
              onClick={() => run(addActors(missing, `show ${missing.map(nameOf).join(", ")}`))}
            >
              Bring in
            </Button>
          </p>
        )}
        <OtherTies ties={data.ties} current={id} nameOf={nameOf} />
        <Choice legend="Claims of" quiet options={SCOPES} value={scope} onChange={setScope} />
      </header>
      <PanelBoundary what="The claims">
        <ClaimList scope={scope === "pair" ? { pair } : { tie: id }} filter={filter} />
      </PanelBoundary>
    </>
  );
}
