import { useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, type ActorResponse, type ActorRole, tieSentence } from "@tumen/model";
import { actorQuery } from "#api/record-queries.ts";
import { addActors, setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";

const LANGUAGES = { en: "English", ru: "Russian", ko: "Korean" } as const;

function Facts({ data }: { readonly data: ActorResponse }) {
  const { actor, named } = data;
  const nameOf = (id: string) => named.find((one) => one.id === id)?.name ?? id;
  return (
    <dl className="facts">
      {Object.entries(LANGUAGES).map(([code, language]) => (
        <div key={code}>
          <dt>{language}</dt>
          <dd lang={code}>{actor.names[code as keyof typeof LANGUAGES] ?? <em>unknown</em>}</dd>
        </div>
      ))}
      {actor.aliases.length > 0 && (
        <div>
          <dt>In the texts also</dt>
          <dd>{actor.aliases.join(", ")}</dd>
        </div>
      )}
      {actor.represents !== undefined && (
        <div>
          <dt>Speaks for</dt>
          <dd>{nameOf(actor.represents)}</dd>
        </div>
      )}
      {actor.members.length > 0 && (
        <div>
          <dt>Members named</dt>
          <dd>{actor.members.map(nameOf).join(", ")}</dd>
        </div>
      )}
      <div>
        <dt>Wikidata</dt>
        <dd>{actor.qid ?? <em>unknown</em>}</dd>
      </div>
    </dl>
  );
}

/** One actor: names, roles with counts that filter, and its ties. */
export function ActorPanel({ id }: { readonly id: ActorId }) {
  const filter = useBoard((board) => board.view.filter);
  const { run, select } = useBoardActions();
  const { data } = useSuspenseQuery(actorQuery(id, filter));
  const { actor, card, roles, ties, neighbours, totalTies } = data;
  const names = new Map<string, string>(
    [...neighbours, { id: actor.id, name: actor.name }].map((one) => [one.id, one.name]),
  );
  const nameOf = (one: string) => names.get(one) ?? one;
  const filterBy = (role: ActorRole) =>
    run(
      setFilter(
        setField(filter, "actors", { include: [{ id, role }] }),
        `filter: ${actor.name} as ${role}`,
      ),
    );
  const ROLES: [ActorRole, number, string][] = [
    ["subject", roles.subject, "acts"],
    ["object", roles.object, "is acted on"],
    ["speaker", roles.speaker, "speaks"],
  ];
  return (
    <>
      <header className="panel-head">
        <h2>{actor.name}</h2>
        <p className="muted">
          {wordFor(actor.kind)} · {countOf(card.claims, "claim")} in{" "}
          {countOf(card.documents, "document")} under the present filter
        </p>
        <div className="button-row">
          {ROLES.map(([role, count, word]) => (
            <Button key={role} disabled={count === 0} onClick={() => filterBy(role)}>
              {word} in {count}
            </Button>
          ))}
          <Button onClick={() => run(addActors([id], `show ${actor.name}`))}>
            Put on the graph
          </Button>
        </div>
      </header>
      <Facts data={data} />
      <h3>
        Ties <span className="muted">{countOf(totalTies, "tie")}</span>
      </h3>
      <ul className="tie-list">
        {ties.map((tie) => (
          <li key={tie.id} className={`quad-line-${tie.quad}`}>
            <Button look="link" onClick={() => select({ kind: "tie", id: tie.id })}>
              {tieSentence(tie, nameOf)}
            </Button>
            <span className="muted">
              {wordFor(tie.quad)} · {countOf(tie.claims, "claim")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
