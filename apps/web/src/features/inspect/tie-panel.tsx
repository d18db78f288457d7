import { useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, parseTieId, type Tie, tieSentence } from "@tumen/model";
import { useState } from "react";
import { boardQuery } from "#api/board-query.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import { ClaimList } from "./claim-list.tsx";

/** `6 claims in 3 documents, 2 disputed`. */
function tieCounts(tie: Tie): string {
  const counts = `${countOf(tie.claims, "claim")} in ${countOf(tie.documents, "document")}`;
  return tie.disputed > 0 ? `${counts}, ${tie.disputed} disputed` : counts;
}

function Heading({
  subject,
  object,
  mutual,
}: {
  readonly subject: string;
  readonly object: string;
  readonly mutual: boolean;
}) {
  return (
    <h2>
      {subject} <span aria-hidden="true">{mutual ? "↔" : "→"}</span>
      <span className="visually-hidden">{mutual ? "and" : "to"}</span> {object}
    </h2>
  );
}

interface OtherTiesProps {
  readonly ties: readonly Tie[];
  readonly current: string;
  readonly nameOf: (id: string) => string;
}

function OtherTies({ ties, current, nameOf }: OtherTiesProps) {
  const { select } = useBoardActions();
  const others = ties.filter((one) => one.id !== current);
  if (others.length === 0) return null;
  return (
    <ul className="other-ties" aria-label="Other ties of the two">
      {others.map((tie) => (
        <li key={tie.id} className={`quad-${tie.quad}`}>
          <Button look="link" onClick={() => select({ kind: "tie", id: tie.id })}>
            {nameOf(tie.subject)} {tie.mutual ? "↔" : "→"} {nameOf(tie.object)}:{" "}
            {wordFor(tie.quad).toLowerCase()}
            {tie.denied ? ", denied" : ""} · {tieCounts(tie)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The claims of one tie, and on demand all claims about the pair, drawn or not. */
export function TiePanel({ id }: { readonly id: string }) {
  const key = parseTieId(id);
  if (key === undefined) return <p className="notice">This link names no tie.</p>;
  return <KnownTiePanel id={id} pair={[key.subject, key.object]} mutual={key.mutual} />;
}

interface KnownTieProps {
  readonly id: string;
  readonly pair: readonly [ActorId, ActorId];
  readonly mutual: boolean;
}

function KnownTiePanel({ id, pair, mutual }: KnownTieProps) {
  const filter = useBoard((board) => board.view.filter);
  const [whole, setWhole] = useState(false);
  const { data } = useSuspenseQuery(boardQuery(pair, filter));
  const names = new Map(data.actors.map((one) => [one.id as string, one.name]));
  const nameOf = (actor: string) => names.get(actor) ?? actor;
  const tie = data.ties.find((one) => one.id === id);
  return (
    <>
      <header className="panel-head">
        <Heading subject={nameOf(pair[0])} object={nameOf(pair[1])} mutual={mutual} />
        {tie === undefined ? (
          <p>No claim of this tie passes the present filter.</p>
        ) : (
          <>
            <p className={`tie-kind quad-${tie.quad}`}>
              {wordFor(tie.quad)}
              {tie.denied && ", denied"}
              {tie.mixed && ", mixed"}
            </p>
            <p>{tieSentence(tie, nameOf)}.</p>
            <p className="muted">{tieCounts(tie)}</p>
          </>
        )}
        <OtherTies ties={data.ties} current={id} nameOf={nameOf} />
        <Button aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {whole ? "Only this tie" : "All claims about the two, also those that draw no line"}
        </Button>
      </header>
      <PanelBoundary what="The claims">
        <ClaimList scope={whole ? { pair } : { tie: id }} filter={filter} />
      </PanelBoundary>
    </>
  );
}
