import { useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, type ActorResponse, type ActorRole, tieSentence } from "@tumen/model";
import type { ReactNode } from "react";
import { actorQuery } from "#api/record-queries.ts";
import { setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf, tieCounts } from "#ui/words.ts";
import { ActorFacts } from "./actor-facts.tsx";

const ROLES = [
  { role: "subject", word: "acts in" },
  { role: "object", word: "is acted on in" },
  { role: "speaker", word: "speaks in" },
] as const satisfies readonly { role: ActorRole; word: string }[];

function Roles({ data }: { readonly data: ActorResponse }) {
  const filter = useAskedFilter();
  const { run } = useBoardActions();
  const { id, name } = data.actor;
  return (
    <ul className="role-list">
      {ROLES.map(({ role, word }) => (
        <li key={role}>
          <Button
            look="link"
            disabled={data.roles[role] === 0}
            title={`Show only claims with ${name} as ${role}`}
            onClick={() =>
              run(
                setFilter(
                  setField(filter, "actors", { include: [{ id, role }] }),
                  `only ${name} as ${role}`,
                ),
              )
            }
          >
            {word} {data.roles[role]}
          </Button>
        </li>
      ))}
      {data.roles.beneficiary > 0 && <li>gains in {data.roles.beneficiary}</li>}
    </ul>
  );
}

function Ties({ data }: { readonly data: ActorResponse }) {
  const { select } = useBoardActions();
  const { actor, ties, neighbours, totalTies } = data;
  const names = new Map<string, string>([...neighbours, actor].map((one) => [one.id, one.name]));
  const nameOf = (one: string) => names.get(one) ?? one;
  return (
    <section>
      <h3>
        Ties <span className="count">{totalTies}</span>
      </h3>
      <ul className="tie-list">
        {ties.map((tie) => (
          <li key={tie.id} className={`quad-line-${tie.quad}`}>
            <Button look="link" onClick={() => select({ kind: "tie", id: tie.id })}>
              {tieSentence(tie, nameOf)}
            </Button>
            <span className="muted">
              {wordFor(tie.quad)} · {tieCounts(tie)}
            </span>
          </li>
        ))}
      </ul>
      {totalTies > ties.length && (
        <p className="muted">The {ties.length} with most claims are listed.</p>
      )}
    </section>
  );
}

interface ActorPanelProps {
  readonly id: ActorId;
  readonly tools: (id: ActorId, name: string) => ReactNode;
}

/** One actor: names, roles with counts that filter, its neighbours and its ties. */
export function ActorPanel({ id, tools }: ActorPanelProps) {
  const filter = useAskedFilter();
  const { data } = useSuspenseQuery(actorQuery(id, filter));
  const { actor, card } = data;
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1}>{actor.name}</h2>
        <p className="muted">
          {wordFor(actor.kind)} · {countOf(card.claims, "claim")} in{" "}
          {countOf(card.documents, "document")}
        </p>
        <Roles data={data} />
      </header>
      {tools(id, actor.name)}
      <Ties data={data} />
      <ActorFacts data={data} />
    </>
  );
}
